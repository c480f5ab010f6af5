package cz.opora.internal.decision;

import cz.opora.codes.Urgency;
import cz.opora.parameters.Parameters;
import cz.opora.parameters.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day by which to act, counted from the day of the decision: now is that day, 24 hours the next one, weekends included,
 * the classes beyond by their parameters. Source: needs.md 2.1 (G).
 */
public final class DueDays {
    static final String WITHIN_72H = "urgency.within-72h-working-days";
    static final String WITHIN_14D = "urgency.within-14d-days";

    private DueDays() {}

    /** The day; null for the next review, which has a date of its own, and for a class the rule set gives no number. */
    public static @Nullable LocalDate of(Urgency urgency, Parameters parameters) {
        LocalDate today = parameters.asOf();
        return switch (urgency) {
            case IMMEDIATE -> today;
            case WITHIN_24H -> today.plusDays(1);
            case WITHIN_72H ->
                parameters.has(WITHIN_72H) ? WorkingDays.after(today, parameters.workingDays(WITHIN_72H)) : null;
            case WITHIN_14D -> parameters.has(WITHIN_14D) ? today.plusDays(parameters.days(WITHIN_14D)) : null;
            case ROUTINE -> null;
        };
    }
}
