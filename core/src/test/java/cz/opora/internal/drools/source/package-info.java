/** Tests of the reading of rule files. */
@NullMarked
package cz.opora.internal.drools.source;

import org.jspecify.annotations.NullMarked;
