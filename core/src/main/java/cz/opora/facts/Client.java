package cz.opora.facts;

import cz.opora.codes.ActorType;
import cz.opora.codes.AdverseCause;
import cz.opora.codes.CareGrade;
import cz.opora.codes.InformalSupport;
import cz.opora.codes.Intensity;
import cz.opora.codes.Sex;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of the client: age, residence, will and support around him or her, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param age completed years on the as-of date; null when unknown, also at the edge of a birthday when only an age is recorded
 * @param ageAtLeast the age is at least this; read it for "at least", such as {@code ageAtLeast >= 55}; null when unknown
 * @param ageAtMost the age is at most this; read it for "under", such as {@code ageAtMost < 18}; null when unknown
 * @param sex sex; null when unknown
 * @param residentHere the permanent or reported residence is in the ORP of the case; null when unknown
 * @param residentInOtherOrp the residence is known to be in another ORP; null when unknown
 * @param staysHere the client actually lives in the ORP of the case; null when unknown
 * @param residenceAbroad permanent residence is abroad; null when unknown
 * @param movesAway moves, or has moved, to another ORP; null when unknown
 * @param movesOn day of the move; null when unknown
 * @param daysUntilMoves days from the as-of date to that day, negative when it is past; null when unknown
 * @param pregnant is pregnant; null when unknown
 * @param pregnancyHidden hides the pregnancy; null when unknown
 * @param acceptsHelp accepts help; null when unknown
 * @param agreesToCaseManagement agrees to case management; null when unknown
 * @param cannotSolveAlone cannot solve the situation alone; null when unknown
 * @param adverseSituation is in an adverse social situation; null when unknown
 * @param causes causes of the adverse situation; null when unknown
 * @param informalSupport support by family and friends; null when unknown
 * @param neededSupport level of support needed; null when unknown
 * @param closePerson somebody close is there: a person recorded as a resource, support by family or friends of any kind
 *     but none, or a carer; null when unknown
 * @param withoutServices no service and no office but our own works with the client; null when unknown
 * @param livesAlone lives alone; null when unknown
 * @param oldAgePensioner draws an old-age pension; null when unknown
 * @param invalidityGrade grade of invalidity (0 = none); null when unknown
 * @param disabilityCard holds a disability card; null when unknown
 * @param caresForSomeone cares for a close person; null when unknown
 * @param caredForGrade care grade of the person cared for; null when unknown
 * @param hasRespite somebody takes over from the client who cares; null when unknown
 * @param referredBy who brought the client to the office; null when unknown
 */
public record Client(
        String pointer,

        @ComputedFrom({"/client/birthDate", "/client/age"}) @Nullable Integer age,

        @ComputedFrom({"/client/birthDate", "/client/age"}) @Nullable Integer ageAtLeast,

        @ComputedFrom({"/client/birthDate", "/client/age"}) @Nullable Integer ageAtMost,

        @Nullable Sex sex,

        @ComputedFrom({"/client/permanentResidence", "/client/reportedResidence", "/client/residenceAbroad"}) @Nullable Boolean residentHere,

        @ComputedFrom({"/client/permanentResidence", "/client/reportedResidence", "/client/residenceAbroad"}) @Nullable Boolean residentInOtherOrp,

        @ComputedFrom({"/client/actualStay"}) @Nullable Boolean staysHere,
        @Nullable Boolean residenceAbroad,
        @ComputedFrom("/client/movesTo") @Nullable Boolean movesAway,
        @Nullable LocalDate movesOn,
        @DaysUntil("movesOn") @Nullable Integer daysUntilMoves,
        @Nullable Boolean pregnant,
        @Nullable Boolean pregnancyHidden,
        @Nullable Boolean acceptsHelp,
        @Nullable Boolean agreesToCaseManagement,
        @Nullable Boolean cannotSolveAlone,
        @Nullable Boolean adverseSituation,
        @Nullable List<AdverseCause> causes,
        @Nullable InformalSupport informalSupport,
        @Nullable Intensity neededSupport,

        @ComputedFrom({"/client/resources", "/client/informalSupport", "/care/hasCarer"}) @Nullable Boolean closePerson,

        @ComputedFrom("/supports") @Nullable Boolean withoutServices,
        @Nullable Boolean livesAlone,
        @Nullable Boolean oldAgePensioner,
        @Nullable Integer invalidityGrade,
        @Nullable Boolean disabilityCard,
        @Nullable Boolean caresForSomeone,
        @Nullable CareGrade caredForGrade,
        @Nullable Boolean hasRespite,
        @Nullable ActorType referredBy)
        implements Fact {
    /** Copies the lists. */
    public Client {
        causes = causes == null ? null : List.copyOf(causes);
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Client";
    }
}
