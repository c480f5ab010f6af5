/**
 * Four-valued verdicts: the rule catalogue (what each rule says, read from its source) and the walk over the compiled
 * predicates with unknowns.
 */
@NullMarked
package cz.opora.internal.verdict;

import org.jspecify.annotations.NullMarked;
