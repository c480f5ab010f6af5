/**
 * Rules written elsewhere: read as far as they can be, against fact classes in a jar whose code is never run. Enter by
 * {@link cz.opora.internal.foreign.ForeignFolder}.
 */
@NullMarked
package cz.opora.internal.foreign;

import org.jspecify.annotations.NullMarked;
