package cz.opora.lint;

import cz.opora.codes.EscalationCode;
import cz.opora.codes.EscalationKind;
import cz.opora.codes.Mark;
import cz.opora.internal.verdict.Phase;
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

/** One rule by itself: joins, what it compares too early, duties without a source. */
final class ShapeChecks {
    /** What merging may still change within the phase that writes it. */
    private static final Map<String, String> MERGED =
            Map.of("Escalation", "urgency", "Wanted", "intensity", "Review", "days");

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
            tooEarly(rule);
            duty(rule);
        }
    }

    private void joins(RuleEntry rule) {
        List<PatternEntry> many = rule.patterns().stream()
                .filter(ShapeChecks::mayBeMany)
                .toList();
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

    private void tooEarly(RuleEntry rule) {
        if (rule.phase() != Phase.RECOMMEND) {
            return;
        }
        Linted.plain(rule).forEach(pattern -> pattern.conditions().stream()
                .filter(condition -> condition.property() != null
                        && condition.property().equals(MERGED.get(String.valueOf(pattern.type()))))
                .forEach(condition -> found.ofCondition(
                        LintCheck.UNMERGED_READ,
                        rule,
                        condition,
                        pattern.type() + '.' + condition.property() + " is not final in phase recommend: of equal ones"
                                + " the stricter stands only when the phase has ended",
                        null)));
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

    /** Patterns joined by variables, directly or through each other. */
    private static final class Groups {
        private final Map<PatternEntry, PatternEntry> parent = new java.util.IdentityHashMap<>();
        private final Map<String, PatternEntry> binder = new HashMap<>();

        Groups(RuleEntry rule) {
            for (PatternEntry pattern : rule.patterns()) {
                parent.put(pattern, pattern);
                if (pattern.binding() != null) {
                    binder.put(pattern.binding(), pattern);
                }
                pattern.conditions().stream()
                        .map(ConditionEntry::bindsAs)
                        .filter(java.util.Objects::nonNull)
                        .forEach(variable -> binder.put(variable, pattern));
            }
            for (PatternEntry pattern : rule.patterns()) {
                used(pattern).stream()
                        .filter(binder::containsKey)
                        .map(binder::get)
                        .filter(other -> !"Parameters".equals(other.type()))
                        .forEach(other -> parent.put(root(pattern), root(other)));
            }
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

        private PatternEntry root(PatternEntry pattern) {
            PatternEntry above = parent.getOrDefault(pattern, pattern);
            return above == pattern ? pattern : root(above);
        }

        boolean joined(PatternEntry one, PatternEntry other) {
            return root(one) == root(other);
        }
    }
}
