package cz.opora.internal.projection;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.HousingSection;
import cz.opora.codes.DeadlineCode;
import cz.opora.codes.TenancyEnd;
import cz.opora.facts.Deadline;
import cz.opora.parameters.Parameters;
import cz.opora.parameters.Unit;
import cz.opora.parameters.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The days a case runs towards: recorded ones, and those a legal period reaches from a recorded start. */
final class DeadlineFacts {
    private DeadlineFacts() {}

    static void add(CaseFile file, LocalDate asOf, Parameters parameters, List<Object> facts) {
        for (DeadlineCode code : DeadlineCode.values()) {
            facts.add(fact(code, day(code, file, asOf, parameters), asOf));
        }
    }

    /** The parameters that hold the length of a period, with their units. */
    static Map<String, Unit> periods() {
        Map<String, Unit> units = new TreeMap<>();
        for (DeadlineCode code : DeadlineCode.values()) {
            if (code.parameter() != null && code != DeadlineCode.EXPULSION_END) {
                units.put(code.parameter(), Unit.MONTHS);
            }
        }
        return units;
    }

    private static Deadline fact(DeadlineCode code, @Nullable LocalDate on, LocalDate asOf) {
        String pointer = "/deadlines/" + code;
        if (on == null) {
            return new Deadline(pointer, code, null, null, null, null);
        }
        LocalDate last = code.movesToWorkingDay() ? WorkingDays.onOrAfter(on) : on;
        return new Deadline(pointer, code, days(asOf, on), days(asOf, last), on, last);
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    private static @Nullable LocalDate day(DeadlineCode code, CaseFile file, LocalDate asOf, Parameters parameters) {
        LocalDate start = start(code, file);
        String parameter = code.parameter();
        if (start == null) {
            return null;
        }
        if (code == DeadlineCode.HOSPITAL_MONTH) {
            return endOfWholeMonth(start, asOf);
        }
        if (parameter == null) {
            return start;
        }
        if (!parameters.has(parameter)) {
            return null;
        }
        return switch (code) {
            case EXPULSION_END -> endOfOrder(start, parameters.daysOn(parameter, start));
            case TENANCY_END -> endOfNotice(start, parameters.months(parameter));
            default -> start.plusMonths(parameters.months(parameter));
        };
    }

    /** An order runs as long as the law of its own day says; a later law does not prolong it. */
    private static @Nullable LocalDate endOfOrder(LocalDate start, @Nullable Integer days) {
        return days == null ? null : start.plusDays(days);
    }

    /** The notice period runs in whole months from the first day of the month after service. */
    private static LocalDate endOfNotice(LocalDate served, int months) {
        return served.withDayOfMonth(1).plusMonths(months + 1L).minusDays(1);
    }

    /** The last day of the first calendar month that began in hospital and is not over on the as-of date. */
    private static LocalDate endOfWholeMonth(LocalDate since, LocalDate asOf) {
        LocalDate firstOfStay =
                since.getDayOfMonth() == 1 ? since : since.withDayOfMonth(1).plusMonths(1);
        LocalDate firstOfNow = asOf.withDayOfMonth(1);
        LocalDate first = firstOfStay.isAfter(firstOfNow) ? firstOfStay : firstOfNow;
        return first.plusMonths(1).minusDays(1);
    }

    private static @Nullable LocalDate start(DeadlineCode code, CaseFile file) {
        return switch (code) {
            case TENANCY_ACTION -> in(file.housing(), HousingSection::noticeServedOn);
            case TENANCY_END -> in(file.housing(), DeadlineFacts::noticeWithPeriod);
            case MOVE_OUT -> in(file.housing(), HousingSection::moveOutOn);
            case CONTRACT_END -> in(file.housing(), HousingSection::contractEndsOn);
            case PLACE_END -> in(file.housing(), HousingSection::placeEndsOn);
            case LEAVES_INSTITUTION -> in(file.housing(), HousingSection::leavesInstitutionOn);
            case LOSS_OF_HOUSING -> in(file.housing(), HousingSection::lossExpectedOn);
            case RENT_DUE -> in(file.housing(), HousingSection::nextRentDueOn);
            case COUNSELLING_END -> in(file.housing(), HousingSection::counselledOn);
            case SUPPORT_ENTRY_END -> in(file.housing(), HousingSection::supportEntryOn);
            case EXPULSION_END -> in(file.violence(), section -> section.expulsionOn());
            case COURT_MEASURE_END -> in(file.violence(), section -> section.courtMeasureOn());
            case DISCHARGE -> in(file.health(), section -> section.dischargeOn());
            case HOSPITAL_MONTH -> in(file.health(), section -> section.inHospitalSince());
            case RELEASE -> in(file.offender(), section -> section.releaseOn());
            case SERVICE_END -> in(file.care(), section -> section.serviceEndsOn());
            case BENEFIT_DECISION -> in(file.income(), section -> section.decisionDueOn());
            case PERMIT_END -> in(file.migration(), section -> section.permitEndsOn());
            case GUARDIANSHIP_END -> in(file.capacity(), section -> section.guardianUntil());
            case OSPOD_PLAN -> in(file.family(), section -> section.ospodFileOpenedOn());
            case MOVE_AWAY -> in(file.client(), section -> section.movesOn());
        };
    }

    /** Only a notice with a period ends the tenancy so; how another one ends it is another question. */
    private static @Nullable LocalDate noticeWithPeriod(HousingSection housing) {
        return housing.tenancyEnd() == TenancyEnd.NOTICE_2288 ? housing.noticeServedOn() : null;
    }

    private static <S> @Nullable LocalDate in(@Nullable S section, Function<S, @Nullable LocalDate> date) {
        return section == null ? null : date.apply(section);
    }
}
