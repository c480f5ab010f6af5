package cz.opora.lint;

import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.Operator;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternKind;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule says, whatever the order of its conditions and the names of its variables.
 *
 * @param write what it writes
 * @param atoms what must hold: by fact and comparison, the codes of which one must stand there, or the one value
 */
record RuleForm(String write, Map<String, Set<String>> atoms) {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    static RuleForm of(RuleEntry rule) {
        Names names = new Names(rule);
        Map<String, Set<String>> atoms = new TreeMap<>();
        for (PatternEntry pattern : rule.patterns()) {
            if (pattern.kind() == PatternKind.PLAIN) {
                plain(names.of(pattern), pattern, names, atoms);
            } else {
                atoms.put(names.replaced(String.valueOf(pattern.kind()) + inner(pattern, names)), Set.of());
            }
        }
        WriteEntry write = rule.write();
        String text = write.type() + '.' + write.factory() + write.arguments() + write.chain();
        return new RuleForm(rule.phase() + " " + names.replaced(text), atoms);
    }

    /** Whether this holds only where the other holds. */
    boolean impliesConditionsOf(RuleForm other) {
        return other.atoms.entrySet().stream().allMatch(atom -> {
            Set<String> here = atoms.get(atom.getKey());
            return here != null && (atom.getValue().equals(here) || narrower(here, atom.getValue()));
        });
    }

    private static boolean narrower(Set<String> here, Set<String> there) {
        return !here.isEmpty() && there.containsAll(here);
    }

    private static void plain(String fact, PatternEntry pattern, Names names, Map<String, Set<String>> atoms) {
        String type = String.valueOf(pattern.type());
        boolean presence = Amounts.many(type) || pattern.from() != null;
        if (presence) {
            atoms.put(fact + (pattern.from() == null ? "" : names.replaced(" from " + pattern.from())), Set.of());
        }
        for (ConditionEntry condition : pattern.conditions()) {
            OperandEntry operand = condition.operand();
            if (operand != null) {
                atom(fact, condition, operand, names, atoms);
            }
        }
    }

    private static void atom(
            String fact, ConditionEntry condition, OperandEntry operand, Names names, Map<String, Set<String>> atoms) {
        boolean codes = operand.kind() == OperandKind.CODE
                || operand.kind() == OperandKind.STRING
                || operand.kind() == OperandKind.BOOLEAN;
        boolean oneOf = condition.operator() == Operator.EQUAL || condition.operator() == Operator.IN;
        if (codes && oneOf) {
            atoms.merge(fact + '.' + condition.property(), new TreeSet<>(operand.values()), RuleForm::both);
        } else {
            atoms.put(fact + ' ' + names.replaced(condition.text()), Set.of());
        }
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static String inner(PatternEntry pattern, Names names) {
        Set<String> texts = new TreeSet<>();
        for (PatternEntry each : pattern.inner()) {
            Map<String, Set<String>> atoms = new TreeMap<>();
            plain(String.valueOf(each.type()), each, names, atoms);
            texts.add(atoms + (each.binding() == null ? "" : " " + each.type()));
        }
        Set<String> own = new TreeSet<>();
        pattern.conditions().forEach(condition -> own.add(condition.text()));
        return texts + " " + own;
    }

    /** The variables of a rule, named by what they hold. */
    private static final class Names {
        private final Map<String, String> ofVariable = new HashMap<>();
        private final Map<PatternEntry, String> ofPattern = new java.util.IdentityHashMap<>();

        Names(RuleEntry rule) {
            Map<String, Integer> counted = new HashMap<>();
            for (PatternEntry pattern : rule.patterns()) {
                name(pattern, counted);
                pattern.inner().forEach(inner -> name(inner, counted));
                if (pattern.kind() == PatternKind.COUNT && pattern.binding() != null) {
                    ofVariable.put(pattern.binding(), "count" + counted.merge("count", 1, Integer::sum));
                }
            }
        }

        private void name(PatternEntry pattern, Map<String, Integer> counted) {
            String type = pattern.type();
            if (type == null) {
                return;
            }
            String name = Amounts.one(type) ? type : type + '#' + counted.merge(type, 1, Integer::sum);
            ofPattern.put(pattern, name);
            if (pattern.binding() != null) {
                ofVariable.put(pattern.binding(), name);
            }
            for (ConditionEntry condition : pattern.conditions()) {
                if (condition.bindsAs() != null) {
                    ofVariable.put(condition.bindsAs(), name + '.' + condition.property());
                }
            }
        }

        String of(PatternEntry pattern) {
            return ofPattern.getOrDefault(pattern, "");
        }

        String replaced(String text) {
            Matcher matcher = VARIABLE.matcher(text);
            return matcher.replaceAll(found -> Matcher.quoteReplacement(
                    '$' + ofVariable.getOrDefault(found.group(), found.group())));
        }
    }
}
