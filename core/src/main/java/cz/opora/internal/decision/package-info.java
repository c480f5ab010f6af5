/**
 * One case decided: the phases one after another, equal outcomes merged, the client's directory, who fits and who plays
 * which row of the matrix. Knows no words and no cards.
 */
@NullMarked
package cz.opora.internal.decision;

import org.jspecify.annotations.NullMarked;
