package cz.opora.internal.projection;

import cz.opora.parameters.Parameters;
import cz.opora.parameters.Unit;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parameters the projection reads, as of one date. The last five may be missing: without them the finding they would
 * change stays as recorded.
 *
 * @param evictionWarnDays an end of tenancy this near implies the eviction situation
 * @param evictionCriticalDays an end of tenancy this near is critical
 * @param arrearsIntensiveMonths arrears of this many months are severe
 * @param expulsionDays how long an expulsion by the police runs
 * @param positiveSafetyDays after this many days a positive safety finding is unknown
 * @param negativeSafetyDays after this many days a negative safety finding is stale
 * @param financeDays after this many days income, benefits and debts are stale
 * @param healthDays after this many days health, care and mobility are stale
 * @param supportDays after this many days an actor already involved is stale
 * @param whereSleepsDays after this many days a place to sleep with a roof is stale
 * @param releasedMonths for this many months somebody counts as released
 * @param contractDays this long before its end a contract has to be verified; null when not set
 * @param workerSafetyMonths after this many months a warning about the worker's safety is unknown; null when not set
 * @param permitWarnDays a permit that ends this soon is expiring; null when not set
 * @param consentMonths the longest a consent holds; null when not set
 * @param courtMeasureMonths how long a court measure runs at least; null when not set
 * @param parameters all of them, for a period that began under an earlier law
 */
public record ProjectionLimits(
        int evictionWarnDays,
        int evictionCriticalDays,
        int arrearsIntensiveMonths,
        int expulsionDays,
        int positiveSafetyDays,
        int negativeSafetyDays,
        int financeDays,
        int healthDays,
        int supportDays,
        int whereSleepsDays,
        int releasedMonths,
        @Nullable Integer contractDays,
        @Nullable Integer workerSafetyMonths,
        @Nullable Integer permitWarnDays,
        @Nullable Integer consentMonths,
        @Nullable Integer courtMeasureMonths,
        Parameters parameters) {
    private static final String EXPULSION_DAYS = "vykazani.days";
    static final String CONTRACT_DAYS = "expiry.contract-days";
    static final String WORKER_SAFETY_MONTHS = "expiry.worker-safety-months";
    static final String PERMIT_WARN_DAYS = "migration.permit-warn-days";
    static final String CONSENT_MONTHS = "expiry.consent-months";
    public static final String COURT_MEASURE_MONTHS = "dv.court-measure-months";

    /** The parameters a rule set must have, with their units. */
    public static Map<String, Unit> required() {
        Map<String, Unit> units = new TreeMap<>();
        for (String id : new String[] {
            "eviction.fixed-term-warn-days",
            "eviction.critical-days",
            EXPULSION_DAYS,
            "expiry.positive-safety-days",
            "expiry.negative-safety-days",
            "expiry.income-days",
            "expiry.health-days",
            "expiry.support-days",
            "expiry.where-sleeps-days"
        }) {
            units.put(id, Unit.DAYS);
        }
        units.put("arrears.intensive-months", Unit.MONTHS);
        units.put("released.window-months", Unit.MONTHS);
        return units;
    }

    /** The parameters a rule set may have, with their units. */
    public static Map<String, Unit> optional() {
        Map<String, Unit> units = new TreeMap<>(Map.of(
                CONTRACT_DAYS, Unit.DAYS,
                WORKER_SAFETY_MONTHS, Unit.MONTHS,
                PERMIT_WARN_DAYS, Unit.DAYS,
                CONSENT_MONTHS, Unit.MONTHS));
        units.putAll(DeadlineFacts.periods());
        return units;
    }

    /** How long an expulsion issued on that day runs; null when no length is known for that day. */
    @Nullable Integer expulsionDaysFrom(LocalDate day) {
        return parameters.daysOn(EXPULSION_DAYS, day);
    }

    static ProjectionLimits of(Parameters parameters) {
        return new ProjectionLimits(
                parameters.days("eviction.fixed-term-warn-days"),
                parameters.days("eviction.critical-days"),
                parameters.months("arrears.intensive-months"),
                parameters.days(EXPULSION_DAYS),
                parameters.days("expiry.positive-safety-days"),
                parameters.days("expiry.negative-safety-days"),
                parameters.days("expiry.income-days"),
                parameters.days("expiry.health-days"),
                parameters.days("expiry.support-days"),
                parameters.days("expiry.where-sleeps-days"),
                parameters.months("released.window-months"),
                parameters.has(CONTRACT_DAYS) ? parameters.days(CONTRACT_DAYS) : null,
                parameters.has(WORKER_SAFETY_MONTHS) ? parameters.months(WORKER_SAFETY_MONTHS) : null,
                parameters.has(PERMIT_WARN_DAYS) ? parameters.days(PERMIT_WARN_DAYS) : null,
                parameters.has(CONSENT_MONTHS) ? parameters.months(CONSENT_MONTHS) : null,
                parameters.has(COURT_MEASURE_MONTHS) ? parameters.months(COURT_MEASURE_MONTHS) : null,
                parameters);
    }
}
