package cz.opora.internal.projection;

import cz.opora.casefile.CaseFile;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case as read on one date: the file, the moment, the values of its situations, and the notes taken on the way.
 *
 * @param file the canonical case file
 * @param moment the as-of date and its limits
 * @param staleness judges the age of values
 * @param notes what is remembered besides the facts
 * @param situations the situations known to be true or false; an absent one is unknown
 */
record CaseReading(
        CaseFile file, Moment moment, Staleness staleness, ProjectionNotes notes, Map<Situation, Boolean> situations) {
    static CaseReading of(CaseFile file, Moment moment) {
        Staleness staleness = new Staleness(file, moment);
        ProjectionNotes notes = new ProjectionNotes();
        return new CaseReading(
                file, moment, staleness, notes, new SituationValues(file, moment, staleness, notes).read());
    }

    /** Whether a situation holds; null when unknown. */
    @Nullable Boolean holds(Situation situation) {
        return situations.get(situation);
    }

    /** The value of a field as it may be used on the as-of date, or null when it expired; takes a note of its age. */
    @Nullable Object fresh(Object value, Expiry expiry, String pointer, String suffix, LocalDate recordedOn) {
        Freshness freshness = staleness.judge(expiry, expiry.isPositive(value), recordedOn);
        if (freshness == Freshness.EXPIRED) {
            notes.expired(pointer + suffix, recordedOn);
            return null;
        }
        if (freshness == Freshness.STALE) {
            notes.stale(pointer + suffix, recordedOn);
        }
        return value;
    }
}
