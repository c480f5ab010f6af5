/**
 * The directory of local actors ({@code opora-directory/1}): who they are, whom they serve, where, and on what house
 * rules; indexed and immutable. An absent attribute is unknown, never "nobody" and never "everybody".
 */
@NullMarked
package cz.opora.directory;

import org.jspecify.annotations.NullMarked;
