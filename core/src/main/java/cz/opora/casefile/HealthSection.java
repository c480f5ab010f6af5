package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.Mobility;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /health} of a case file: physical health and health care.
 *
 * @param situations situations known to be true or false; an unlisted one is unknown unless the domain is assessed
 * @param hasGeneralPractitioner has a general practitioner; null when unknown
 * @param lastSeenByDoctorOn last seen by a doctor; null when unknown
 * @param chronicIllness has a chronic illness; null when unknown
 * @param multimorbidity has several lasting illnesses at once; null when unknown
 * @param hospitalisations12m hospitalisations in 12 months; null when unknown
 * @param ambulanceCalls30d ambulance calls in 30 days; null when unknown
 * @param hospitalNoticeOn day of the hospital notice; null when unknown
 * @param dischargeOn day of discharge; null when unknown
 * @param mobility mobility; null when unknown
 * @param continent is continent; null when unknown
 * @param needsNursing needs nursing care; null when unknown
 * @param exposedToFrost is exposed to frost; null when unknown
 * @param refusesAmbulance refuses the ambulance; null when unknown
 * @param insured has health insurance; null when unknown
 * @param insuranceCardMissing the card of the health insurance is lost, stolen or no longer valid; null when unknown
 * @param inHospitalSince the day the running stay in hospital began; null when the client is in none or it is unknown
 * @param disabilityAssessed the disability is documented; null when unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.DIAG)
public record HealthSection(
        Map<Situation, Boolean> situations,
        @Classified(DataClass.FUNC) @Nullable Boolean hasGeneralPractitioner,
        @Nullable LocalDate lastSeenByDoctorOn,
        @Nullable Boolean chronicIllness,
        @Nullable Boolean multimorbidity,
        @Nullable Integer hospitalisations12m,
        @Nullable Integer ambulanceCalls30d,
        @Nullable LocalDate hospitalNoticeOn,
        @Nullable LocalDate dischargeOn,
        @Classified(DataClass.FUNC) @Nullable Mobility mobility,
        @Classified(DataClass.FUNC) @Nullable Boolean continent,
        @Classified(DataClass.FUNC) @Nullable Boolean needsNursing,
        @Classified(DataClass.RISK) @Nullable Boolean exposedToFrost,
        @Nullable Boolean refusesAmbulance,
        @Classified(DataClass.FIN) @Nullable Boolean insured,
        @Classified(DataClass.FIN) @Nullable Boolean insuranceCardMissing,
        @Nullable LocalDate inHospitalSince,
        @Nullable Boolean disabilityAssessed,
        @Nullable LocalDate assessedOn)
        implements DomainSection {
    /** Copies the collections. */
    public HealthSection {
        situations = Map.copyOf(situations);
    }

    @Override
    public NeedDomain domain() {
        return NeedDomain.HEALTH;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "HealthSection";
    }
}
