package cz.opora.internal.verdict;

import cz.opora.internal.verdict.ConditionTruth.WalkFailure;
import org.jspecify.annotations.Nullable;

/**
 * A fact a pattern may take: none of the conditions that read it alone is false on it.
 *
 * @param entry the fact
 * @param truth how true it is that it exists and meets those conditions
 * @param unknown which of the pattern's conditions are unknown on it, a bit each
 * @param failure what failed when the conditions were tried; null when nothing did
 */
record Choice(Entry entry, Truth truth, long unknown, @Nullable WalkFailure failure) {}
