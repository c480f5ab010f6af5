/**
 * The lint kit: what is wrong, or looks wrong, in a rule folder, said without deciding a case. Enter by {@link
 * cz.opora.lint.Lint}; {@link cz.opora.lint.HazardCheck} looks for faults of the rule engine in cases already decided.
 */
@NullMarked
package cz.opora.lint;

import org.jspecify.annotations.NullMarked;
