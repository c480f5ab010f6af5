package cz.opora.facts;

import cz.opora.codes.Situation;
import cz.opora.codes.Suicidality;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of mental health and psychiatric care, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param untreatedMental situation UNTREATED_MENTAL: suspected untreated illness; null when unknown
 * @param smiNoCare situation SMI_NO_CARE: severe illness without psychiatrist; null when unknown
 * @param relapseSigns situation RELAPSE_SIGNS: signs of relapse; null when unknown
 * @param suicidalIdeation situation SUICIDAL_IDEATION: suicidal ideation; null when unknown
 * @param suicidalPlan situation SUICIDAL_PLAN: suicidal plan, intent or recent attempt; null when unknown
 * @param selfHarm situation SELF_HARM: self-harm; null when unknown
 * @param cognitiveDisorder situation COGNITIVE_DISORDER: cognitive disorder; null when unknown
 * @param riskToOthers situation RISK_TO_OTHERS: danger to others; null when unknown
 * @param psychDischarge situation PSYCH_DISCHARGE: discharge from psychiatric hospital; null when unknown
 * @param protectiveTreatment situation PROTECTIVE_TREATMENT: protective treatment; null when unknown
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
 * @param daysSinceLastContact days from that day to the as-of date, negative when it is ahead; null when unknown
 */
public record MentalHealth(
        String pointer,
        @SituationOf(Situation.UNTREATED_MENTAL) @Nullable Boolean untreatedMental,
        @SituationOf(Situation.SMI_NO_CARE) @Nullable Boolean smiNoCare,
        @SituationOf(Situation.RELAPSE_SIGNS) @Nullable Boolean relapseSigns,
        @SituationOf(Situation.SUICIDAL_IDEATION) @Nullable Boolean suicidalIdeation,
        @SituationOf(Situation.SUICIDAL_PLAN) @Nullable Boolean suicidalPlan,
        @SituationOf(Situation.SELF_HARM) @Nullable Boolean selfHarm,
        @SituationOf(Situation.COGNITIVE_DISORDER) @Nullable Boolean cognitiveDisorder,
        @SituationOf(Situation.RISK_TO_OTHERS) @Nullable Boolean riskToOthers,
        @SituationOf(Situation.PSYCH_DISCHARGE) @Nullable Boolean psychDischarge,

        @SituationOf(Situation.PROTECTIVE_TREATMENT) @Nullable Boolean protectiveTreatment,

        @Nullable Boolean diagnosisKnown,
        @Nullable Boolean dementiaDiagnosed,
        @Nullable Boolean treated,
        @Nullable Boolean careLinked,
        @Nullable Boolean insight,
        @Nullable Suicidality suicidality,
        @Nullable Boolean psychoticSigns,
        @Nullable Boolean refusesTreatment,
        @Nullable Boolean hospitalisationProposed,
        @Nullable LocalDate lastContactOn,
        @DaysSince("lastContactOn") @Nullable Integer daysSinceLastContact)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "MentalHealth";
    }
}
