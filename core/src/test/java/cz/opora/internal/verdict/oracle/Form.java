package cz.opora.internal.verdict.oracle;

import cz.opora.internal.verdict.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules as the oracle thinks of them: a form of its own, so that no mistake of the reader is shared. */
final class Form {
    private Form() {}

    enum Op {
        EQ("=="),
        NE("!="),
        LT("<"),
        LE("<="),
        GT(">"),
        GE(">="),
        IN("in"),
        CONTAINS("contains");

        final String sign;

        Op(String sign) {
            this.sign = sign;
        }
    }

    /** The right side of a test. */
    sealed interface Operand permits Values, Limit, Ref {}

    /** Literals: one, or several after in. */
    record Values(List<Object> values) implements Operand {}

    /** A parameter. */
    record Limit(String unit, String id, int value) implements Operand {}

    /** A property of a fact bound before, read through the fact or through a variable of its own. */
    record Ref(String variable, String property, @Nullable String alias) implements Operand {}

    /** A test of a property; of a number counted when the property is empty. */
    record Test(String property, Op op, Operand operand) {}

    /** A property bound to a variable. */
    record Bind(String alias, String property) {}

    /** A part of the condition side. */
    sealed interface Part permits Pattern, Group, Count {}

    /** One fact; with a wanted variable, one that the directory gives for it. Lists grow while a rule is being written. */
    record Pattern(
            String variable,
            String type,
            List<Bind> binds,
            List<Test> tests,
            @Nullable String wanted) implements Part {
        static Pattern of(String variable, String type) {
            return new Pattern(variable, type, new ArrayList<>(), new ArrayList<>(), null);
        }

        Pattern from(String wantedVariable) {
            return new Pattern(variable, type, binds, tests, wantedVariable);
        }
    }

    /** At least one tuple, or none. */
    record Group(boolean none, List<Pattern> inner) implements Part {}

    /** How many tuples. */
    record Count(String variable, List<Pattern> inner, List<Test> tests) implements Part {}

    /**
     * What a rule writes.
     *
     * @param type the type
     * @param fixed the codes its source names
     * @param more what is known besides once it is written
     * @param about the variable it is made of; null when it is made of nothing but codes
     * @param text as written
     */
    record Write(
            String type,
            Map<String, Object> fixed,
            Map<String, Object> more,
            @Nullable String about,
            String text) {}

    /** A rule. */
    record Rule(String id, Phase phase, List<Part> parts, Write write) {
        /** All patterns, also those inside. */
        Stream<Pattern> patterns() {
            return parts.stream().flatMap(Form::inside);
        }
    }

    private static Stream<Pattern> inside(Part part) {
        if (part instanceof Pattern pattern) {
            return Stream.of(pattern);
        }
        return (part instanceof Group group ? group.inner() : ((Count) part).inner()).stream();
    }
}
