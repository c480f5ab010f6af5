package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /family} of a case file: the family and what is known of its children as a whole.
 *
 * @param situations situations known to be true or false; an unlisted one is unknown unless the domain is assessed
 * @param parentsAbleToHelp parents are able and willing to use help; null when unknown
 * @param parentIllOrDisabled a parent is ill or disabled; null when unknown
 * @param otherAdultInHousehold another adult lives in the household; null when unknown
 * @param singleParent single parent; null when unknown
 * @param hasSchoolMeals the child eats at school; null when unknown
 * @param schoolProposesOspod the school proposes a handover to OSPOD; null when unknown
 * @param ospodFileOpenedOn day OSPOD opened a file; null when unknown
 * @param helpTriedAndFailed available and accepted help failed; null when unknown
 * @param harmsDevelopment what threatens the child lasts so long or is so intense that it harms or can harm its
 *     development (section 6 of 359/1999); null when unknown
 * @param crimeOnChildSuspected a crime on a child is suspected; evidence is not needed; null when unknown
 * @param leftInHospital a newborn was left in hospital; null when unknown
 * @param takenInformally somebody has taken a child permanently without a decision; null when unknown
 * @param unvisitedDays days for which nobody has visited a child in hospital; null when unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.CHILD)
public record FamilySection(
        Map<Situation, Boolean> situations,
        @Nullable Boolean parentsAbleToHelp,
        @Classified(DataClass.DIAG) @Nullable Boolean parentIllOrDisabled,
        @Classified(DataClass.HH) @Nullable Boolean otherAdultInHousehold,
        @Classified(DataClass.HH) @Nullable Boolean singleParent,
        @Nullable Boolean hasSchoolMeals,
        @Nullable Boolean schoolProposesOspod,
        @Nullable LocalDate ospodFileOpenedOn,
        @Nullable Boolean helpTriedAndFailed,
        @Nullable Boolean harmsDevelopment,
        @Nullable Boolean crimeOnChildSuspected,
        @Nullable Boolean leftInHospital,
        @Nullable Boolean takenInformally,
        @Nullable Integer unvisitedDays,
        @Nullable LocalDate assessedOn)
        implements DomainSection {
    /** Copies the collections. */
    public FamilySection {
        situations = Map.copyOf(situations);
    }

    @Override
    public NeedDomain domain() {
        return NeedDomain.FAMILY_CHILD;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "FamilySection";
    }
}
