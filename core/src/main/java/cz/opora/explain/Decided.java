package cz.opora.explain;

import cz.opora.advice.Advice;
import cz.opora.advice.Reason;
import cz.opora.advice.UsedFact;
import cz.opora.codes.Text;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An advice with what it was made of, as far as it is at hand, so that it can be compared with another. The more of it is
 * known, the nearer the causes a {@link Comparison} names.
 *
 * @param advice the advice
 * @param fields the fields of the case by JSON pointer; null when the case is not at hand
 * @param clock what the day makes of the case: ages, numbers of days, values grown too old; by pointer and property
 * @param rules the rules that held on the day, by id; null when they are not at hand
 * @param parameters the values of the parameters on the day, by id; null when they are not at hand
 * @param directoryHash the hash of the directory; null when it is not at hand
 * @param reads the properties a finding without reasons hangs on, by the key of its card
 */
public record Decided(
        Advice advice,
        @Nullable NavigableMap<String, Field> fields,
        NavigableMap<String, Moved> clock,
        @Nullable NavigableMap<String, RuleOfDay> rules,
        @Nullable NavigableMap<String, NumberOfDay> parameters,
        @Nullable String directoryHash,
        Map<String, Set<String>> reads) {
    /** Copies the maps. */
    public Decided {
        fields = fields == null ? null : Collections.unmodifiableNavigableMap(new TreeMap<>(fields));
        clock = Collections.unmodifiableNavigableMap(new TreeMap<>(clock));
        rules = rules == null ? null : Collections.unmodifiableNavigableMap(new TreeMap<>(rules));
        parameters = parameters == null ? null : Collections.unmodifiableNavigableMap(new TreeMap<>(parameters));
        reads = Map.copyOf(reads);
    }

    /**
     * A field of a case.
     *
     * @param words what it says
     * @param value its value in words
     */
    public record Field(Text words, Text value) {}

    /**
     * What the day makes of a field.
     *
     * @param kind AGE, DAYS or EXPIRY
     * @param pointer the field
     * @param words what it says
     * @param value its value in words
     */
    public record Moved(Cause.Kind kind, String pointer, Text words, Text value) {}

    /**
     * A rule on one day.
     *
     * @param name its name
     * @param print a text that is the same as long as the rule says the same
     * @param parameters the ids of the parameters it reads
     * @param behind the ids of the rules that may have written what it reads, itself among them
     */
    public record RuleOfDay(String name, String print, List<String> parameters, List<String> behind) {
        /** Copies the lists. */
        public RuleOfDay {
            parameters = List.copyOf(parameters);
            behind = List.copyOf(behind);
        }
    }

    /**
     * The value of a parameter on one day.
     *
     * @param words what it means
     * @param value its value in its unit
     */
    public record NumberOfDay(Text words, int value) {}

    /** An advice of which nothing else is at hand; the fields are those its reasons name. */
    public static Decided of(Advice advice) {
        NavigableMap<String, Field> named = new TreeMap<>();
        for (CardState card : CardState.of(advice).values()) {
            for (Reason reason : card.because()) {
                for (UsedFact fact : reason.facts()) {
                    named.putIfAbsent(fact.pointer(), new Field(fact.label(), fact.value()));
                }
            }
        }
        return new Decided(advice, named, new TreeMap<>(), null, null, null, Map.of());
    }
}
