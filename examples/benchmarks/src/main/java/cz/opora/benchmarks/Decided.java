package cz.opora.benchmarks;

import cz.opora.advice.Outcome;

/**
 * A rule held and this is what it says.
 *
 * @param rule the id of the rule
 * @param outcome what it says
 */
public record Decided(String rule, Outcome outcome) {}
