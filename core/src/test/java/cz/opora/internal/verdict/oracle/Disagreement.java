package cz.opora.internal.verdict.oracle;

import cz.opora.advice.Verdict;
import cz.opora.internal.decision.PhaseRun;
import cz.opora.internal.verdict.oracle.Form.Rule;
import java.util.List;
import java.util.Objects;

/**
 * One rule judged differently.
 *
 * @param rule the rule
 * @param one the case
 * @param text who says what
 */
record Disagreement(Rule rule, Case one, String text) {
    /** What the interpreter and the library do not agree on. */
    static List<Disagreement> of(List<Rule> rules, Case one, Naive naive, PhaseRun.Result result) {
        return rules.stream()
                .map(rule -> new Disagreement(rule, one, compare(rule, naive, result)))
                .filter(each -> !each.text().isEmpty())
                .toList();
    }

    private static String compare(Rule rule, Naive naive, PhaseRun.Result result) {
        boolean fires = naive.fired().contains(rule.id());
        boolean fired = result.fired().contains(rule.id());
        Answer answer = naive.answer(rule);
        Verdict verdict = Objects.requireNonNull(result.walked().get(rule.id())).verdict();
        String engine = fires == fired
                ? ""
                : "expected " + (fires ? "to fire" : "not to fire") + ", Drools: fired " + fired + ". ";
        String walk = name(answer).equals(verdict.name()) ? "" : "expected " + name(answer) + ", the walk: " + verdict;
        return engine + walk;
    }

    private static String name(Answer answer) {
        return switch (answer) {
            case YES -> Verdict.MET.name();
            case MAYBE -> Verdict.UNKNOWN.name();
            case NO -> Verdict.NOT_MET.name();
        };
    }

    /** The rule, the rules that write what it reads, the facts, and who says what. */
    String told(List<Rule> rules) {
        StringBuilder told = new StringBuilder(text).append("\n  rule:").append(Drl.of(rule));
        rules.stream()
                .filter(other -> rule.patterns().anyMatch(each -> Naive.mayWrite(other, each)))
                .forEach(other ->
                        told.append("  which reads what this may write:").append(Drl.of(other)));
        return told.append("  case:\n").append(one).toString();
    }
}
