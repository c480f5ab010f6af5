package cz.opora.internal.projection;

import cz.opora.casefile.CareSection;
import cz.opora.casefile.HousingSection;
import cz.opora.codes.CareGrade;
import cz.opora.codes.Severity;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How bad each situation is: the default of its code, raised by what the case tells (needs.md 2.2). */
final class Severities {
    private static final Map<Situation, Raise> RAISES = raises();

    /** A situation is this bad when the condition holds; three-valued. */
    private record Raise(Severity severity, Function<CaseReading, @Nullable Boolean> condition) {}

    private Severities() {}

    /** How bad the situation is known to be when it holds. */
    static Severity least(Situation situation, CaseReading reading) {
        Raise raise = RAISES.get(situation);
        boolean raised = raise != null && Boolean.TRUE.equals(raise.condition().apply(reading));
        return raised ? Objects.requireNonNull(raise).severity() : situation.defaultSeverity();
    }

    /** How bad the situation may be when it holds, as far as is known. */
    static Severity most(Situation situation, CaseReading reading) {
        Raise raise = RAISES.get(situation);
        boolean excluded =
                raise == null || Boolean.FALSE.equals(raise.condition().apply(reading));
        return excluded
                ? situation.defaultSeverity()
                : Objects.requireNonNull(raise).severity();
    }

    private static Map<Situation, Raise> raises() {
        Map<Situation, Raise> raises = new EnumMap<>(Situation.class);
        raises.put(Situation.INSECURE_EVICTION, new Raise(Severity.CRITICAL, Severities::evictionAtTheDoor));
        raises.put(Situation.ARREARS, new Raise(Severity.SEVERE, Severities::arrearsIntensive));
        raises.put(Situation.INADEQUATE, new Raise(Severity.SEVERE, Severities::uninhabitable));
        raises.put(Situation.ENFORCEMENT, new Raise(Severity.SEVERE, reading -> reading.holds(Situation.NO_INCOME)));
        raises.put(Situation.CARE_GRADE_III_IV, new Raise(Severity.CRITICAL, Severities::fullyDependentAlone));
        return Collections.unmodifiableMap(raises);
    }

    /** The tenancy ends within the critical days. */
    private static @Nullable Boolean evictionAtTheDoor(CaseReading reading) {
        HousingSection housing = reading.file().housing();
        if (housing == null) {
            return null;
        }
        int days = reading.moment().limits().evictionCriticalDays();
        return Kleene.or(
                endsWithin(housing.moveOutOn(), days, reading.moment()),
                endsWithin(housing.contractEndsOn(), days, reading.moment()));
    }

    private static @Nullable Boolean endsWithin(@Nullable LocalDate end, int days, Moment moment) {
        return end == null ? null : moment.tenancyEndsWithin(end, days);
    }

    /** The third month is the cliff: two months, or the landlord has called for remedy. */
    private static @Nullable Boolean arrearsIntensive(CaseReading reading) {
        HousingSection housing = reading.file().housing();
        if (housing == null) {
            return null;
        }
        Integer months = housing.arrearsMonths();
        LocalDate call = housing.callForRemedyOn();
        Boolean calledFor = (call != null && reading.moment().hasCome(call)) ? true : null;
        Boolean enough =
                months == null ? null : months >= reading.moment().limits().arrearsIntensiveMonths();
        return Kleene.or(enough, calledFor);
    }

    /** No heating, no toilet or water, or disconnected. */
    private static @Nullable Boolean uninhabitable(CaseReading reading) {
        HousingSection housing = reading.file().housing();
        if (housing == null) {
            return null;
        }
        return Kleene.or(
                Kleene.or(Kleene.not(housing.heating()), Kleene.not(housing.sanitary())), housing.disconnected());
    }

    /** Grade IV and nobody to care (needs.md 2.3). */
    private static @Nullable Boolean fullyDependentAlone(CaseReading reading) {
        CareSection care = reading.file().care();
        if (care == null) {
            return null;
        }
        return Kleene.and(Implications.oneOf(care.grade(), Set.of(CareGrade.IV)), Kleene.not(care.hasCarer()));
    }
}
