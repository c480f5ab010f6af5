package cz.opora.lint;

import cz.opora.codes.RegisteredGroup;
import cz.opora.diagnostics.NearestName;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.Operator;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternKind;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.StaticArguments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What one rule concludes and another reads: read but never written, written but never read. */
final class ReachChecks {
    /** What only rules write. */
    private static final Set<String> WRITTEN = Set.of(
            "Conclusion", "Criterion", "Escalation", "Temptation", "Review", "Wanted", "Misfit", "Gap", "Membership");

    /** Conclusions the library itself reads: the registered groups, and the doubts that keep them open. */
    private static final Set<String> READ_BY_LIBRARY = Arrays.stream(RegisteredGroup.values())
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final String DOUBT = "DOUBT_";

    private final Linted linted;
    private final Found found;
    private final Map<String, List<RuleEntry>> writers = new HashMap<>();
    private final List<PatternEntry> read = new ArrayList<>();

    ReachChecks(Linted linted, Found found) {
        this.linted = linted;
        this.found = found;
        for (RuleEntry rule : linted.all()) {
            writers.computeIfAbsent(rule.write().type(), type -> new ArrayList<>())
                    .add(rule);
            Linted.plain(rule).forEach(read::add);
        }
    }

    void run() {
        for (RuleEntry rule : linted.own()) {
            Linted.plain(rule).forEach(pattern -> written(rule, pattern));
            read(rule);
        }
    }

    private void written(RuleEntry rule, PatternEntry pattern) {
        String type = String.valueOf(pattern.type());
        if (type.equals("TargetGroupFinding")) {
            pattern.conditions().stream()
                    .filter(condition -> "group".equals(condition.property()))
                    .forEach(condition -> codes(rule, pattern, condition, "Membership"));
        } else if (WRITTEN.contains(type) && !negated(rule, pattern)) {
            if (!writers.containsKey(type)) {
                found.ofPattern(LintCheck.NEVER_WRITTEN, rule, pattern, "no rule writes any " + type, null);
                return;
            }
            pattern.conditions().forEach(condition -> codes(rule, pattern, condition, type));
        }
    }

    /** That something is not there may be tested though nobody writes it yet. */
    private static boolean negated(RuleEntry rule, PatternEntry pattern) {
        return rule.patterns().stream()
                .anyMatch(outer ->
                        outer.kind() == PatternKind.NOT && outer.inner().contains(pattern));
    }

    private void codes(RuleEntry rule, PatternEntry pattern, ConditionEntry condition, String type) {
        OperandEntry operand = condition.operand();
        boolean one = condition.operator() == Operator.EQUAL || condition.operator() == Operator.IN;
        if (operand == null || !one) {
            return;
        }
        if (operand.kind() != OperandKind.CODE && operand.kind() != OperandKind.STRING) {
            return;
        }
        for (String code : operand.values()) {
            boolean somebody = writers.getOrDefault(type, List.of()).stream()
                    .anyMatch(writer ->
                            StaticArguments.mayMatch(Linted.type(type), writer.write(), only(pattern, condition, code)));
            if (!somebody) {
                found.ofCondition(
                        LintCheck.NEVER_WRITTEN,
                        rule,
                        condition,
                        "no rule writes " + type + " with " + condition.property() + " " + code,
                        NearestName.hint(code, written(type)));
            }
        }
    }

    /** The pattern as if it named that code alone. */
    private static PatternEntry only(PatternEntry pattern, ConditionEntry condition, String code) {
        OperandEntry operand = condition.operand();
        OperandEntry one = operand == null
                ? null
                : new OperandEntry(operand.kind(), operand.type(), List.of(code), null, null);
        ConditionEntry single = new ConditionEntry(
                condition.text(),
                condition.line(),
                condition.column(),
                condition.property(),
                null,
                Operator.EQUAL,
                one);
        List<ConditionEntry> conditions = pattern.conditions().stream()
                .map(each -> each == condition ? single : each)
                .toList();
        return new PatternEntry(
                pattern.kind(), pattern.type(), pattern.binding(), conditions, null, List.of(), pattern.line());
    }

    private List<String> written(String type) {
        return writers.getOrDefault(type, List.of()).stream()
                .flatMap(rule -> rule.write().arguments().stream())
                .filter(argument -> !argument.startsWith("$"))
                .map(argument -> argument.replace("\"", "").replaceFirst("^[A-Za-z]+\\.", ""))
                .distinct()
                .toList();
    }

    /** The criteria of a group that some rule decides about are told on its card, needed or not. */
    private boolean criterionOfNoGroup(RuleEntry rule) {
        return rule.write().type().equals("Criterion")
                && writers.getOrDefault("Membership", List.of()).stream()
                        .noneMatch(group -> group.write()
                                .arguments()
                                .get(0)
                                .equals(rule.write().arguments().get(0)));
    }

    private void read(RuleEntry rule) {
        String type = rule.write().type();
        if (!type.equals("Conclusion") && !criterionOfNoGroup(rule)) {
            return;
        }
        String code = rule.write().arguments().stream()
                .filter(argument -> argument.startsWith("\""))
                .map(argument -> argument.replace("\"", ""))
                .findFirst()
                .orElse("");
        boolean somebody = read.stream()
                .filter(pattern -> type.equals(pattern.type()))
                .anyMatch(pattern -> StaticArguments.mayMatch(Linted.type(type), rule.write(), pattern));
        if (!somebody && !READ_BY_LIBRARY.contains(code.startsWith(DOUBT) ? code.substring(DOUBT.length()) : code)) {
            found.ofRule(LintCheck.NEVER_READ, rule, "nothing reads the " + type + " " + code + " it writes");
        }
    }
}
