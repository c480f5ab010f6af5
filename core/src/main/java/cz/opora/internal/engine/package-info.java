/**
 * What can be asked of a rule set and a directory: the advice for a case, why and why not, its outline, how each rule
 * stood, and the fields there are. Knows no Drools and no JSON.
 */
@NullMarked
package cz.opora.internal.engine;

import org.jspecify.annotations.NullMarked;
