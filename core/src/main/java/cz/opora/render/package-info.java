/**
 * An advice as a page people read. The entry is {@link cz.opora.render.Page}: plain text of at most ninety characters a
 * line, Czech or English, without anything a screen reader stumbles over.
 */
@NullMarked
package cz.opora.render;

import org.jspecify.annotations.NullMarked;
