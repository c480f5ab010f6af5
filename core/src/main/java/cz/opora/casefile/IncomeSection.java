package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.IncomeSource;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /income} of a case file: income, benefits and documents.
 *
 * @param situations situations known to be true or false; an unlisted one is unknown unless the domain is assessed
 * @param sources sources of income; null when unknown
 * @param monthlyAmount monthly income in CZK; null when unknown
 * @param jointlyAssessed people assessed jointly; null when unknown
 * @param registeredAtLabourOffice is registered at the Labour Office; null when unknown
 * @param appliedOn day of the application for a benefit; null when unknown
 * @param decisionDueOn day the decision is due; null when unknown
 * @param validIdentityCard has a valid identity card; null when unknown
 * @param oldBenefitSystem draws benefits of the old system; null when unknown
 * @param alimonyEnforced alimony is being enforced; null when unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.FIN)
public record IncomeSection(
        Map<Situation, Boolean> situations,
        @Nullable List<IncomeSource> sources,
        @Nullable Integer monthlyAmount,
        @Classified(DataClass.HH) @Nullable Integer jointlyAssessed,
        @Nullable Boolean registeredAtLabourOffice,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate decisionDueOn,
        @Classified(DataClass.ID) @Nullable Boolean validIdentityCard,
        @Nullable Boolean oldBenefitSystem,
        @Nullable Boolean alimonyEnforced,
        @Nullable LocalDate assessedOn)
        implements DomainSection {
    /** Copies the collections. */
    public IncomeSection {
        situations = Map.copyOf(situations);
        sources = sources == null ? null : List.copyOf(sources);
    }

    @Override
    public NeedDomain domain() {
        return NeedDomain.INCOME_BENEFITS;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "IncomeSection";
    }
}
