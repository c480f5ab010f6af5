package cz.opora.casefile;

import cz.opora.codes.ActorType;
import cz.opora.codes.ConsentForm;
import cz.opora.codes.ConsentGiver;
import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consent to share data: an item of {@code /consents} (information-sharing.md 6.3).
 *
 * @param form its form; only a written one releases from secrecy
 * @param recipients for which actors
 * @param dataClasses for which classes of data
 * @param purpose the need it serves; null when it serves the whole plan
 * @param givenBy who gave it; null when unknown
 * @param givenOn the day it was given; null when unknown
 * @param validUntil its stated end; null when none is stated
 * @param withdrawnOn the day it was withdrawn; null when it was not
 */
@Classified(DataClass.LEGAL)
public record ConsentEntry(
        ConsentForm form,
        List<ActorType> recipients,
        List<DataClass> dataClasses,
        @Nullable NeedDomain purpose,
        @Nullable ConsentGiver givenBy,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate withdrawnOn) {
    /** Copies the lists. */
    public ConsentEntry {
        recipients = List.copyOf(recipients);
        dataClasses = List.copyOf(dataClasses);
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "ConsentEntry";
    }
}
