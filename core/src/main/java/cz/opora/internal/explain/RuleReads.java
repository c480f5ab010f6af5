package cz.opora.internal.explain;

import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.Operator;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import cz.opora.internal.verdict.RulePlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What rules read of a case, through the rules that write what they read. */
final class RuleReads {
    private final Map<String, List<RulePlan>> writers = new HashMap<>();

    /**
     * A pattern over a fact of the case.
     *
     * @param pattern the pattern
     * @param root the id of the rule at the end of the chain
     */
    record Read(PatternEntry pattern, String root) {}

    RuleReads(Collection<RulePlan> rules) {
        for (RulePlan rule : rules) {
            writers.computeIfAbsent(rule.entry().write().type(), type -> new ArrayList<>())
                    .add(rule);
        }
    }

    /** The rules that write an outcome of a type whose first argument is this. */
    List<RulePlan> writing(String type, String firstArgument) {
        return writers.getOrDefault(type, List.of()).stream()
                .filter(rule -> rule.entry().write().arguments().stream().anyMatch(firstArgument::equals))
                .toList();
    }

    /** The patterns over facts of the case that decide these rules. */
    Set<Read> of(Collection<RulePlan> roots) {
        Set<Read> reads = new LinkedHashSet<>();
        for (RulePlan root : roots) {
            collect(root, root.entry().id(), new HashSet<>(), reads);
        }
        return reads;
    }

    /** A rule and every rule that may have written what it reads. */
    Set<String> behind(RulePlan rule) {
        Set<String> visited = new TreeSet<>();
        collect(rule, rule.entry().id(), visited, new HashSet<>());
        return visited;
    }

    private void collect(RulePlan rule, String root, Set<String> visited, Set<Read> reads) {
        if (visited.add(rule.entry().id())) {
            rule.entry().patterns().forEach(pattern -> collect(pattern, root, visited, reads));
        }
    }

    private void collect(PatternEntry pattern, String root, Set<String> visited, Set<Read> reads) {
        pattern.inner().forEach(inner -> collect(inner, root, visited, reads));
        String type = pattern.type();
        if (type == null) {
            return;
        }
        String written = type.equals("TargetGroupFinding") ? "Membership" : type;
        List<RulePlan> sources = writers.getOrDefault(written, List.of());
        if (sources.isEmpty()) {
            reads.add(new Read(pattern, root));
        }
        sources.stream()
                .filter(source -> mayMatch(source.entry().write(), pattern))
                .forEach(source -> collect(source, root, visited, reads));
    }

    /** Whether what the rule writes could meet the pattern, as far as the codes both name tell. */
    private static boolean mayMatch(WriteEntry write, PatternEntry pattern) {
        return pattern.conditions().stream().noneMatch(condition -> contradicts(write, condition));
    }

    private static boolean contradicts(WriteEntry write, ConditionEntry condition) {
        OperandEntry operand = condition.operand();
        boolean positive = condition.operator() == Operator.EQUAL || condition.operator() == Operator.IN;
        if (operand == null || !positive) {
            return false;
        }
        String start = operand.kind() == OperandKind.STRING
                ? "\""
                : operand.kind() == OperandKind.CODE ? operand.type() + "." : "?";
        return write.arguments().stream()
                .filter(argument -> argument.startsWith(start))
                .map(argument -> argument.substring(start.length()).replace("\"", ""))
                .anyMatch(code -> !operand.values().contains(code));
    }
}
