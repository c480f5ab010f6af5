package cz.opora.scenario;

import cz.opora.Advisor;
import cz.opora.RuleSet;
import cz.opora.RuleSummary;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.directory.ActorDirectory;
import cz.opora.internal.json.YamlDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scenarios under a folder: every {@code *.scenarios.yaml} beside the rules it proves. A scenario is a case, a date and
 * what is expected of the advice; a variant changes one JSON pointer of it and names a rule that then just misses.
 * Immutable and thread-safe.
 */
public final class Scenarios {
    /** The folder beside {@code areas} for scenarios that were made by {@link MissingScenarios}. */
    public static final String MADE = "generated";

    private static final String SUFFIX = ".scenarios.yaml";

    private final List<Scenario> scenarios;
    private final boolean all;

    private Scenarios(List<Scenario> scenarios, boolean all) {
        this.scenarios = List.copyOf(scenarios);
        this.all = all;
    }

    /**
     * Reads the scenarios under a folder and its subfolders; of a rule folder those under its {@code areas}
     * and, made by machine, {@code generated}.
     *
     * @throws RuleSetException with every problem of every file; also when there is no scenario at all, because what is not
     *     tried is not proved
     */
    public static Scenarios in(Path folder) {
        return in(folder, null, false);
    }

    /**
     * The same, and looks whether the rules that are to fire exist.
     *
     * @throws RuleSetException also when a scenario names under fired a rule that is not in the set
     */
    public static Scenarios in(Path folder, RuleSet rules) {
        return in(folder, RuleNames.of(rules), false);
    }

    /**
     * The same, except that a scenario of a rule that does not exist is no problem of its file: it is read without its
     * variants and fails when it is run, so that the others can be run beside it.
     */
    public static Scenarios toRun(Path folder, RuleSet rules) {
        return in(folder, RuleNames.of(rules), true);
    }

    private static Scenarios in(Path folder, @Nullable RuleNames names, boolean toRun) {
        YamlDocuments documents = new YamlDocuments();
        List<Scenario> scenarios = new ArrayList<>();
        for (Path file : files(folder)) {
            scenarios.addAll(new ScenarioReader(documents, file.toString(), names, toRun).read(bytes(file)));
        }
        documents.finish();
        if (scenarios.isEmpty()) {
            throw refuse(folder, "no-scenarios", "there is no scenario (*" + SUFFIX + ") in this folder.");
        }
        return new Scenarios(scenarios, true);
    }

    /** Those whose name, file or one of whose rules is wanted; may be none. */
    public Scenarios matching(Predicate<String> wanted) {
        return new Scenarios(
                scenarios.stream()
                        .filter(scenario -> wanted.test(scenario.name())
                                || wanted.test(scenario.file())
                                || scenario.expected().fired().stream().anyMatch(wanted)
                                || scenario.justMissed().stream().anyMatch(wanted))
                        .toList(),
                false);
    }

    /** Those that expect anything of a rule: that it fires, that it does not, or that it is unknown. */
    Scenarios naming(String id) {
        return new Scenarios(
                scenarios.stream()
                        .filter(scenario -> scenario.expected().names(id))
                        .toList(),
                false);
    }

    /** The scenarios of each rule, by its id. */
    public Map<String, RuleExamples> examples() {
        Map<String, RuleExamples> examples = new TreeMap<>();
        for (Scenario scenario : scenarios) {
            List<String> name = List.of(scenario.name());
            scenario.expected()
                    .fired()
                    .forEach(rule -> examples.merge(rule, new RuleExamples(name, List.of()), Scenarios::both));
            scenario.justMissed()
                    .forEach(rule -> examples.merge(rule, new RuleExamples(List.of(), name), Scenarios::both));
        }
        return examples;
    }

    private static RuleExamples both(RuleExamples one, RuleExamples other) {
        return new RuleExamples(
                Stream.concat(one.fires().stream(), other.fires().stream()).toList(),
                Stream.concat(one.justMisses().stream(), other.justMisses().stream())
                        .toList());
    }

    List<Scenario> all() {
        return scenarios;
    }

    /** How many scenarios and variants there are. */
    public int size() {
        return scenarios.size();
    }

    /** Each scenario and variant, ready to run against the rules; for dynamic tests of any test framework. */
    public Stream<ScenarioCase> cases(RuleSet rules) {
        RuleNames names = RuleNames.of(rules);
        Advisor alone = Advisor.builder(rules).withDrafts().build();
        IdentityHashMap<ActorDirectory, Advisor> withDirectory = new IdentityHashMap<>();
        return scenarios.stream()
                .map(scenario -> {
                    ActorDirectory directory = scenario.directory();
                    Advisor advisor = directory == null
                            ? alone
                            : withDirectory.computeIfAbsent(directory, each -> Advisor.builder(rules)
                                    .withDrafts()
                                    .directory(each)
                                    .build());
                    return new ScenarioCase(scenario, advisor, names);
                })
                .toList()
                .stream();
    }

    /** Runs all of them and tells what was not as expected and which rules nobody tries. */
    public ScenarioReport run(RuleSet rules) {
        return run(rules, ScenarioCase::run);
    }

    /** The same, and adds what the decisions tried to the coverage. */
    public ScenarioReport run(RuleSet rules, Coverage coverage) {
        return run(rules, each -> each.run(coverage));
    }

    private ScenarioReport run(RuleSet rules, Function<ScenarioCase, List<ScenarioFailure>> running) {
        List<ScenarioResult> results = cases(rules)
                .parallel()
                .map(each -> new ScenarioResult(each.file(), each.line(), each.name(), running.apply(each)))
                .toList();
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
                scenarios.size() - variants, variants, results, without(rules, fired), without(rules, missed));
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
    static String tested(RuleSet rules) {
        List<String> layers = rules.info().layers();
        return layers.get(layers.size() - 1);
    }

    private static List<Path> files(Path folder) {
        Path areas = folder.resolve("areas");
        List<Path> files = new ArrayList<>(under(Files.isDirectory(areas) ? areas : folder));
        Path made = folder.resolve(MADE);
        if (Files.isDirectory(areas) && Files.isDirectory(made)) {
            files.addAll(under(made));
        }
        return files;
    }

    private static List<Path> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
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
