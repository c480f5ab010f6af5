package cz.opora.internal.words;

import cz.opora.advice.Verdict;
import cz.opora.codes.Code;
import cz.opora.codes.Finding;
import cz.opora.codes.Text;
import cz.opora.internal.verdict.FactShape;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.Operator;
import cz.opora.internal.verdict.Told.ToldCondition;
import cz.opora.parameters.Parameters;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A condition in words: what it is about, what it waits for and what is recorded. Every word stands in its basic form after
 * a colon, so nothing has to be inflected. The id of a parameter is never shown; its value with the unit is.
 */
public final class ConditionWords {
    private static final int MOST_NAMED = 4;
    private static final Text STILL = new Text("ještě neuplynulo", "not passed yet");
    private static final Text PASSED = new Text("už uplynulo", "passed");
    private static final Text NOT_YET = new Text("ten den ještě nenastal", "the day has not come");
    private static final Text ALREADY = new Text("ten den už nastal", "the day has come");

    private final FactWords facts;
    private final Things things;
    private final Parameters parameters;

    public ConditionWords(FactWords facts, Things things, Parameters parameters) {
        this.facts = facts;
        this.things = things;
        this.parameters = parameters;
    }

    /** A condition on a fact, with the value recorded. */
    Text of(ToldCondition told, Class<?> type, Object fact) {
        ConditionEntry condition = told.entry();
        String property = Objects.requireNonNull(condition.property());
        Text label = facts.label(type, fact, property);
        Text wanted = wanted(told, type);
        Object value = FactShape.of(type).read(fact, property);
        boolean equality = condition.operator() == Operator.EQUAL && told.verdict() == Verdict.MET;
        if (equality) {
            return joined(label, ": ", wanted(told, type));
        }
        boolean single = condition.operator() == Operator.EQUAL || condition.operator() == Operator.NOT_EQUAL;
        Text expected = single ? prefixed("čeká se ", "expected ", wanted) : wanted;
        return joined(joined(label, ": ", expected), ", ", recorded(told, property, value));
    }

    /** What is recorded: a value, bounds, or nothing. */
    private static Text recorded(ToldCondition told, String property, @Nullable Object value) {
        if (told.bounds() != null && !told.bounds().isExact()) {
            int min = told.bounds().min();
            int max = told.bounds().max();
            return new Text("je mezi " + min + " a " + max, "is between " + min + " and " + max);
        }
        if (value == null || value == Finding.UNDETERMINED) {
            return new Text("neví se", "not known");
        }
        if (value instanceof Integer days && FactWords.isTimeLeft(property)) {
            return FactWords.daysLeft(days);
        }
        return prefixed("je ", "is ", FactWords.value(value));
    }

    /** What a property is called. */
    Text ofProperty(Class<?> type, ToldCondition told) {
        return facts.label(type.getSimpleName() + "." + told.entry().property());
    }

    /** What a condition waits for. */
    Text wanted(ToldCondition told, Class<?> type) {
        ConditionEntry condition = told.entry();
        Operator operator = Objects.requireNonNull(condition.operator());
        if (isAlreadyOrStill(condition)) {
            return FactWords.isTimeLeft(String.valueOf(condition.property())) ? STILL : ALREADY;
        }
        List<Text> values = values(told, type);
        Text one = values.get(0);
        boolean left = String.valueOf(condition.property()).matches("daysLeft|daysToLastDay");
        return switch (operator) {
            case EQUAL -> one;
            case NOT_EQUAL -> prefixed("jiné než ", "other than ", one);
            case IN -> values.size() == 1 ? one : prefixed("jedno z: ", "one of: ", listed(values));
            case NOT_IN -> prefixed("žádné z: ", "none of: ", listed(values));
            case CONTAINS -> prefixed("je mezi nimi ", "contains ", one);
            case LESS -> prefixed(left ? "zbývá méně než " : "méně než ", "less than ", one);
            case AT_MOST -> prefixed(left ? "zbývá nejvýš " : "nejvýš ", "at most ", one);
            case MORE -> prefixed(left ? "zbývá víc než " : "víc než ", "more than ", one);
            case AT_LEAST -> prefixed(left ? "zbývá aspoň " : "aspoň ", "at least ", one);
        };
    }

    /** What keeps a condition from holding. */
    Text opposite(ToldCondition told, Class<?> type) {
        if (isAlreadyOrStill(told.entry())) {
            return FactWords.isTimeLeft(String.valueOf(told.entry().property())) ? PASSED : NOT_YET;
        }
        return wanted(Opposites.of(told), type);
    }

    /** Days since or until, at least none: the rule asks whether the day has come. */
    private static boolean isAlreadyOrStill(ConditionEntry condition) {
        OperandEntry operand = condition.operand();
        return operand != null
                && operand.kind() == OperandKind.NUMBER
                && operand.values().get(0).equals("0")
                && condition.operator() == Operator.AT_LEAST
                && String.valueOf(condition.property()).startsWith("days");
    }

    private List<Text> values(ToldCondition told, Class<?> type) {
        ConditionEntry condition = told.entry();
        OperandEntry operand = Objects.requireNonNull(condition.operand());
        return switch (operand.kind()) {
            case BOOLEAN ->
                List.of(FactWords.value(Boolean.valueOf(operand.values().get(0))));
            case NUMBER -> List.of(number(operand.values().get(0), condition.property()));
            case PARAMETER -> List.of(Amounts.of(parameters, operand.values().get(0), operand.member()));
            case CODE ->
                operand.values().stream()
                        .map(value -> code(type, String.valueOf(condition.property()), value))
                        .toList();
            case STRING ->
                operand.values().stream()
                        .map(value -> things.named(value, type, null))
                        .toList();
            case BOUND ->
                List.of(
                        told.operand() == null
                                ? new Text("hodnota, která se neví", "a value not known")
                                : FactWords.value(told.operand()));
        };
    }

    private static Text number(String literal, @Nullable String property) {
        int value = Integer.parseInt(literal);
        return property == null ? new Text(literal, literal) : Amounts.of(value, Amounts.unitOf(property));
    }

    /** The words of a constant of the code list the property holds. */
    static Text code(Class<?> type, String property, String value) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(property)) {
                Class<?> list = component.getType().isEnum() ? component.getType() : itemType(component);
                return Arrays.stream(list.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(value))
                        .map(constant -> constant instanceof Code code ? code.text() : new Text(value, value))
                        .findFirst()
                        .orElseGet(() -> new Text(value, value));
            }
        }
        return new Text(value, value);
    }

    private static Class<?> itemType(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    public static Text listed(List<Text> values) {
        int more = values.size() - MOST_NAMED;
        List<Text> named = more > 1 ? values.subList(0, MOST_NAMED) : values;
        String cs = named.stream().map(Text::cs).collect(Collectors.joining(", "));
        String en = named.stream().map(Text::en).collect(Collectors.joining(", "));
        return more > 1
                ? new Text(cs + " a další (" + more + ")", en + " and others (" + more + ")")
                : new Text(cs, en);
    }

    public static Text joined(Text left, String between, Text right) {
        return new Text(left.cs() + between + right.cs(), left.en() + between + right.en());
    }

    public static Text prefixed(String cs, String en, Text text) {
        return new Text(cs + text.cs(), en + text.en());
    }
}
