package cz.opora.facts;

import cz.opora.codes.Situation;
import cz.opora.codes.Substance;
import cz.opora.codes.TreatmentWish;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of addiction and treatment, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param notMotivated situation ADDICTION_NOT_MOTIVATED: addiction, no wish for treatment; null when unknown
 * @param wantsTreatment situation ADDICTION_WANTS_TREATMENT: addiction, wants treatment; null when unknown
 * @param intoxicatedNow situation INTOXICATED_NOW: intoxicated now; null when unknown
 * @param withdrawalRisk situation WITHDRAWAL_RISK: risk of withdrawal; null when unknown
 * @param injecting situation INJECTING: injecting; null when unknown
 * @param afterTreatment situation AFTER_TREATMENT: after treatment; null when unknown
 * @param gambling situation GAMBLING: gambling, digital; null when unknown
 * @param withChild situation ADDICTION_WITH_CHILD: addiction with a child at home; null when unknown
 * @param substances substances; null when unknown
 * @param activeUse uses now; null when unknown
 * @param wish wish for treatment; null when unknown
 * @param auditScore AUDIT score; null when unknown
 * @param abstinentSince abstinent since; null when unknown
 * @param daysSinceAbstinent days from that day to the as-of date, negative when it is ahead; null when unknown
 */
public record Addiction(
        String pointer,

        @SituationOf(Situation.ADDICTION_NOT_MOTIVATED) @Nullable Boolean notMotivated,

        @SituationOf(Situation.ADDICTION_WANTS_TREATMENT) @Nullable Boolean wantsTreatment,

        @SituationOf(Situation.INTOXICATED_NOW) @Nullable Boolean intoxicatedNow,
        @SituationOf(Situation.WITHDRAWAL_RISK) @Nullable Boolean withdrawalRisk,
        @SituationOf(Situation.INJECTING) @Nullable Boolean injecting,
        @SituationOf(Situation.AFTER_TREATMENT) @Nullable Boolean afterTreatment,
        @SituationOf(Situation.GAMBLING) @Nullable Boolean gambling,

        @SituationOf(Situation.ADDICTION_WITH_CHILD) @Nullable Boolean withChild,

        @Nullable List<Substance> substances,
        @Nullable Boolean activeUse,
        @Nullable TreatmentWish wish,
        @Nullable Integer auditScore,
        @Nullable LocalDate abstinentSince,
        @DaysSince("abstinentSince") @Nullable Integer daysSinceAbstinent)
        implements Fact {
    /** Copies the lists. */
    public Addiction {
        substances = substances == null ? null : List.copyOf(substances);
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Addiction";
    }
}
