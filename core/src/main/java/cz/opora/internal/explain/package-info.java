/** The work behind the room {@code explain}: it changes a case or a day, decides again, and compares. */
@NullMarked
package cz.opora.internal.explain;

import org.jspecify.annotations.NullMarked;
