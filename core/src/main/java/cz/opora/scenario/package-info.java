/**
 * The kit that proves rules on cases: scenarios are data beside the rules, in {@code *.scenarios.yaml}. The entry is
 * {@link cz.opora.scenario.Scenarios}; embedders run their own rules' scenarios with the same kit.
 */
@NullMarked
package cz.opora.scenario;

import org.jspecify.annotations.NullMarked;
