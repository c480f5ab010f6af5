package cz.opora.facts;

import cz.opora.codes.Situation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of the family and what is known of its children as a whole, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param childInjury situation CHILD_INJURY: child injured by a close person; null when unknown
 * @param childAfraid situation CHILD_AFRAID: child afraid at home; null when unknown
 * @param childUnsupervised situation CHILD_UNSUPERVISED: child without a capable adult; null when unknown
 * @param childNeedsUnmet situation CHILD_NEEDS_UNMET: child without food, doctor or medicines; null when unknown
 * @param childS6Signs situation CHILD_S6_SIGNS: other sign of section 6; null when unknown
 * @param childUnaccompanied situation CHILD_UNACCOMPANIED: unaccompanied child; null when unknown
 * @param childRunaway situation CHILD_RUNAWAY: runaway child; null when unknown
 * @param childOffences situation CHILD_OFFENCES: child's offences; null when unknown
 * @param childDisability situation CHILD_DISABILITY: child with disability; null when unknown
 * @param materialDeprivation situation MATERIAL_DEPRIVATION: family poverty; null when unknown
 * @param parentingOverload situation PARENTING_OVERLOAD: parenting overload; null when unknown
 * @param parentsConflict situation PARENTS_CONFLICT: conflict of parents; null when unknown
 * @param parentAbsent situation PARENT_ABSENT: parent hospitalised or arrested; null when unknown
 * @param pregnancyNoSupport situation PREGNANCY_NO_SUPPORT: pregnancy without support; null when unknown
 * @param truancy situation TRUANCY: truancy; null when unknown
 * @param youthRisk situation YOUTH_RISK: risky youth; null when unknown
 * @param parentsAbleToHelp parents are able and willing to use help; null when unknown
 * @param parentIllOrDisabled a parent is ill or disabled; null when unknown
 * @param otherAdultInHousehold another adult lives in the household; null when unknown
 * @param singleParent single parent; null when unknown
 * @param hasSchoolMeals the child eats at school; null when unknown
 * @param schoolProposesOspod the school proposes a handover to OSPOD; null when unknown
 * @param ospodFileOpenedOn day OSPOD opened a file; null when unknown
 * @param daysSinceOspodFileOpened days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param helpTriedAndFailed available and accepted help failed; null when unknown
 * @param harmsDevelopment what threatens the child lasts so long or is so intense that it harms or can harm its
 *     development (section 6 of 359/1999); null when unknown
 * @param crimeOnChildSuspected a crime on a child is suspected; evidence is not needed; null when unknown
 * @param leftInHospital a newborn was left in hospital; null when unknown
 * @param takenInformally somebody has taken a child permanently without a decision; null when unknown
 * @param unvisitedDays days for which nobody has visited a child in hospital; null when unknown
 */
public record Family(
        String pointer,
        @SituationOf(Situation.CHILD_INJURY) @Nullable Boolean childInjury,
        @SituationOf(Situation.CHILD_AFRAID) @Nullable Boolean childAfraid,
        @SituationOf(Situation.CHILD_UNSUPERVISED) @Nullable Boolean childUnsupervised,
        @SituationOf(Situation.CHILD_NEEDS_UNMET) @Nullable Boolean childNeedsUnmet,
        @SituationOf(Situation.CHILD_S6_SIGNS) @Nullable Boolean childS6Signs,

        @SituationOf(Situation.CHILD_UNACCOMPANIED) @Nullable Boolean childUnaccompanied,

        @SituationOf(Situation.CHILD_RUNAWAY) @Nullable Boolean childRunaway,
        @SituationOf(Situation.CHILD_OFFENCES) @Nullable Boolean childOffences,
        @SituationOf(Situation.CHILD_DISABILITY) @Nullable Boolean childDisability,

        @SituationOf(Situation.MATERIAL_DEPRIVATION) @Nullable Boolean materialDeprivation,

        @SituationOf(Situation.PARENTING_OVERLOAD) @Nullable Boolean parentingOverload,
        @SituationOf(Situation.PARENTS_CONFLICT) @Nullable Boolean parentsConflict,
        @SituationOf(Situation.PARENT_ABSENT) @Nullable Boolean parentAbsent,

        @SituationOf(Situation.PREGNANCY_NO_SUPPORT) @Nullable Boolean pregnancyNoSupport,

        @SituationOf(Situation.TRUANCY) @Nullable Boolean truancy,
        @SituationOf(Situation.YOUTH_RISK) @Nullable Boolean youthRisk,
        @Nullable Boolean parentsAbleToHelp,
        @Nullable Boolean parentIllOrDisabled,
        @Nullable Boolean otherAdultInHousehold,
        @Nullable Boolean singleParent,
        @Nullable Boolean hasSchoolMeals,
        @Nullable Boolean schoolProposesOspod,
        @Nullable LocalDate ospodFileOpenedOn,
        @DaysSince("ospodFileOpenedOn") @Nullable Integer daysSinceOspodFileOpened,
        @Nullable Boolean helpTriedAndFailed,
        @Nullable Boolean harmsDevelopment,
        @Nullable Boolean crimeOnChildSuspected,
        @Nullable Boolean leftInHospital,
        @Nullable Boolean takenInformally,
        @Nullable Integer unvisitedDays)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Family";
    }
}
