package cz.opora.internal.verdict.oracle;

import cz.opora.internal.decision.PhaseRun;
import cz.opora.internal.drools.FolderCompiler;
import cz.opora.internal.drools.RuleBase;
import cz.opora.internal.drools.RuleBases;
import cz.opora.internal.drools.RuleContent;
import cz.opora.internal.drools.TinyRules;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.verdict.oracle.Form.Limit;
import cz.opora.internal.verdict.oracle.Form.Rule;
import cz.opora.parameters.Parameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Random rules compiled by the real pipeline. */
final class RuleSet {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<Rule> rules;
    private final RuleBase base;
    private final Parameters parameters;

    private RuleSet(List<Rule> rules, RuleBase base, Parameters parameters) {
        this.rules = rules;
        this.base = base;
        this.parameters = parameters;
    }

    static RuleSet compiled(List<Rule> rules, Path folder) {
        RuleWriter.texts(rules)
                .forEach((phase, texts) -> TinyRules.folder(folder, phase.name().toLowerCase(Locale.ROOT), texts));
        write(
                folder.resolve("vocabulary/codes.yaml"),
                Types.CONCLUSIONS.stream()
                        .map(code -> "  " + code + ": { cs: \"závěr\", en: \"conclusion\" }\n")
                        .collect(Collectors.joining("", "conclusions:\n", "")));
        List<Limit> limits = new ArrayList<>(RandomTests.LIMITS);
        limits.addAll(RuleWriter.COUNTS);
        limits.forEach(limit -> write(folder.resolve("parameters/" + limit.id() + ".yaml"), """
                id: %s
                cs: číslo
                en: a number
                unit: %s
                range: [0, 1000]
                values:
                  - { from: 2024-01-01, value: %d, source: "zkouška", mark: G }
                """.formatted(
                        limit.id(), limit.unit(), limit.value())));
        RuleContent content = FolderCompiler.load(folder, "oracle", null, null);
        RuleBase base = new RuleBases(List.of(content.unit()), false).on(DAY);
        return new RuleSet(rules, base, content.parameters().at(DAY));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolve("..").normalize());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Rule> rules() {
        return rules;
    }

    Collection<RulePlan> plans() {
        return base.plans();
    }

    /** What Drools and the walk make of a case. */
    PhaseRun.Result decide(Case one, Collection<RulePlan> plans, boolean atOnce) {
        return PhaseRun.of(base, plans, one.base(), one.realFindings(), one.directory(), parameters, atOnce);
    }
}
