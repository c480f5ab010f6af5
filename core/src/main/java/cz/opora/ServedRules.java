package cz.opora;

import cz.opora.advice.RuleSetInfo;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Rules that may be edited while they serve. A reload reads and compiles them aside, tries them, and only when nothing is
 * wrong puts them in place; else the last good ones go on serving, and the problems are told. Thread-safe: an advice is
 * made by the old rules or by the new ones, never by some of both.
 */
public final class ServedRules {
    private final Supplier<RuleSet> source;
    private final Function<RuleSet, Advisor> advisors;
    private final Function<RuleSet, List<Diagnostic>> trial;
    private final AtomicReference<Serving> serving = new AtomicReference<>();

    private record Serving(RuleSet rules, Advisor advisor) {}

    /**
     * What a reload came to.
     *
     * @param done the new rules serve
     * @param problems why they do not; empty when they do
     * @param info which rules serve now
     */
    public record Reload(boolean done, List<Diagnostic> problems, RuleSetInfo info) {
        /** Copies the list. */
        public Reload {
            problems = List.copyOf(problems);
        }
    }

    private ServedRules(
            Supplier<RuleSet> source, Function<RuleSet, Advisor> advisors, Function<RuleSet, List<Diagnostic>> trial) {
        this.source = source;
        this.advisors = advisors;
        this.trial = trial;
    }

    /**
     * Reads the rules for the first time and serves them.
     *
     * @param source reads the rules, such as {@code () -> RuleSet.national().withOverlay(folder)}
     * @param advisors makes an advisor of them
     * @param trial says what is wrong with rules that compile, such as {@code Scenarios.trial(folder)}; an error of it keeps
     *     them from serving, a warning does not
     * @throws RuleSetException when the first rules are not good: there is nothing else to serve
     */
    public static ServedRules start(
            Supplier<RuleSet> source, Function<RuleSet, Advisor> advisors, Function<RuleSet, List<Diagnostic>> trial) {
        ServedRules served = new ServedRules(
                Objects.requireNonNull(source, "source"),
                Objects.requireNonNull(advisors, "advisors"),
                Objects.requireNonNull(trial, "trial"));
        served.serving.set(served.tried());
        return served;
    }

    /** The advisor of the rules that serve now; one that was asked for before goes on with its own rules. */
    public Advisor advisor() {
        return serving.get().advisor();
    }

    /** The rules that serve now. */
    public RuleSet rules() {
        return serving.get().rules();
    }

    /** Reads the rules again and puts them in place when nothing is wrong with them. Reloads go one after another. */
    public synchronized Reload reload() {
        try {
            serving.set(tried());
            return new Reload(true, List.of(), rules().info());
        } catch (RuleSetException e) {
            return new Reload(false, e.diagnostics(), rules().info());
        } catch (RuntimeException e) {
            // Its message may quote a file that is about somebody: only its kind is told.
            String message =
                    "the rules could not be read or tried: " + e.getClass().getSimpleName() + ".";
            Diagnostic problem = new Diagnostic("reload", Diagnostic.Level.ERROR, null, null, null, message, null);
            return new Reload(false, List.of(problem), rules().info());
        }
    }

    private Serving tried() {
        RuleSet rules = source.get();
        List<Diagnostic> problems = trial.apply(rules);
        if (problems.stream().anyMatch(problem -> problem.severity() == Diagnostic.Level.ERROR)) {
            throw new RuleSetException(problems);
        }
        return new Serving(rules, advisors.apply(rules));
    }
}
