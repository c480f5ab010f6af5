/**
 * Facts, conditions and rules in words a case worker reads.
 */
@NullMarked
package cz.opora.internal.words;

import org.jspecify.annotations.NullMarked;
