package cz.opora.facts;

import cz.opora.codes.Mobility;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of physical health and health care, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param noGp situation NO_GP: no general practitioner; null when unknown
 * @param untreatedChronic situation UNTREATED_CHRONIC: untreated chronic illness; null when unknown
 * @param acuteCondition situation ACUTE_CONDITION: acute condition; null when unknown
 * @param medicationMissed situation MEDICATION_MISSED: medication missed; null when unknown
 * @param dischargeNoCare situation DISCHARGE_NO_CARE: discharge without care; null when unknown
 * @param palliative situation PALLIATIVE: palliative need; null when unknown
 * @param lifeThreateningNeglect situation LIFE_THREATENING_NEGLECT: life-threatening self-neglect; null when unknown
 * @param treatmentRefusal situation TREATMENT_REFUSAL: refuses treatment; null when unknown
 * @param dental situation DENTAL: dental need; null when unknown
 * @param infectious situation INFECTIOUS: infectious disease; null when unknown
 * @param noInsurance situation NO_INSURANCE: no insurance or premium debt; null when unknown
 * @param hasGeneralPractitioner has a general practitioner; null when unknown
 * @param lastSeenByDoctorOn last seen by a doctor; null when unknown
 * @param daysSinceLastSeenByDoctor days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param chronicIllness has a chronic illness; null when unknown
 * @param multimorbidity has several lasting illnesses at once; null when unknown
 * @param hospitalisations12m hospitalisations in 12 months; null when unknown
 * @param ambulanceCalls30d ambulance calls in 30 days; null when unknown
 * @param hospitalNoticeOn day of the hospital notice; null when unknown
 * @param daysSinceHospitalNotice days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param dischargeOn day of discharge; null when unknown
 * @param daysUntilDischarge days from the as-of date to that day, negative when it is past; null when unknown
 * @param daysSincePlannedDischarge days since the day of discharge, negative when it is ahead; null when unknown
 * @param mobility mobility; null when unknown
 * @param continent is continent; null when unknown
 * @param needsNursing needs nursing care; null when unknown
 * @param exposedToFrost is exposed to frost; null when unknown
 * @param refusesAmbulance refuses the ambulance; null when unknown
 * @param insured has health insurance; null when unknown
 * @param insuranceCardMissing the card of the health insurance is lost, stolen or no longer valid; null when unknown
 * @param inHospitalSince the day the running stay in hospital began; null when the client is in none or it is unknown
 * @param disabilityAssessed the disability is documented; null when unknown
 */
public record Health(
        String pointer,
        @SituationOf(Situation.NO_GP) @Nullable Boolean noGp,
        @SituationOf(Situation.UNTREATED_CHRONIC) @Nullable Boolean untreatedChronic,
        @SituationOf(Situation.ACUTE_CONDITION) @Nullable Boolean acuteCondition,
        @SituationOf(Situation.MEDICATION_MISSED) @Nullable Boolean medicationMissed,
        @SituationOf(Situation.DISCHARGE_NO_CARE) @Nullable Boolean dischargeNoCare,
        @SituationOf(Situation.PALLIATIVE) @Nullable Boolean palliative,

        @SituationOf(Situation.LIFE_THREATENING_NEGLECT) @Nullable Boolean lifeThreateningNeglect,

        @SituationOf(Situation.TREATMENT_REFUSAL) @Nullable Boolean treatmentRefusal,
        @SituationOf(Situation.DENTAL) @Nullable Boolean dental,
        @SituationOf(Situation.INFECTIOUS) @Nullable Boolean infectious,
        @SituationOf(Situation.NO_INSURANCE) @Nullable Boolean noInsurance,
        @Nullable Boolean hasGeneralPractitioner,
        @Nullable LocalDate lastSeenByDoctorOn,
        @DaysSince("lastSeenByDoctorOn") @Nullable Integer daysSinceLastSeenByDoctor,
        @Nullable Boolean chronicIllness,
        @Nullable Boolean multimorbidity,
        @Nullable Integer hospitalisations12m,
        @Nullable Integer ambulanceCalls30d,
        @Nullable LocalDate hospitalNoticeOn,
        @DaysSince("hospitalNoticeOn") @Nullable Integer daysSinceHospitalNotice,
        @Nullable LocalDate dischargeOn,
        @DaysUntil("dischargeOn") @Nullable Integer daysUntilDischarge,
        @DaysSince("dischargeOn") @Nullable Integer daysSincePlannedDischarge,
        @Nullable Mobility mobility,
        @Nullable Boolean continent,
        @Nullable Boolean needsNursing,
        @Nullable Boolean exposedToFrost,
        @Nullable Boolean refusesAmbulance,
        @Nullable Boolean insured,
        @Nullable Boolean insuranceCardMissing,
        @Nullable LocalDate inHospitalSince,
        @Nullable Boolean disabilityAssessed)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Health";
    }
}
