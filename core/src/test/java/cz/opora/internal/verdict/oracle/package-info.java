/**
 * The oracle of the verdicts: random rules and random cases, judged by the real pipeline and by an interpreter written
 * for this test alone.
 */
@NullMarked
package cz.opora.internal.verdict.oracle;

import org.jspecify.annotations.NullMarked;
