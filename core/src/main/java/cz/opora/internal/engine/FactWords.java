package cz.opora.internal.engine;

import cz.opora.advice.UsedFact;
import cz.opora.codes.Code;
import cz.opora.codes.Text;
import cz.opora.facts.Fact;
import cz.opora.internal.verdict.FactShape;
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

    /**
     * Words for facts.
     *
     * @param vocabulary the words
     * @param stale the days stale values were recorded, by pointer
     */
    public FactWords(Vocabulary vocabulary, Map<String, LocalDate> stale) {
        this.vocabulary = vocabulary;
        this.stale = stale;
    }

    UsedFact used(Fact fact, String property, List<String> pointers) {
        String name = fact.getClass().getSimpleName() + "." + property;
        LocalDate recorded = pointers.stream()
                .map(stale::get)
                .filter(date -> date != null)
                .findFirst()
                .orElse(null);
        return new UsedFact(
                pointers.isEmpty() ? fact.pointer() : pointers.get(0),
                name,
                label(name),
                value(FactShape.of(fact.getClass()).read(fact, property)),
                recorded);
    }

    /** The words for a property, such as {@code Client.age}; its name when there are none. */
    public Text label(String property) {
        return vocabulary.properties().getOrDefault(property, new Text(property, property));
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
