package cz.opora.internal.verdict;

import cz.opora.codes.Finding;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import java.util.Objects;
import org.drools.model.functions.PredicateN;
import org.jspecify.annotations.Nullable;

/**
 * A condition, with everything about it that is the same on every fact: a walk asks it many thousand times. Immutable and
 * thread-safe.
 */
public final class ConditionPlan {
    /** No property, or no variable. */
    static final int NONE = -1;

    private final ConditionEntry entry;
    private final int own;
    private final int[] arguments;
    private final int operand;
    private final PredicateN predicate;
    private final boolean alone;
    private final boolean namesIt;
    private final int place;
    private final boolean asksForUndecided;
    private final @Nullable Class<?> type;
    private final @Nullable Truth @Nullable [] byValue;
    private volatile @Nullable Truth whenUnknown;

    /**
     * A condition.
     *
     * @param entry what the source says
     * @param type the type of the fact it is a condition on; null for a condition on a count
     * @param own the slot of that fact
     * @param arguments the slots of the arguments of the predicate
     * @param operand the slot of the variable on the right side; {@link #NONE} when there is none
     * @param predicate what Drools runs
     * @param alone it reads the fact and the numbers of the day, and nothing else
     */
    ConditionPlan(
            ConditionEntry entry,
            @Nullable Class<?> type,
            int own,
            int[] arguments,
            int operand,
            PredicateN predicate,
            boolean alone) {
        this.entry = entry;
        this.own = own;
        this.arguments = arguments;
        this.operand = operand;
        this.predicate = predicate;
        this.alone = alone;
        this.namesIt = Naming.namesIt(entry);
        OperandEntry right = entry.operand();
        this.asksForUndecided = right != null && right.values().contains(Finding.UNDETERMINED.name());
        String property = entry.property();
        this.place =
                type == null || property == null ? NONE : FactShape.of(type).place(property);
        this.type = type;
        this.byValue = fewValues() ? new Truth[values()] : null;
    }

    /** What the source says. */
    public ConditionEntry entry() {
        return entry;
    }

    /** The slot of the fact it is a condition on. */
    int own() {
        return own;
    }

    /** The slot of the variable on the right side; {@link #NONE} when there is none. */
    int operand() {
        return operand;
    }

    /** Whether it reads its fact and the numbers of the day alone, so that its truth does not hang on other facts. */
    boolean alone() {
        return alone;
    }

    /** Whether it says which thing is meant, rather than what holds of it. */
    boolean namesIt() {
        return namesIt;
    }

    /** The place of the property it reads in the shape of its fact; {@link #NONE} for a condition on a count. */
    int place() {
        return place;
    }

    /** A code or a yes compared with what the source names: the answer hangs on that one value. */
    private boolean fewValues() {
        Class<?> list = property();
        return operand == NONE
                && arguments.length == 1
                && arguments[0] == own
                && (list == Boolean.class || (list != null && list.isEnum()));
    }

    private int values() {
        Class<?> list = property();
        return list == null || !list.isEnum() ? 2 : list.getEnumConstants().length;
    }

    private @Nullable Class<?> property() {
        String property = entry.property();
        return type == null || property == null ? null : FactShape.of(type).typeOf(property);
    }

    /** Its truth on a fact whose property is unknown. */
    Truth whenUnknown() {
        Truth known = whenUnknown;
        if (known == null) {
            Class<?> list = property();
            known = list == null ? Truth.UNKNOWN : ConditionTruth.overAllValues(entry, list);
            whenUnknown = known;
        }
        return known;
    }

    /** A group nobody could decide about yet may turn out either way, unless a rule asks for just that. */
    boolean isUnknown(@Nullable Object value) {
        return value == null || (value == Finding.UNDETERMINED && !asksForUndecided);
    }

    /** Whether the answer hangs on one value of which there are few: then each is tried once, for all walks. */
    boolean isByValue() {
        return byValue != null;
    }

    /** The answer for a value, when {@link #isByValue}. Two threads may both try a value first: they find the same. */
    @SuppressWarnings("EnumOrdinal") // a place in a table that lives as long as the code list
    Truth truthOf(Object value, Object[] tuple) {
        @Nullable Truth[] answers = Objects.requireNonNull(byValue);
        int place = value instanceof Enum<?> code ? code.ordinal() : Boolean.TRUE.equals(value) ? 1 : 0;
        Truth known = answers[place];
        if (known == null) {
            known = Truth.of(test(tuple));
            answers[place] = known;
        }
        return known;
    }

    /** What Drools would say; every property it reads is known. */
    boolean test(Object[] tuple) {
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = tuple[arguments[i]];
        }
        try {
            return predicate.test(values);
        } catch (Exception e) {
            throw new ConditionTruth.WalkFailure(entry.text(), e);
        }
    }
}
