package cz.opora.internal.engine;

import cz.opora.advice.Wanted;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.ClientSection;
import cz.opora.codes.Intensity;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Severity;
import cz.opora.codes.Urgency;
import cz.opora.codes.WantsHelp;
import cz.opora.facts.Need;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * In what order the plan goes. Within the same urgency the client's own order comes first, then what keeps a roof, food
 * and medicine, then income and documents, then treatment, then the rest. Source: need-to-actor.md 5.0 (G).
 */
final class PlanOrder {
    private static final List<NeedDomain> PRINCIPLE = List.of(
            NeedDomain.DOMESTIC_VIOLENCE,
            NeedDomain.HOUSING,
            NeedDomain.INCOME_BENEFITS,
            NeedDomain.HEALTH,
            NeedDomain.CARE_DEPENDENCY,
            NeedDomain.FAMILY_CHILD,
            NeedDomain.DEBT,
            NeedDomain.MENTAL_HEALTH,
            NeedDomain.ADDICTION,
            NeedDomain.LEGAL_CAPACITY,
            NeedDomain.CRIME_VICTIM,
            NeedDomain.CRIME_OFFENDER,
            NeedDomain.MIGRATION,
            NeedDomain.EMPLOYMENT,
            NeedDomain.EDUCATION,
            NeedDomain.SOCIAL_ISOLATION,
            NeedDomain.SAFETY_OF_WORKER);

    private final Map<NeedDomain, Need> needs = new EnumMap<>(NeedDomain.class);
    private final List<NeedDomain> goals;

    PlanOrder(List<?> facts, CaseFile caseFile) {
        for (Object fact : facts) {
            if (fact instanceof Need need) {
                needs.put(Objects.requireNonNull(need.domain()), need);
            }
        }
        ClientSection client = caseFile.client();
        List<NeedDomain> wished = client == null ? null : client.goals();
        goals = wished == null ? List.of() : wished;
    }

    /** Needs from the first to serve to the last. */
    List<Need> needs() {
        return needs.values().stream()
                .sorted(Comparator.comparing((Need need) -> need.severity() != Severity.CRITICAL)
                        .thenComparing(need -> place(goals, need.domain()))
                        .thenComparing(need -> place(PRINCIPLE, need.domain())))
                .toList();
    }

    /** Rows of the plan: more urgent ones first, then in the order of needs, then as the rows say. */
    List<Wanted> sorted(List<Wanted> rows, Function<Wanted, String> firstRule) {
        List<NeedDomain> order = needs().stream().map(Need::domain).toList();
        return rows.stream()
                .sorted(Comparator.comparing((Wanted row) -> urgency(row.intensity()))
                        .thenComparing(row -> place(order, row.need()))
                        .thenComparing(firstRule)
                        .thenComparing(Wanted::pointer))
                .toList();
    }

    /** The client does not want help with it, and it is not a matter of life: no actor, no step. */
    boolean refused(NeedDomain domain) {
        Need need = needs.get(domain);
        return need != null && need.wantsHelp() == WantsHelp.NO && need.severity() != Severity.CRITICAL;
    }

    static Urgency urgency(Intensity intensity) {
        return switch (intensity) {
            case CRISIS -> Urgency.IMMEDIATE;
            case INTENSIVE -> Urgency.WITHIN_72H;
            case REGULAR -> Urgency.WITHIN_14D;
            case MONITOR -> Urgency.ROUTINE;
        };
    }

    private static int place(List<NeedDomain> order, @Nullable NeedDomain domain) {
        int index = order.indexOf(domain);
        return index < 0 ? order.size() : index;
    }
}
