package cz.opora.internal.decision;

import cz.opora.advice.Reason;
import cz.opora.advice.UsedFact;
import cz.opora.codes.DeadlineCode;
import cz.opora.codes.Urgency;
import cz.opora.facts.Deadline;
import cz.opora.parameters.Parameters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By when a step is due: the day of its class, or sooner when a day the case runs towards comes sooner. Only a day that
 * belongs to what the step's own rule read counts: the next rent hurries the talk about arrears, not the one about mould.
 * Such a day makes the class sharper too, but never "now": that class is kept for danger. Source: needs.md 2.1 (G).
 */
public final class StepDays {
    /** Which days a step runs towards, by the property its rule read. */
    static final Map<String, Set<DeadlineCode>> BY_PROPERTY = Map.ofEntries(
            Map.entry("Housing.arrears", Set.of(DeadlineCode.RENT_DUE)),
            Map.entry("Housing.arrearsMonths", Set.of(DeadlineCode.RENT_DUE)),
            Map.entry("Housing.daysSinceCallForRemedy", Set.of(DeadlineCode.RENT_DUE)),
            Map.entry("Housing.daysSinceNoticeServed", Set.of(DeadlineCode.TENANCY_ACTION, DeadlineCode.TENANCY_END)),
            Map.entry(
                    "Housing.insecureEviction",
                    Set.of(
                            DeadlineCode.TENANCY_ACTION,
                            DeadlineCode.TENANCY_END,
                            DeadlineCode.MOVE_OUT,
                            DeadlineCode.CONTRACT_END,
                            DeadlineCode.LOSS_OF_HOUSING)),
            Map.entry("Housing.daysUntilContractEnds", Set.of(DeadlineCode.CONTRACT_END)),
            Map.entry("Housing.houseless", Set.of(DeadlineCode.PLACE_END, DeadlineCode.LEAVES_INSTITUTION)),
            Map.entry("Housing.daysUntilPlaceEnds", Set.of(DeadlineCode.PLACE_END)),
            Map.entry("Violence.orderRunning", Set.of(DeadlineCode.EXPULSION_END, DeadlineCode.COURT_MEASURE_END)),
            Map.entry("Health.dischargeNoCare", Set.of(DeadlineCode.DISCHARGE)),
            Map.entry("MentalHealth.psychDischarge", Set.of(DeadlineCode.DISCHARGE)),
            Map.entry("Offender.releasePlanned", Set.of(DeadlineCode.RELEASE)),
            Map.entry("Care.serviceEnding", Set.of(DeadlineCode.SERVICE_END)),
            Map.entry("Income.benefitWaiting", Set.of(DeadlineCode.BENEFIT_DECISION)),
            Map.entry("Migration.permitExpiring", Set.of(DeadlineCode.PERMIT_END)));

    /** What has to be agreed before the day itself. */
    private static final Set<DeadlineCode> DAY_BEFORE = Set.of(DeadlineCode.RENT_DUE);

    private final Parameters parameters;
    private final Map<DeadlineCode, LocalDate> days = new EnumMap<>(DeadlineCode.class);

    /**
     * A class and its day.
     *
     * @param urgency the class
     * @param due the last day; null when the class has none
     * @param ahead whether an escalation the step performs is due sooner than the class, so it comes first of its class
     */
    public record Term(Urgency urgency, @Nullable LocalDate due, boolean ahead) {
        Term(Urgency urgency, @Nullable LocalDate due) {
            this(urgency, due, false);
        }

        /** This term, no later than the day; the class stays, for it also says in what order needs are served. */
        public Term by(LocalDate day) {
            return due == null || day.isBefore(due) ? new Term(urgency, day, true) : this;
        }

        /** The sharper class and the sooner day of two, for a step another one waits for. */
        public Term sharper(Term other) {
            Urgency sharper = urgency.compareTo(other.urgency) <= 0 ? urgency : other.urgency;
            return new Term(sharper, sooner(due, other.due), ahead || other.ahead);
        }
    }

    public StepDays(List<?> facts, Parameters parameters) {
        this.parameters = parameters;
        for (Object fact : facts) {
            if (fact instanceof Deadline deadline && deadline.on() != null) {
                DeadlineCode code = Objects.requireNonNull(deadline.code());
                LocalDate on = deadline.on();
                // A day that has passed is no day to act by; what has lapsed is for an escalation to say.
                if (!on.isBefore(parameters.asOf())) {
                    days.put(code, DAY_BEFORE.contains(code) ? on.minusDays(1) : on);
                }
            }
        }
    }

    public Term of(Urgency urgency, List<Reason> because) {
        LocalDate due = DueDays.of(urgency, parameters);
        LocalDate nearest = nearest(because).orElse(null);
        if (nearest == null || urgency == Urgency.IMMEDIATE || (due != null && !nearest.isBefore(due))) {
            return new Term(urgency, due);
        }
        Urgency sharper = urgency;
        for (Urgency one : List.of(Urgency.WITHIN_14D, Urgency.WITHIN_72H, Urgency.WITHIN_24H)) {
            LocalDate end = DueDays.of(one, parameters);
            if (end != null && !nearest.isAfter(end) && one.compareTo(sharper) < 0) {
                sharper = one;
            }
        }
        return new Term(sharper, nearest);
    }

    private Optional<LocalDate> nearest(List<Reason> because) {
        LocalDate today = parameters.asOf();
        return because.stream()
                .flatMap(reason -> reason.facts().stream())
                .map(UsedFact::property)
                .flatMap(property -> BY_PROPERTY.getOrDefault(property, Set.of()).stream())
                .map(days::get)
                .filter(Objects::nonNull)
                .map(day -> day.isBefore(today) ? today : day)
                .min(Comparator.naturalOrder());
    }

    private static @Nullable LocalDate sooner(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
