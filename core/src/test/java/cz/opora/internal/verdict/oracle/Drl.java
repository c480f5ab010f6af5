package cz.opora.internal.verdict.oracle;

import cz.opora.internal.drools.TinyRules;
import cz.opora.internal.verdict.oracle.Form.Bind;
import cz.opora.internal.verdict.oracle.Form.Count;
import cz.opora.internal.verdict.oracle.Form.Group;
import cz.opora.internal.verdict.oracle.Form.Limit;
import cz.opora.internal.verdict.oracle.Form.Op;
import cz.opora.internal.verdict.oracle.Form.Operand;
import cz.opora.internal.verdict.oracle.Form.Part;
import cz.opora.internal.verdict.oracle.Form.Pattern;
import cz.opora.internal.verdict.oracle.Form.Ref;
import cz.opora.internal.verdict.oracle.Form.Rule;
import cz.opora.internal.verdict.oracle.Form.Test;
import cz.opora.internal.verdict.oracle.Form.Values;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rule as text in the normal form. */
final class Drl {
    private Drl() {}

    static String of(Rule rule) {
        String when = rule.parts().stream().map(Drl::part).collect(Collectors.joining("\n    "));
        String head = (when.contains("$p.") ? "$p : Parameters()\n    " : "")
                + (when.contains("$d.") ? "$d : Directory()\n    " : "");
        return TinyRules.rule(
                rule.id(), "Pravidlo " + rule.id(), head + when, rule.write().text());
    }

    private static String part(Part part) {
        if (part instanceof Pattern pattern) {
            return pattern(pattern);
        }
        if (part instanceof Group group) {
            return (group.none() ? "not " : "exists ") + inner(group.inner());
        }
        Count count = (Count) part;
        String tests = count.tests().stream()
                .map(test -> count.variable() + " " + test(test).strip())
                .collect(Collectors.joining(", "));
        String counted = count.inner().get(count.inner().size() - 1).variable();
        return "accumulate(" + inner(count.inner()) + "; " + count.variable() + " : count(" + counted + "); " + tests
                + ")";
    }

    private static String inner(List<Pattern> inner) {
        String all = inner.stream().map(Drl::pattern).collect(Collectors.joining(" and "));
        return inner.size() == 1 ? all : "(" + all + ")";
    }

    private static String pattern(Pattern pattern) {
        String conditions = Stream.concat(
                        pattern.binds().stream().map(Drl::bind),
                        pattern.tests().stream().map(Drl::test))
                .collect(Collectors.joining(", "));
        String from = pattern.wanted() == null ? "" : " from $d.candidates(" + pattern.wanted() + ")";
        return pattern.variable() + " : " + pattern.type() + "(" + conditions + ")" + from;
    }

    private static String bind(Bind bind) {
        return bind.alias() + " : " + bind.property();
    }

    private static String test(Test test) {
        String right = operand(test.operand());
        return test.property() + " " + test.op().sign + " " + (test.op() == Op.IN ? "(" + right + ")" : right);
    }

    private static String operand(Operand operand) {
        if (operand instanceof Values literals) {
            return literals.values().stream().map(Drl::literal).collect(Collectors.joining(", "));
        }
        if (operand instanceof Limit limit) {
            return "$p." + limit.unit() + "(\"" + limit.id() + "\")";
        }
        Ref ref = (Ref) operand;
        return ref.alias() == null ? ref.variable() + "." + ref.property() : ref.alias();
    }

    static String literal(Object value) {
        if (value instanceof Enum<?> code) {
            return code.getDeclaringClass().getSimpleName() + "." + code.name();
        }
        return value instanceof String ? "\"" + value + "\"" : value.toString();
    }
}
