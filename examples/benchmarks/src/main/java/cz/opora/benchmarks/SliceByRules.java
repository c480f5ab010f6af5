package cz.opora.benchmarks;

import cz.opora.advice.Outcome;
import cz.opora.internal.drools.FolderCompiler;
import cz.opora.internal.drools.RuleBase;
import cz.opora.internal.drools.RuleBases;
import cz.opora.internal.drools.RuleContent;
import cz.opora.internal.drools.RuleSession;
import cz.opora.internal.drools.RuleSession.Firing;
import cz.opora.internal.verdict.Phase;
import cz.opora.parameters.Parameters;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The twenty rules fired by Drools, phase by phase, and nothing else: no verdicts, reasons or cards. */
final class SliceByRules {
    private final RuleBase rules;
    private final Parameters parameters;

    private SliceByRules(RuleBase rules, Parameters parameters) {
        this.rules = rules;
        this.parameters = parameters;
    }

    /** Compiles the rules of a folder, or takes them from the cache. */
    static SliceByRules of(Path folder, Path cache, LocalDate asOf) {
        RuleContent content = FolderCompiler.load(folder, "national", null, cache);
        RuleBases bases = new RuleBases(List.of(content.unit()), false);
        return new SliceByRules(bases.on(asOf), content.parameters().at(asOf));
    }

    Parameters parameters() {
        return parameters;
    }

    List<Decided> decide(List<Object> facts) {
        List<Decided> decided = new ArrayList<>();
        try (RuleSession session = rules.open()) {
            facts.forEach(session::insert);
            session.insert(parameters);
            for (Phase phase : Phase.values()) {
                for (Firing firing : session.fire(phase)) {
                    decided.add(new Decided(firing.rule().entry().id(), (Outcome) firing.written()));
                }
            }
            session.done();
        }
        return decided;
    }
}
