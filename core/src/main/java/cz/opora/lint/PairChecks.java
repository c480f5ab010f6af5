package cz.opora.lint;

import cz.opora.codes.DoNot;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules two by two: the same twice, one within the other, one against the other. */
final class PairChecks {
    /** What a do-not forbids that a rule can escalate. */
    private static final Map<DoNot, Set<String>> FORBIDS = Map.of(
            DoNot.NO_OSPOD_FOR_POVERTY, Set.of("CHILD_S6"),
            DoNot.NO_OSPOD_FOR_PARENT_DIAGNOSIS, Set.of("CHILD_S6"),
            DoNot.NO_OSPOD_FOR_ABSENCE_HOURS, Set.of("CHILD_S6"),
            DoNot.NO_GUARDIANSHIP_FOR_REFUSAL, Set.of("CAPACITY_LIMIT"));

    /** An escalation that says "help, do not hand over" beside the one that hands over. */
    private static final Map<String, String> INSTEAD_OF = Map.of("CHILD_PREVENTIVE", "CHILD_S6");

    private record Formed(RuleEntry rule, RuleForm form) {}

    private final Linted linted;
    private final Found found;

    PairChecks(Linted linted, Found found) {
        this.linted = linted;
        this.found = found;
    }

    void run() {
        Map<String, List<Formed>> sameWrite = new HashMap<>();
        for (RuleEntry rule : linted.all()) {
            RuleForm form = RuleForm.of(rule);
            sameWrite
                    .computeIfAbsent(form.write(), key -> new ArrayList<>())
                    .add(new Formed(rule, form));
        }
        for (List<Formed> group : sameWrite.values()) {
            for (Formed one : group) {
                group.stream()
                        .filter(other -> other != one && linted.own().contains(one.rule))
                        .filter(other -> together(one.rule, other.rule))
                        .forEach(other -> compare(one, other));
            }
        }
        linted.own().forEach(this::opposites);
    }

    private static boolean together(RuleEntry one, RuleEntry other) {
        LocalDate start = one.since().isAfter(other.since()) ? one.since() : other.since();
        return one.holdsOn(start) && other.holdsOn(start);
    }

    private void compare(Formed one, Formed another) {
        RuleEntry rule = one.rule;
        RuleEntry other = another.rule;
        String where = other.id() + " \"" + other.name() + "\" (" + other.file() + ':' + other.line() + ')';
        boolean implies = one.form.impliesConditionsOf(another.form);
        boolean implied = another.form.impliesConditionsOf(one.form);
        if (implies && implied) {
            if (isLater(rule, other)) {
                found.ofRule(LintCheck.SAME_RULE, rule, "it has the conditions and the outcome of " + where);
            }
        } else if (implies && rule.mark().compareTo(other.mark()) >= 0) {
            found.ofRule(
                    LintCheck.SUBSUMED_RULE, rule, "wherever it fires, " + where + " fires and writes the same");
        }
    }

    private boolean isLater(RuleEntry rule, RuleEntry other) {
        int here = linted.all().indexOf(rule);
        return here > linted.all().indexOf(other);
    }

    private void opposites(RuleEntry rule) {
        String first = rule.write().arguments().isEmpty()
                ? ""
                : rule.write().arguments().get(0);
        if (rule.write().type().equals("Temptation")) {
            DoNot doNot = DoNot.valueOf(first.substring(first.indexOf('.') + 1));
            for (String code : FORBIDS.getOrDefault(doNot, Set.of())) {
                against(rule, "it tempts to what " + doNot + " forbids", code, doNot);
            }
        } else if (rule.write().type().equals("Escalation")) {
            String instead = INSTEAD_OF.get(first.substring(first.indexOf('.') + 1));
            if (instead != null) {
                against(rule, "it says to help instead of handing over", instead, null);
            }
        }
    }

    /** Two reasons may stand side by side; one reason cannot speak for both. */
    private static boolean shareReason(RuleEntry one, RuleEntry other) {
        Set<String> reasons = reasons(one);
        return reasons(other).stream().anyMatch(reasons::contains);
    }

    private static Set<String> reasons(RuleEntry rule) {
        return Linted.plain(rule)
                .flatMap(pattern -> pattern.conditions().stream()
                        .filter(condition -> condition.operand() != null)
                        .filter(condition -> !condition.text().endsWith("false"))
                        .map(condition -> Clashes.summed(String.valueOf(pattern.type()), condition.property())))
                .filter(reason -> !reason.equals("Children.any"))
                .collect(java.util.stream.Collectors.toSet());
    }

    private void against(RuleEntry rule, String why, String code, @org.jspecify.annotations.Nullable DoNot doNot) {
        for (RuleEntry other : linted.all()) {
            boolean orders = other.write().type().equals("Escalation")
                    && other.write().arguments().get(0).equals("EscalationCode." + code)
                    && together(rule, other);
            if (!orders) {
                continue;
            }
            Clashes clashes = new Clashes(linted.parameters(), rule.since());
            if (doNot != null) {
                SituationProperties.of(doNot.mustConfirm())
                        .forEach(each -> clashes.know(each.fact(), each.property(), "false"));
            }
            if (shareReason(rule, other)
                    && clashes.add(rule).isEmpty()
                    && clashes.add(other).isEmpty()) {
                found.ofRule(
                        LintCheck.CONTRADICTING_OUTCOMES,
                        rule,
                        why + ", and " + other.id() + " \"" + other.name() + "\" orders " + code
                                + " for the same reason, from conditions that may hold at the same time");
            }
        }
    }
}
