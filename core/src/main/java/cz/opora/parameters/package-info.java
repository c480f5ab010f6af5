/**
 * Numbers that change: dated values with unit, source and mark, read by rules as of one date.
 */
@NullMarked
package cz.opora.parameters;

import org.jspecify.annotations.NullMarked;
