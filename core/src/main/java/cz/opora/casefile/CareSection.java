package cz.opora.casefile;

import cz.opora.codes.CareGrade;
import cz.opora.codes.DataClass;
import cz.opora.codes.LifeNeed;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /care} of a case file: dependency on care.
 *
 * @param situations situations known to be true or false; an unlisted one is unknown unless the domain is assessed
 * @param unmanagedNeeds life needs not managed; null when unknown
 * @param grade grade of the care allowance; null when unknown
 * @param applicationOn day of the application for the care allowance; null when unknown
 * @param barthel Barthel index; null when unknown
 * @param hasCarer has a carer; null when unknown
 * @param anyServiceRunning some social service is running; null when unknown
 * @param servicesAvertDanger the services avert the danger; null when unknown
 * @param respiteDaysThisYear days of residential respite this year; null when unknown
 * @param serviceEndsOn day the residential service ends; null when unknown
 * @param registrationEnds the residential service ends because its registration does; null when unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.FUNC)
public record CareSection(
        Map<Situation, Boolean> situations,
        @Nullable List<LifeNeed> unmanagedNeeds,
        @Nullable CareGrade grade,
        @Classified(DataClass.FIN) @Nullable LocalDate applicationOn,
        @Nullable Integer barthel,
        @Classified(DataClass.HH) @Nullable Boolean hasCarer,
        @Nullable Boolean anyServiceRunning,
        @Nullable Boolean servicesAvertDanger,
        @Nullable Integer respiteDaysThisYear,
        @Nullable LocalDate serviceEndsOn,
        @Nullable Boolean registrationEnds,
        @Nullable LocalDate assessedOn)
        implements DomainSection {
    /** Copies the collections. */
    public CareSection {
        situations = Map.copyOf(situations);
        unmanagedNeeds = unmanagedNeeds == null ? null : List.copyOf(unmanagedNeeds);
    }

    @Override
    public NeedDomain domain() {
        return NeedDomain.CARE_DEPENDENCY;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "CareSection";
    }
}
