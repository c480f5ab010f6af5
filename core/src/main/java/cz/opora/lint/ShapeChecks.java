package cz.opora.lint;

import cz.opora.codes.EscalationCode;
import cz.opora.codes.EscalationKind;
import cz.opora.codes.Mark;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.Operator;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternKind;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One rule by itself: joins, duties without a source. */
final class ShapeChecks {
    /** Properties that tell facts of a type apart: compared with one code, at most one fact is left. */
    private static final Set<String> KEYS = Set.of(
            "Conclusion.code",
            "Criterion.code",
            "Deadline.code",
            "Escalation.code",
            "Need.domain",
            "ProfileItem.item",
            "TargetGroupFinding.group",
            "Temptation.doNot",
            "Gap.kind");

    private final Linted linted;
    private final Found found;

    ShapeChecks(Linted linted, Found found) {
        this.linted = linted;
        this.found = found;
    }

    void run() {
        for (RuleEntry rule : linted.own()) {
            joins(rule);
            duty(rule);
        }
    }

    private void joins(RuleEntry rule) {
        List<PatternEntry> many =
                rule.patterns().stream().filter(ShapeChecks::mayBeMany).toList();
        if (many.size() < 2) {
            return;
        }
        Groups groups = new Groups(rule);
        PatternEntry first = many.get(0);
        many.stream()
                .skip(1)
                .filter(pattern -> !groups.joined(first, pattern))
                .findFirst()
                .ifPresent(pattern -> found.ofPattern(
                        LintCheck.CARTESIAN_PRODUCT,
                        rule,
                        pattern,
                        "every " + first.type() + " meets every " + pattern.type() + ": nothing joins them",
                        null));
    }

    private static boolean mayBeMany(PatternEntry pattern) {
        String type = pattern.type();
        return pattern.kind() == PatternKind.PLAIN
                && type != null
                && Amounts.many(type)
                && pattern.conditions().stream().noneMatch(condition -> pins(type, condition));
    }

    private static boolean pins(String type, ConditionEntry condition) {
        OperandEntry operand = condition.operand();
        return operand != null
                && condition.operator() == Operator.EQUAL
                && (operand.kind() == OperandKind.CODE || operand.kind() == OperandKind.STRING)
                && KEYS.contains(type + '.' + condition.property());
    }

    private void duty(RuleEntry rule) {
        if (!rule.write().type().equals("Escalation") || rule.mark() == Mark.S) {
            return;
        }
        String code = rule.write().arguments().get(0).replaceFirst("^EscalationCode\\.", "");
        boolean sourced = linted.all().stream()
                .anyMatch(other -> other.mark() == Mark.S
                        && other.write().type().equals("Escalation")
                        && other.write().arguments().get(0).endsWith('.' + code));
        if (!sourced && EscalationCode.valueOf(code).kind() == EscalationKind.DUTY) {
            found.ofRule(
                    LintCheck.DUTY_WITHOUT_SOURCE,
                    rule,
                    code + " is a duty, the rule is marked " + rule.mark() + ", and no rule for it is marked S");
        }
    }

    /** Patterns joined by variables, directly or through each other; told by their place in the rule. */
    private static final class Groups {
        private final List<PatternEntry> patterns;
        private final int[] parent;

        Groups(RuleEntry rule) {
            this.patterns = rule.patterns();
            this.parent = IntStream.range(0, patterns.size()).toArray();
            Map<String, Integer> binder = new HashMap<>();
            for (int at = 0; at < patterns.size(); at++) {
                for (String variable : bound(patterns.get(at))) {
                    binder.put(variable, at);
                }
                for (String variable : used(patterns.get(at))) {
                    Integer by = binder.get(variable);
                    if (by != null && !"Parameters".equals(patterns.get(by).type())) {
                        parent[root(at)] = root(by);
                    }
                }
            }
        }

        private static List<String> bound(PatternEntry pattern) {
            return Stream.concat(
                            Stream.ofNullable(pattern.binding()),
                            pattern.conditions().stream().flatMap(each -> Stream.ofNullable(each.bindsAs())))
                    .toList();
        }

        private static List<String> used(PatternEntry pattern) {
            List<String> variables = new ArrayList<>();
            for (ConditionEntry condition : pattern.conditions()) {
                OperandEntry operand = condition.operand();
                if (operand != null && operand.variable() != null) {
                    variables.add(operand.variable());
                }
            }
            if (pattern.from() != null) {
                variables.add(pattern.from().argument());
            }
            pattern.inner().forEach(inner -> variables.addAll(used(inner)));
            return variables;
        }

        private int root(int at) {
            return parent[at] == at ? at : root(parent[at]);
        }

        boolean joined(PatternEntry one, PatternEntry other) {
            return root(patterns.indexOf(one)) == root(patterns.lastIndexOf(other));
        }
    }
}
