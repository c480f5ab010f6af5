package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import cz.opora.codes.Suicidality;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /mentalHealth} of a case file: mental health and psychiatric care.
 *
 * @param situations situations known to be true or false; an unlisted one is unknown unless the domain is assessed
 * @param diagnosisKnown has a psychiatric diagnosis; null when unknown
 * @param dementiaDiagnosed has diagnosed dementia; null when unknown
 * @param treated is treated by a psychiatrist; null when unknown
 * @param careLinked psychiatric care and social support work together; null when unknown
 * @param insight has insight; null when unknown
 * @param suicidality suicidality; null when unknown
 * @param psychoticSigns has psychotic signs; null when unknown
 * @param refusesTreatment refuses psychiatric treatment; null when unknown
 * @param hospitalisationProposed somebody proposes involuntary hospitalisation; null when unknown
 * @param lastContactOn last contact with psychiatry; null when unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.DIAG)
public record MentalHealthSection(
        Map<Situation, Boolean> situations,
        @Nullable Boolean diagnosisKnown,
        @Nullable Boolean dementiaDiagnosed,
        @Nullable Boolean treated,
        @Nullable Boolean careLinked,
        @Nullable Boolean insight,
        @Classified(DataClass.RISK) @Nullable Suicidality suicidality,
        @Nullable Boolean psychoticSigns,
        @Nullable Boolean refusesTreatment,
        @Nullable Boolean hospitalisationProposed,
        @Nullable LocalDate lastContactOn,
        @Nullable LocalDate assessedOn)
        implements DomainSection {
    /** Copies the collections. */
    public MentalHealthSection {
        situations = Map.copyOf(situations);
    }

    @Override
    public NeedDomain domain() {
        return NeedDomain.MENTAL_HEALTH;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "MentalHealthSection";
    }
}
