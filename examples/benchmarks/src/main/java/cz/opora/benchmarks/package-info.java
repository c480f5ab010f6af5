/** How fast it is, measured; what the figures mean is in {@code docs/benchmarks.md}. */
@NullMarked
package cz.opora.benchmarks;

import org.jspecify.annotations.NullMarked;
