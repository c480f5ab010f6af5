package cz.opora.internal.words;

import cz.opora.advice.UsedFact;
import cz.opora.codes.Code;
import cz.opora.codes.Text;
import cz.opora.facts.Child;
import cz.opora.facts.Fact;
import cz.opora.facts.Need;
import cz.opora.facts.ProfileItem;
import cz.opora.internal.verdict.FactShape;
import cz.opora.parameters.Unit;
import cz.opora.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts in words: the name of a property and its value, in both languages. */
public final class FactWords {
    private static final Text UNKNOWN = new Text("nevíme", "unknown");
    private static final Text YES = new Text("ano", "yes");
    private static final Text NO = new Text("ne", "no");
    private static final DateTimeFormatter CZECH_DATE = DateTimeFormatter.ofPattern("d. M. uuuu", Locale.ROOT);

    private final Vocabulary vocabulary;
    private final Map<String, LocalDate> stale;
    private final Things things;

    /**
     * Words for facts.
     *
     * @param vocabulary the words
     * @param stale the days stale values were recorded, by pointer
     */
    public FactWords(Vocabulary vocabulary, Map<String, LocalDate> stale) {
        this.vocabulary = vocabulary;
        this.stale = stale;
        this.things = new Things(vocabulary);
    }

    public UsedFact used(Fact fact, String property, List<String> pointers) {
        String name = fact.getClass().getSimpleName() + "." + property;
        LocalDate recorded = pointers.stream()
                .map(stale::get)
                .filter(date -> date != null)
                .findFirst()
                .orElse(null);
        return new UsedFact(
                pointers.isEmpty() ? fact.pointer() : pointers.get(0),
                name,
                label(fact.getClass(), fact, property),
                valueOf(property, FactShape.of(fact.getClass()).read(fact, property)),
                recorded);
    }

    /** The words for a property, such as {@code Client.age}; its name when there are none. */
    public Text label(String property) {
        return vocabulary.properties().getOrDefault(property, new Text(property, property));
    }

    /** What a property is called, with the name of the thing where there may be several. */
    Text label(Class<?> type, Object fact, String property) {
        Text label = label(type.getSimpleName() + "." + property);
        Text name = Things.isListed(type) ? things.name(fact) : null;
        if (fact instanceof Child child && child.ref() != null) {
            return new Text(label.cs() + " (" + child.ref() + ")", label.en() + " (" + child.ref() + ")");
        }
        if (name == null || Things.isName(fact, property)) {
            return label;
        }
        boolean itself = fact instanceof ProfileItem || isTimeLeft(property);
        return itself && !(fact instanceof Need) ? name : Things.before(name, label);
    }

    /** Whether a property says how many days are left to something. */
    static boolean isTimeLeft(String property) {
        return property.startsWith("daysUntil") || property.equals("daysLeft") || property.equals("daysToLastDay");
    }

    private static Text valueOf(String property, @Nullable Object value) {
        return value instanceof Integer days && isTimeLeft(property) ? daysLeft(days) : value(value);
    }

    /** Days left, or days since the day passed. */
    static Text daysLeft(int days) {
        Text amount = Amounts.of(Math.abs(days), Unit.DAYS);
        if (days < 0) {
            return new Text("uplynulo před (dny): " + -days, amount.en() + " past");
        }
        boolean few = days >= 2 && days <= 4;
        return new Text((few ? "zbývají " : "zbývá ") + amount.cs(), amount.en() + " left");
    }

    /** A value in words; null is "not known". */
    public static Text value(@Nullable Object value) {
        if (value == null) {
            return UNKNOWN;
        }
        if (value instanceof Boolean yes) {
            return yes ? YES : NO;
        }
        if (value instanceof Code code) {
            return code.text();
        }
        if (value instanceof LocalDate date) {
            return new Text(date.format(CZECH_DATE), date.toString());
        }
        if (value instanceof List<?> list) {
            return new Text(join(list, true), join(list, false));
        }
        return new Text(String.valueOf(value), String.valueOf(value));
    }

    private static String join(List<?> list, boolean czech) {
        String joined = list.stream()
                .map(FactWords::value)
                .map(text -> czech ? text.cs() : text.en())
                .collect(Collectors.joining(", "));
        return joined.isEmpty() ? (czech ? "nic" : "none") : joined;
    }
}
