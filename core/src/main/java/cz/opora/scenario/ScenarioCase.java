package cz.opora.scenario;

import cz.opora.Advisor;
import cz.opora.Detail;
import cz.opora.advice.Advice;
import cz.opora.advice.RuleVerdict;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.explain.Trial;
import cz.opora.explain.Trial.RuleTrial;
import cz.opora.explain.Tried;
import cz.opora.facts.Fact;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One scenario or variant, ready to run against a rule set. Immutable and thread-safe. In a JUnit test factory:
 * {@code DynamicTest.dynamicTest(each.name(), each::verify)}.
 */
public final class ScenarioCase {
    private final Scenario scenario;
    private final Advisor advisor;
    private final RuleNames rules;

    ScenarioCase(Scenario scenario, Advisor advisor, RuleNames rules) {
        this.scenario = scenario;
        this.advisor = advisor;
        this.rules = rules;
    }

    /** The name of the scenario; a variant adds the pointer it changes. */
    public String name() {
        return scenario.name();
    }

    /** The file, as the caller named the folder. */
    public String file() {
        return scenario.file();
    }

    /** The line the scenario or variant begins on. */
    public int line() {
        return scenario.line();
    }

    /** Decides the case and tells every expectation that was not met; empty when all were. */
    public List<ScenarioFailure> run() {
        List<ScenarioFailure> strange = strange();
        if (!strange.isEmpty()) {
            return strange;
        }
        // Only what went wrong needs everything told, which takes twice as long as deciding.
        Tried tried = advisor.trials()
                .named(
                        scenario.caseFile(),
                        scenario.asOf(),
                        named().collect(Collectors.toUnmodifiableSet()),
                        scenario.expected().asks());
        return failures(tried.advice(), tried.written()).isEmpty()
                ? List.of()
                : failures(advisor.advise(scenario.caseFile(), scenario.asOf(), Detail.FULL), tried.written());
    }

    /** The same, and adds what the decision tried to the coverage. */
    public List<ScenarioFailure> run(Coverage coverage) {
        List<ScenarioFailure> strange = strange();
        if (!strange.isEmpty()) {
            return strange;
        }
        Trial trial = advisor.trials().all(scenario.caseFile(), scenario.asOf());
        coverage.add(trial);
        return failures(
                trial.advice(), trial.rules().stream().map(RuleTrial::verdict).toList(), trial.written());
    }

    /** A rule that does not exist can neither fire nor miss, so there is nothing to decide. */
    private List<ScenarioFailure> strange() {
        return named().filter(id -> rules.unknown(id) != null)
                .map(id -> new ScenarioFailure(
                        scenario.file(), scenario.rulesLine(), scenario.name(), String.valueOf(rules.unknown(id))))
                .toList();
    }

    /** The ids of the rules it expects anything of. */
    private Stream<String> named() {
        Expectation expected = scenario.expected();
        return Stream.of(
                        expected.fired(),
                        expected.notFired(),
                        expected.unknown(),
                        expected.writes().keySet())
                .flatMap(Collection::stream)
                .distinct();
    }

    private List<ScenarioFailure> failures(Advice advice, Map<String, List<Fact>> written) {
        return failures(advice, Objects.requireNonNull(advice.verdicts(), "verdicts"), written);
    }

    private List<ScenarioFailure> failures(Advice advice, List<RuleVerdict> verdicts, Map<String, List<Fact>> written) {
        return new Comparison(scenario.expected(), advice, verdicts, written)
                .differences().stream()
                        .map(message -> new ScenarioFailure(scenario.file(), scenario.line(), scenario.name(), message))
                        .toList();
    }

    /**
     * Decides the case.
     *
     * @throws AssertionError with every expectation that was not met
     */
    public void verify() {
        List<ScenarioFailure> failures = run();
        if (!failures.isEmpty()) {
            throw new AssertionError(
                    failures.stream().map(ScenarioFailure::format).collect(Collectors.joining("\n")));
        }
    }

    /** The rules that match otherwise alone than together with the others in this case; a fault of the rule engine. */
    public List<Diagnostic> hazards() {
        return advisor.trials().hazards(scenario.caseFile(), scenario.asOf());
    }

    Scenario scenario() {
        return scenario;
    }

    @Override
    public String toString() {
        return scenario.file() + ":" + scenario.line() + " " + scenario.name();
    }
}
