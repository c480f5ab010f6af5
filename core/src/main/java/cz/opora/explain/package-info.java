/**
 * What can be asked about an advice after it was given: what would change it, whether its reasons carry it, how two advices
 * differ and why, what time will do to it, and a record by which it can be repeated. All of it is data; the work is asked
 * of the entry.
 */
@NullMarked
package cz.opora.explain;

import org.jspecify.annotations.NullMarked;
