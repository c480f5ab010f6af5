package cz.opora.internal.verdict.oracle;

import cz.opora.internal.verdict.oracle.Form.Bind;
import cz.opora.internal.verdict.oracle.Form.Limit;
import cz.opora.internal.verdict.oracle.Form.Op;
import cz.opora.internal.verdict.oracle.Form.Operand;
import cz.opora.internal.verdict.oracle.Form.Pattern;
import cz.opora.internal.verdict.oracle.Form.Ref;
import cz.opora.internal.verdict.oracle.Form.Test;
import cz.opora.internal.verdict.oracle.Form.Values;
import cz.opora.internal.verdict.oracle.Types.Kind;
import cz.opora.internal.verdict.oracle.Types.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random tests of one pattern: codes, flags, ranges, lists, and joins with what is bound before. */
final class RandomTests {
    /** The parameters, as the file of parameters has them too. */
    static final List<Limit> LIMITS = List.of(
            new Limit("years", "oracle.adult", 18),
            new Limit("years", "oracle.school", 6),
            new Limit("days", "oracle.month", 30),
            new Limit("days", "oracle.week", 7));

    /** Settled only when equal outcomes are merged at the end of their phase: Drools sees the weaker value before. */
    private static final Set<String> SETTLED_LATER = Set.of("Wanted.intensity", "Escalation.urgency");

    /** Outcomes whose pointers are joined by, besides the facts of a case. */
    private static final Set<String> PLACES = Set.of("Conclusion", "Candidate", "Escalation");

    private static final Set<String> ALWAYS_KNOWN = Set.of("Need.domain", "ProfileItem.item");

    private final Dice dice;
    private final List<Object> conclusions;
    private final boolean check;
    private int aliases;

    RandomTests(Dice dice, List<Object> conclusions, boolean check) {
        this.dice = dice;
        this.conclusions = conclusions;
        this.check = check;
    }

    /** Adds tests to a pattern; what is in scope stands before it. */
    void add(Pattern pattern, List<Pattern> scope) {
        Types.Type type = Types.of(pattern.type());
        List<Property> open = new ArrayList<>(type.properties().values());
        if (pattern.type().equals("Conclusion")) {
            code(pattern, conclusions);
            open.remove(type.property("code"));
        }
        if (!check) {
            open.removeIf(each -> SETTLED_LATER.contains(pattern.type() + "." + each.name()));
        }
        int count = dice.percent(8) ? 0 : dice.between(1, 2);
        for (Property property : dice.some(open, count)) {
            test(pattern, property, scope);
        }
    }

    private void test(Pattern pattern, Property property, List<Pattern> scope) {
        switch (property.kind()) {
            case FLAG -> pattern.tests().add(one(property, Op.EQ, dice.percent(60)));
            case CODES -> pattern.tests().add(one(property, Op.CONTAINS, dice.one(property.usual())));
            case NUMBER -> numbers(pattern, property, scope);
            case CODE -> codes(pattern, property, scope);
            case TEXT -> text(pattern, property, scope);
        }
    }

    private static Test one(Property property, Op op, Object value) {
        return new Test(property.name(), op, new Values(List.of(value)));
    }

    private void code(Pattern pattern, List<Object> codes) {
        boolean several = dice.percent(25);
        pattern.tests().add(new Test("code", several ? Op.IN : Op.EQ, new Values(dice.some(codes, several ? 2 : 1))));
    }

    private void text(Pattern pattern, Property property, List<Pattern> scope) {
        if (property.name().equals("code")) {
            if (pattern.type().equals("Criterion")) {
                group(pattern);
            }
            code(pattern, property.usual());
        } else if (property.name().equals("about")) {
            dice.some(scope, scope.size()).stream()
                    .filter(each -> RuleWriter.CASE.contains(each.type()) || PLACES.contains(each.type()))
                    .findFirst()
                    .ifPresent(each ->
                            pattern.tests().add(new Test("about", Op.EQ, new Ref(each.variable(), "pointer", null))));
        }
    }

    /** A criterion is read with its group. */
    private void group(Pattern pattern) {
        boolean known = pattern.tests().stream()
                .anyMatch(test -> test.property().equals("group") && (test.op() == Op.EQ || test.op() == Op.IN));
        if (!known) {
            Property group = Types.of(pattern.type()).property("group");
            pattern.tests().add(one(group, Op.EQ, dice.one(group.usual())));
        }
    }

    private void numbers(Pattern pattern, Property property, List<Pattern> scope) {
        Op op = dice.one(orders(property.name()));
        pattern.tests().add(new Test(property.name(), op, number(pattern, property, op, scope)));
        if (dice.percent(15) && op != Op.EQ && !property.name().startsWith("ageAt")) {
            Op other = op == Op.LT || op == Op.LE ? Op.GE : Op.LT;
            pattern.tests().add(new Test(property.name(), other, number(pattern, property, other, scope)));
        }
    }

    private static List<Op> orders(String property) {
        if (property.endsWith("AtLeast")) {
            return List.of(Op.GT, Op.GE);
        }
        return property.endsWith("AtMost") ? List.of(Op.LT, Op.LE) : List.of(Op.LT, Op.LE, Op.GT, Op.GE, Op.EQ);
    }

    private Operand number(Pattern pattern, Property property, Op op, List<Pattern> scope) {
        @Nullable Ref ref = op == Op.EQ ? null : numberBefore(pattern, property, scope);
        if (ref != null) {
            return ref;
        }
        return dice.percent(30) ? new Values(List.of(dice.below(2))) : dice.one(LIMITS);
    }

    /** Another number bound before, or in the same pattern; two unknown numbers are in no order, so any will do. */
    private @Nullable Ref numberBefore(Pattern pattern, Property property, List<Pattern> scope) {
        if (dice.percent(8)) {
            List<Property> own = Types.of(pattern.type()).of(Kind.NUMBER).stream()
                    .filter(each -> !each.equals(property))
                    .toList();
            return own.isEmpty() ? null : alias(pattern, dice.one(own).name());
        }
        if (scope.isEmpty() || dice.percent(55)) {
            return null;
        }
        Pattern before = dice.one(scope);
        List<Property> numbers = Types.of(before.type()).of(Kind.NUMBER);
        return numbers.isEmpty() ? null : ref(before, dice.one(numbers).name());
    }

    private Ref ref(Pattern before, String property) {
        return dice.percent(50) ? alias(before, property) : new Ref(before.variable(), property, null);
    }

    private Ref alias(Pattern before, String property) {
        String name = before.binds().stream()
                .filter(bind -> bind.property().equals(property))
                .map(Bind::alias)
                .findFirst()
                .orElseGet(() -> bound(before, property));
        return new Ref(before.variable(), property, name);
    }

    private String bound(Pattern before, String property) {
        String name = before.variable() + "v" + aliases++;
        before.binds().add(new Bind(name, property));
        return name;
    }

    private void codes(Pattern pattern, Property property, List<Pattern> scope) {
        boolean unknown = !ALWAYS_KNOWN.contains(pattern.type() + "." + property.name());
        if (dice.percent(35)) {
            Ref ref = codeBefore(property, scope);
            if (ref != null) {
                if (unknown) {
                    pattern.tests().add(new Test(property.name(), Op.IN, new Values(property.usual())));
                }
                pattern.tests().add(new Test(property.name(), Op.EQ, ref));
                return;
            }
        }
        if (check && RuleWriter.OUTCOMES.contains(pattern.type()) && dice.percent(30)) {
            pattern.tests().add(one(property, Op.NE, dice.one(property.usual())));
        } else if (property.all().size() <= 3 && dice.percent(15)) {
            pattern.tests().add(new Test(property.name(), Op.IN, new Values(property.all())));
        } else if (dice.percent(45)) {
            pattern.tests().add(new Test(property.name(), Op.IN, new Values(dice.some(property.usual(), 2))));
        } else {
            pattern.tests().add(one(property, Op.EQ, dice.one(property.usual())));
        }
    }

    private @Nullable Ref codeBefore(Property property, List<Pattern> scope) {
        for (Pattern before : dice.some(scope, scope.size())) {
            for (Property other : Types.of(before.type()).of(Kind.CODE)) {
                if (other.all().equals(property.all())) {
                    return ref(before, other.name());
                }
            }
        }
        return null;
    }
}
