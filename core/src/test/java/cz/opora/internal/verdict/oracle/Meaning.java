package cz.opora.internal.verdict.oracle;

import cz.opora.internal.verdict.Bounds;
import cz.opora.internal.verdict.oracle.Form.Limit;
import cz.opora.internal.verdict.oracle.Form.Op;
import cz.opora.internal.verdict.oracle.Form.Operand;
import cz.opora.internal.verdict.oracle.Form.Ref;
import cz.opora.internal.verdict.oracle.Form.Test;
import cz.opora.internal.verdict.oracle.Form.Values;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What one test means: on what is known, and with the unknown in mind. */
final class Meaning {
    private final Flaw flaw;

    Meaning(Flaw flaw) {
        this.flaw = flaw;
    }

    /** Whether it holds on the values that are there; an empty one meets nothing. */
    boolean holds(Test test, Thing own, Map<String, Thing> tuple) {
        return holds(test, own.value(test.property()), right(test.operand(), tuple));
    }

    private boolean holds(Test test, @Nullable Object left, @Nullable Object right) {
        if (flaw == Flaw.JOIN_NOT_LOOKED_AT && test.operand() instanceof Ref) {
            return true;
        }
        return left != null && right != null && compare(test.op(), left, right);
    }

    private static @Nullable Object right(Operand operand, Map<String, Thing> tuple) {
        if (operand instanceof Values values) {
            return values.values();
        }
        if (operand instanceof Limit limit) {
            return List.of(limit.value());
        }
        Ref ref = (Ref) operand;
        Object value = thing(ref, tuple).value(ref.property());
        return value == null ? null : List.of(value);
    }

    private static Thing thing(Ref ref, Map<String, Thing> tuple) {
        return Objects.requireNonNull(tuple.get(ref.variable()), ref.variable());
    }

    /**
     * Whether it holds, does not hold, or may: it is tried with every value either side can have. It holds for sure only
     * when what is known suffices, for the rule fires on nothing else.
     */
    Answer answer(Test test, Thing own, Map<String, Thing> tuple) {
        List<?> left = possible(own, test.property());
        List<?> right = possible(test.operand(), tuple);
        if (left == null || right == null) {
            return unknown();
        }
        boolean all = true;
        boolean none = true;
        for (Object one : left) {
            for (Object other : right) {
                boolean holds = holds(test, one, other);
                all &= holds;
                none &= !holds;
            }
        }
        boolean sure = all && !open(test, own, tuple) && holds(test, own, tuple);
        return none ? Answer.NO : sure ? Answer.YES : unknown();
    }

    private static boolean open(Test test, Thing own, Map<String, Thing> tuple) {
        return own.open().contains(test.property())
                || (test.operand() instanceof Ref ref
                        && thing(ref, tuple).open().contains(ref.property()));
    }

    /** Every value the right side can have, each as a list of what it is compared with. */
    private @Nullable List<?> possible(Operand operand, Map<String, Thing> tuple) {
        if (operand instanceof Ref ref) {
            List<?> values = possible(thing(ref, tuple), ref.property());
            return values == null ? null : values.stream().map(List::of).toList();
        }
        return List.of(literal(operand));
    }

    private static Object literal(Operand operand) {
        return Objects.requireNonNull(right(operand, Map.of()));
    }

    private Answer unknown() {
        return flaw == Flaw.UNKNOWN_MEANS_NO ? Answer.NO : flaw == Flaw.UNKNOWN_MEANS_YES ? Answer.YES : Answer.MAYBE;
    }

    /** Every value a property can have; null when there is no end of them. */
    private @Nullable List<?> possible(Thing thing, String property) {
        Bounds range = flaw == Flaw.BOUNDS_FORGOTTEN ? null : thing.ranges().get(property);
        if (range != null) {
            return IntStream.rangeClosed(range.min(), range.max()).boxed().toList();
        }
        Object value = thing.open().contains(property) ? null : thing.value(property);
        if (value != null) {
            return List.of(value);
        }
        if (property.equals("pointer")) {
            return null;
        }
        return switch (Types.of(thing.type()).property(property).kind()) {
            case FLAG -> List.of(true, false);
            case CODE -> Types.of(thing.type()).property(property).all();
            case NUMBER, CODES, TEXT -> null;
        };
    }

    /** A value against a list of values, of which all but in have one. */
    private boolean compare(Op op, Object left, Object right) {
        List<?> list = (List<?>) right;
        return switch (op) {
            case EQ -> left.equals(list.get(0));
            case NE -> !left.equals(list.get(0));
            case IN -> (flaw == Flaw.ONLY_FIRST_OF_A_LIST ? list.subList(0, 1) : list).contains(left);
            case CONTAINS -> ((List<?>) left).contains(list.get(0));
            case LT -> order(left, list) < 0;
            case LE -> order(left, list) <= 0;
            case GT -> order(left, list) > 0;
            case GE -> flaw == Flaw.AT_LEAST_MEANS_MORE ? order(left, list) > 0 : order(left, list) >= 0;
        };
    }

    private static int order(Object left, List<?> right) {
        return ((Integer) left).compareTo((Integer) right.get(0));
    }

    /** Whether a number meets a test. */
    boolean onNumber(Test test, int number) {
        return compare(test.op(), number, literal(test.operand()));
    }
}
