/**
 * From a case file to what rules read ({@link cz.opora.internal.engine.Projection}), and the steps of a decision.
 */
@NullMarked
package cz.opora.internal.engine;

import org.jspecify.annotations.NullMarked;
