package cz.opora.casefile;

import cz.opora.codes.ActorType;
import cz.opora.codes.AdverseCause;
import cz.opora.codes.CareGrade;
import cz.opora.codes.DataClass;
import cz.opora.codes.InformalSupport;
import cz.opora.codes.Intensity;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Sex;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /client} of a case file: the client: age, residence, will and support around him or her.
 *
 * @param birthDate date of birth; null when unknown
 * @param age age; null when unknown
 * @param sex sex; null when unknown
 * @param permanentResidence ORP of permanent residence; null when unknown
 * @param reportedResidence ORP of reported residence; null when unknown
 * @param actualStay ORP where the client actually lives; null when unknown
 * @param residenceAbroad permanent residence is abroad; null when unknown
 * @param movesTo ORP the client moves to; null when unknown
 * @param movesOn day of the move; null when unknown
 * @param pregnant is pregnant; null when unknown
 * @param pregnancyHidden hides the pregnancy; null when unknown
 * @param acceptsHelp accepts help; null when unknown
 * @param agreesToCaseManagement agrees to case management; null when unknown
 * @param cannotSolveAlone cannot solve the situation alone; null when unknown
 * @param adverseSituation is in an adverse social situation; null when unknown
 * @param causes causes of the adverse situation; null when unknown
 * @param informalSupport support by family and friends; null when unknown
 * @param neededSupport level of support needed; null when unknown
 * @param livesAlone lives alone; null when unknown
 * @param oldAgePensioner draws an old-age pension; null when unknown
 * @param invalidityGrade grade of invalidity (0 = none); null when unknown
 * @param disabilityCard holds a disability card; null when unknown
 * @param caresForSomeone cares for a close person; null when unknown
 * @param caredForGrade care grade of the person cared for; null when unknown
 * @param hasRespite somebody takes over from the client who cares; null when unknown
 * @param referredBy who brought the client to the office; null when unknown
 * @param goals the domains the client wants to solve, in his or her own order; null when unknown, empty when there are none
 * @param resources what the client can build on; null when unknown, empty when there is nothing
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.ID)
public record ClientSection(
        @Nullable LocalDate birthDate,
        @Nullable AgeOn age,
        @Nullable Sex sex,
        @Nullable String permanentResidence,
        @Nullable String reportedResidence,
        @Nullable String actualStay,
        @Nullable Boolean residenceAbroad,
        @Nullable String movesTo,
        @Nullable LocalDate movesOn,
        @Classified(DataClass.DIAG) @Nullable Boolean pregnant,
        @Classified(DataClass.DIAG) @Nullable Boolean pregnancyHidden,
        @Classified(DataClass.WISH) @Nullable Boolean acceptsHelp,
        @Classified(DataClass.WISH) @Nullable Boolean agreesToCaseManagement,
        @Classified(DataClass.FUNC) @Nullable Boolean cannotSolveAlone,
        @Classified(DataClass.FUNC) @Nullable Boolean adverseSituation,
        @Classified(DataClass.FUNC) @Nullable List<AdverseCause> causes,
        @Classified(DataClass.HH) @Nullable InformalSupport informalSupport,
        @Classified(DataClass.FUNC) @Nullable Intensity neededSupport,
        @Classified(DataClass.HH) @Nullable Boolean livesAlone,
        @Classified(DataClass.FIN) @Nullable Boolean oldAgePensioner,
        @Classified(DataClass.FIN) @Nullable Integer invalidityGrade,
        @Classified(DataClass.FUNC) @Nullable Boolean disabilityCard,
        @Classified(DataClass.HH) @Nullable Boolean caresForSomeone,
        @Classified(DataClass.FUNC) @Nullable CareGrade caredForGrade,
        @Classified(DataClass.HH) @Nullable Boolean hasRespite,
        @Classified(DataClass.HIST) @Nullable ActorType referredBy,
        @Classified(DataClass.WISH) @Nullable List<NeedDomain> goals,
        @Classified(DataClass.WISH) @Nullable List<ResourceEntry> resources,
        @Nullable LocalDate assessedOn)
        implements Section {
    /** Copies the collections. */
    public ClientSection {
        causes = causes == null ? null : List.copyOf(causes);
        goals = goals == null ? null : List.copyOf(goals);
        resources = resources == null ? null : List.copyOf(resources);
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "ClientSection";
    }
}
