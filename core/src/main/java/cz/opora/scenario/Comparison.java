package cz.opora.scenario;

import cz.opora.advice.Advice;
import cz.opora.advice.ConditionVerdict;
import cz.opora.advice.DoNotCard;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.GapCard;
import cz.opora.advice.MethodCard;
import cz.opora.advice.QuestionCard;
import cz.opora.advice.RuleVerdict;
import cz.opora.advice.TargetGroupCard;
import cz.opora.advice.Verdict;
import cz.opora.codes.MethodLevel;
import cz.opora.facts.Fact;
import cz.opora.scenario.Expectation.Absent;
import cz.opora.scenario.Expectation.ExpectedDoNot;
import cz.opora.scenario.Expectation.ExpectedEscalation;
import cz.opora.scenario.Expectation.ExpectedGap;
import cz.opora.scenario.Expectation.ExpectedGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares an advice with what a scenario expects; not thread-safe. */
final class Comparison {
    private static final Set<String> RULE_FAULTS = Set.of("engine-disagrees", "rule-error");

    private final Expectation expected;
    private final Advice advice;
    private final Map<String, RuleVerdict> verdicts;
    private final Map<String, List<Fact>> written;
    private final List<String> differences = new ArrayList<>();

    /**
     * A comparison.
     *
     * @param written what the rules wrote that the expectation speaks of, by their id
     */
    Comparison(Expectation expected, Advice advice, List<RuleVerdict> verdicts, Map<String, List<Fact>> written) {
        this.expected = expected;
        this.advice = advice;
        this.written = written;
        this.verdicts = verdicts.stream()
                .collect(Collectors.toMap(RuleVerdict::ruleId, Function.identity(), (first, second) -> first));
    }

    /** Every expectation that was not met, in words; empty when all were. */
    List<String> differences() {
        rules(expected.fired(), Verdict.MET, "to fire");
        rules(expected.notFired(), Verdict.NOT_MET, "not to fire");
        rules(expected.unknown(), Verdict.UNKNOWN, "to be unknown");
        expected.writes().forEach(this::writes);
        present("escalation", expected.escalations(), advice.escalations(), Comparison::matches, Comparison::words);
        present(
                "negative finding",
                expected.negativeFindings(),
                advice.negativeFindings(),
                Comparison::matches,
                Comparison::words);
        present("target group", expected.targetGroups(), advice.targetGroups(), Comparison::matches, Comparison::words);
        present("gap", expected.gaps(), advice.gaps(), Comparison::matches, Comparison::words);
        present("actor", expected.actors(), advice.actors(), (type, card) -> card.type() == type, card -> card.type()
                .name());
        present(
                "question about",
                expected.questions(),
                advice.questions(),
                (pointer, card) -> card.fields().contains(pointer),
                card -> String.join(" ", card.fields()));
        method(expected.method());
        absent(expected.absent());
        engine();
        return List.copyOf(differences);
    }

    /** A rule on which the engine and the walk disagree, or that threw, proves nothing. */
    private void engine() {
        advice.diagnostics().stream()
                .filter(diagnostic -> RULE_FAULTS.contains(diagnostic.code()))
                .forEach(diagnostic -> differences.add(diagnostic.message()));
    }

    private void rules(List<String> ids, Verdict wanted, String words) {
        for (String id : ids) {
            RuleVerdict came = verdicts.get(id);
            if (came == null) {
                differences.add("expected " + id + " " + words + ", but the advice does not speak of it.");
            } else if (came.verdict() != wanted) {
                differences.add("expected " + id + " " + words + ", but it is " + words(came));
            }
        }
    }

    /** All of it: a row for another need would be a mistake of the rule as well. */
    private void writes(String id, List<ExpectedWriting> wanted) {
        List<Fact> outcomes = written.getOrDefault(id, List.of());
        boolean all = wanted.stream().allMatch(one -> outcomes.stream().anyMatch(one::matches));
        boolean only = outcomes.stream().allMatch(outcome -> wanted.stream().anyMatch(one -> one.matches(outcome)));
        if (!all || !only) {
            String words = wanted.stream().map(ExpectedWriting::toString).collect(Collectors.joining("; "));
            String came =
                    outcomes.stream().map(ExpectedWriting::words).distinct().collect(Collectors.joining("; "));
            differences.add("expected " + id + " to write " + words + ", but it writes "
                    + (came.isEmpty() ? "nothing" : came) + ".");
        }
    }

    private static String words(RuleVerdict came) {
        return switch (came.verdict()) {
            case MET -> "met.";
            case NOT_MET -> "not met" + conditions(came, Verdict.NOT_MET) + ".";
            case UNKNOWN ->
                "unknown" + conditions(came, Verdict.UNKNOWN)
                        + (came.missing().isEmpty() ? "" : "; missing: " + String.join(", ", came.missing())) + ".";
            case ERROR -> "an error; see the diagnostics of the advice.";
        };
    }

    private static String conditions(RuleVerdict came, Verdict verdict) {
        List<ConditionVerdict> guilty = came.conditions().stream()
                .filter(condition -> condition.verdict() == verdict)
                .toList();
        return guilty.isEmpty()
                ? ""
                : ": "
                        + guilty.stream()
                                .map(condition ->
                                        condition.text() + " (" + condition.file() + ":" + condition.line() + ")")
                                .collect(Collectors.joining("; "));
    }

    private <E, C> void present(
            String kind, List<E> wanted, List<C> cards, BiPredicate<E, C> matches, Function<C, String> words) {
        for (E one : wanted) {
            if (cards.stream().noneMatch(card -> matches.test(one, card))) {
                differences.add("expected " + kind + " " + one + ", but there is " + list(cards, words) + ".");
            }
        }
    }

    private <E, C> void absent(String kind, List<E> unwanted, List<C> cards, BiPredicate<E, C> matches) {
        for (E one : unwanted) {
            if (cards.stream().anyMatch(card -> matches.test(one, card))) {
                differences.add("expected no " + kind + " " + one + ", but there is one.");
            }
        }
    }

    private void absent(@Nullable Absent absent) {
        if (absent == null) {
            return;
        }
        absent("escalation", absent.escalations(), advice.escalations(), (code, card) -> card.code() == code);
        absent(
                "negative finding",
                absent.negativeFindings(),
                advice.negativeFindings(),
                (code, card) -> card.code() == code);
        absent("gap", absent.gaps(), advice.gaps(), (type, card) -> card.type() == type);
        absent("actor", absent.actors(), advice.actors(), (type, card) -> card.type() == type);
        absent(
                "question about",
                absent.questions(),
                advice.questions(),
                (String pointer, QuestionCard card) -> card.fields().contains(pointer));
    }

    private void method(@Nullable MethodLevel wanted) {
        MethodCard came = advice.method();
        if (wanted != null && (came == null || came.level() != wanted)) {
            differences.add(
                    "expected method " + wanted + ", but it is " + (came == null ? "not known" : came.level()) + ".");
        }
    }

    private static <C> String list(List<C> cards, Function<C, String> words) {
        return cards.isEmpty() ? "none" : cards.stream().map(words).distinct().collect(Collectors.joining(", "));
    }

    private static boolean matches(ExpectedEscalation wanted, EscalationCard card) {
        return card.code() == wanted.code() && (wanted.urgency() == null || wanted.urgency() == card.urgency());
    }

    private static boolean matches(ExpectedDoNot wanted, DoNotCard card) {
        return card.code() == wanted.code() && (wanted.status() == null || wanted.status() == card.status());
    }

    private static boolean matches(ExpectedGroup wanted, TargetGroupCard card) {
        return card.code() == wanted.code() && card.verdict() == wanted.verdict();
    }

    private static boolean matches(ExpectedGap wanted, GapCard card) {
        return card.type() == wanted.type()
                && (wanted.state() == null || wanted.state() == card.state())
                && (wanted.need() == null || wanted.need() == card.need());
    }

    private static String words(EscalationCard card) {
        return card.code() + " " + card.urgency();
    }

    private static String words(DoNotCard card) {
        return card.code() + " " + card.status();
    }

    private static String words(TargetGroupCard card) {
        return card.code() + " " + card.verdict();
    }

    private static String words(GapCard card) {
        return card.type() + " " + card.state() + " " + card.need();
    }
}
