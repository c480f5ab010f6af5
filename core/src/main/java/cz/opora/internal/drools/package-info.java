/**
 * The only room that knows Drools: DRL to classes, classes to a rule base, a rule base to fired rules. Its outside speaks
 * in the library's own types.
 */
@NullMarked
package cz.opora.internal.drools;

import org.jspecify.annotations.NullMarked;
