/**
 * Opora helps a municipality decide whom to involve around a client in trouble. The entry is {@link cz.opora.Advisor}:
 * build one from a {@link cz.opora.RuleSet} and a directory, share it between threads, ask it many times.
 */
@NullMarked
package cz.opora;

import org.jspecify.annotations.NullMarked;
