/**
 * The answer put together from a decision: steps, actors, escalations, do-nots, gaps, refusals, reviews, each with its
 * reasons.
 */
@NullMarked
package cz.opora.internal.cards;

import org.jspecify.annotations.NullMarked;
