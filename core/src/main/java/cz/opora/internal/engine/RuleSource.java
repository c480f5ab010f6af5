package cz.opora.internal.engine;

import cz.opora.internal.drools.RuleBase;
import cz.opora.internal.verdict.RulePlan;
import java.time.LocalDate;

/** Where the engine takes the rules that hold on a date from. Thread-safe. */
public interface RuleSource {
    /** The rules that hold on the date, composed. */
    RuleBase on(LocalDate asOf);

    /** The layer a rule comes from. */
    String layerOf(RulePlan rule);
}
