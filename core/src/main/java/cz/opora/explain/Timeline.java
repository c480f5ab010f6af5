package cz.opora.explain;

import cz.opora.codes.Language;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What time alone does to the findings of a case: the case stays as it is, the day moves on. Days in steps, due dates and
 * the texts of cards move every day and are no break; that a finding comes, goes, is decided or becomes more urgent is one.
 *
 * @param format always {@code opora-timeline/1}
 * @param from the first day
 * @param to the last day
 * @param periods the periods in which the findings are equal, the first one first
 */
public record Timeline(String format, LocalDate from, LocalDate to, List<Period> periods) {
    /** The only format this version writes. */
    public static final String FORMAT = "opora-timeline/1";

    /** Copies the list. */
    public Timeline {
        periods = List.copyOf(periods);
    }

    /**
     * Days with equal findings.
     *
     * @param from the first day
     * @param to the last day
     * @param causes what made it begin; empty for the first period
     * @param changes what stands otherwise than in the period before; empty for the first period
     * @param findings how each finding stands, by its key
     */
    public record Period(
            LocalDate from,
            LocalDate to,
            List<Cause> causes,
            List<CardChange> changes,
            Map<String, Standing> findings) {
        /** Copies the lists. */
        public Period {
            causes = List.copyOf(causes);
            changes = List.copyOf(changes);
            findings = Collections.unmodifiableNavigableMap(new TreeMap<>(findings));
        }
    }

    /** For people, in lines of at most 90 characters where words allow it. */
    public String text(Language language) {
        return TimelineText.of(this, language);
    }

    /** As canonical JSON on many lines. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.KEPT);
    }
}
