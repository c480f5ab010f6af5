/**
 * What may be told to whom: the rights of each kind of recipient, and the sheet with nothing beyond them.
 */
@NullMarked
package cz.opora.internal.handover;

import org.jspecify.annotations.NullMarked;
