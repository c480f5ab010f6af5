/** Opora inside another program, in as few lines as it takes. */
@NullMarked
package cz.opora.embedding;

import org.jspecify.annotations.NullMarked;
