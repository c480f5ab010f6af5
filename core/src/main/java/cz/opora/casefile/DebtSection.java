package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.PriorityDebt;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /debt} of a case file: debts, enforcement and insolvency.
 *
 * @param situations situations known to be true or false; an unlisted one is unknown unless the domain is assessed
 * @param creditors number of creditors; null when unknown
 * @param totalDebt total debt in CZK; null when unknown
 * @param enforcements number of enforcements; null when unknown
 * @param priorityDebts priority debts; null when unknown
 * @param incomeAttachable income can be attached; null when unknown
 * @param wageOrBenefitBlocked wage or benefit is blocked; null when unknown
 * @param lastDischargeOn day of the last discharge; null when unknown
 * @param withdrawnPetitionOn day a petition was withdrawn; null when unknown
 * @param dishonestIntentFoundOn day a dishonest intent was found; null when unknown
 * @param insolvencyPetitionOn day of the insolvency petition; null when unknown
 * @param missedInsolvencyDuty a duty in the debt relief was missed; null when unknown
 * @param alimonyMonths months of alimony not paid; null when unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.DEBT)
public record DebtSection(
        Map<Situation, Boolean> situations,
        @Nullable Integer creditors,
        @Nullable Integer totalDebt,
        @Nullable Integer enforcements,
        @Nullable List<PriorityDebt> priorityDebts,
        @Nullable Boolean incomeAttachable,
        @Nullable Boolean wageOrBenefitBlocked,
        @Nullable LocalDate lastDischargeOn,
        @Nullable LocalDate withdrawnPetitionOn,
        @Nullable LocalDate dishonestIntentFoundOn,
        @Nullable LocalDate insolvencyPetitionOn,
        @Nullable Boolean missedInsolvencyDuty,
        @Nullable Integer alimonyMonths,
        @Nullable LocalDate assessedOn)
        implements DomainSection {
    /** Copies the collections. */
    public DebtSection {
        situations = Map.copyOf(situations);
        priorityDebts = priorityDebts == null ? null : List.copyOf(priorityDebts);
    }

    @Override
    public NeedDomain domain() {
        return NeedDomain.DEBT;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "DebtSection";
    }
}
