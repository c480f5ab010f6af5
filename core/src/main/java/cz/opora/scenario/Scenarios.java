package cz.opora.scenario;

import cz.opora.Advisor;
import cz.opora.RuleSet;
import cz.opora.RuleSummary;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.json.YamlDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The scenarios under a folder: every {@code *.scenarios.yaml} beside the rules it proves. A scenario is a case, a date and
 * what is expected of the advice; a variant changes one JSON pointer of it and names a rule that then just misses.
 * Immutable and thread-safe.
 */
public final class Scenarios {
    private static final String SUFFIX = ".scenarios.yaml";

    private final List<Scenario> scenarios;
    private final boolean all;

    private Scenarios(List<Scenario> scenarios, boolean all) {
        this.scenarios = List.copyOf(scenarios);
        this.all = all;
    }

    /**
     * Reads the scenarios under a folder and its subfolders; of a rule folder those under its {@code areas}.
     *
     * @throws RuleSetException with every problem of every file; also when there is no scenario at all, because what is not
     *     tried is not proved
     */
    public static Scenarios in(Path folder) {
        YamlDocuments documents = new YamlDocuments();
        List<Scenario> scenarios = new ArrayList<>();
        for (Path file : files(folder)) {
            scenarios.addAll(new ScenarioReader(documents, file.toString()).read(bytes(file)));
        }
        documents.finish();
        if (scenarios.isEmpty()) {
            throw refuse(folder, "no-scenarios", "there is no scenario (*" + SUFFIX + ") in this folder.");
        }
        return new Scenarios(scenarios, true);
    }

    /** Those whose name or file is wanted; may be none. */
    public Scenarios matching(Predicate<String> wanted) {
        return new Scenarios(
                scenarios.stream()
                        .filter(scenario -> wanted.test(scenario.name()) || wanted.test(scenario.file()))
                        .toList(),
                false);
    }

    /** How many scenarios and variants there are. */
    public int size() {
        return scenarios.size();
    }

    /** Each scenario and variant, ready to run against the rules; for dynamic tests of any test framework. */
    public Stream<ScenarioCase> cases(RuleSet rules) {
        RuleNames names = RuleNames.of(rules);
        Advisor alone = Advisor.builder(rules).build();
        return scenarios.stream()
                .map(scenario -> new ScenarioCase(
                        scenario,
                        scenario.directory() == null
                                ? alone
                                : Advisor.builder(rules)
                                        .directory(scenario.directory())
                                        .build(),
                        names));
    }

    /** Runs all of them and tells what was not as expected and which rules nobody tries. */
    public ScenarioReport run(RuleSet rules) {
        List<ScenarioFailure> failures = new ArrayList<>();
        cases(rules).forEach(each -> failures.addAll(each.run()));
        Set<String> fired = new HashSet<>();
        Set<String> missed = new HashSet<>();
        scenarios.forEach(scenario -> {
            fired.addAll(scenario.expected().fired());
            missed.addAll(scenario.justMissed());
        });
        int variants = (int) scenarios.stream()
                .filter(scenario -> !scenario.justMissed().isEmpty())
                .count();
        return new ScenarioReport(
                scenarios.size() - variants, variants, failures, without(rules, fired), without(rules, missed));
    }

    private List<String> without(RuleSet rules, Set<String> tried) {
        return all
                ? rules.rules().stream()
                        .filter(rule -> rule.layer().equals(tested(rules)))
                        .map(RuleSummary::id)
                        .filter(id -> !tried.contains(id))
                        .toList()
                : List.of();
    }

    /**
     * A trial of rules for {@link cz.opora.ServedRules}: reads the scenarios of a folder anew, runs them, and says which
     * did not come out. A folder without scenarios is refused: what is not tried is not proved.
     */
    public static Function<RuleSet, List<Diagnostic>> trial(Path folder) {
        return rules -> in(folder).run(rules).failures().stream()
                .map(failure -> new Diagnostic(
                        "scenario",
                        Diagnostic.Level.ERROR,
                        failure.file(),
                        failure.line(),
                        null,
                        "scenario \"" + failure.scenario() + "\": " + failure.message(),
                        null))
                .toList();
    }

    /** An author of an overlay answers for its own rules; those below have scenarios of their own. */
    private static String tested(RuleSet rules) {
        List<String> layers = rules.info().layers();
        return layers.get(layers.size() - 1);
    }

    private static List<Path> files(Path folder) {
        Path areas = folder.resolve("areas");
        try (Stream<Path> files = Files.walk(Files.isDirectory(areas) ? areas : folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw refuse(folder, "unreadable-folder", "there is no such folder, or it cannot be read.");
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw refuse(file, "unreadable-file", "the file cannot be read.");
        }
    }

    private static RuleSetException refuse(Path path, String code, String message) {
        return new RuleSetException(
                List.of(new Diagnostic(code, Diagnostic.Level.ERROR, path.toString(), null, null, message, null)));
    }
}
