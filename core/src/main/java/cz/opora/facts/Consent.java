package cz.opora.facts;

import cz.opora.codes.ActorType;
import cz.opora.codes.ConsentForm;
import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consent to share data.
 *
 * @param pointer the JSON pointer of the entry in the case file
 * @param form its form
 * @param recipients for which actors
 * @param dataClasses for which classes of data
 * @param purpose the need it serves; null when the whole plan
 * @param valid valid on the as-of date; null when unknown
 * @param daysUntilEnd days left; null when unknown
 */
public record Consent(
        String pointer,
        @Nullable ConsentForm form,
        @Nullable List<ActorType> recipients,
        @Nullable List<DataClass> dataClasses,
        @Nullable NeedDomain purpose,

        @ComputedFrom({"/consents/*/givenOn", "/consents/*/validUntil", "/consents/*/withdrawnOn"}) @Nullable Boolean valid,

        @ComputedFrom("/consents/*/validUntil") @Nullable Integer daysUntilEnd)
        implements Fact {
    /** Copies the lists. */
    public Consent {
        recipients = recipients == null ? null : List.copyOf(recipients);
        dataClasses = dataClasses == null ? null : List.copyOf(dataClasses);
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Consent";
    }
}
