package cz.opora.internal.decision;

import cz.opora.advice.Wanted;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.ClientSection;
import cz.opora.codes.ActorType;
import cz.opora.codes.InformalSupport;
import cz.opora.codes.Intensity;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.ResourceKind;
import cz.opora.codes.Severity;
import cz.opora.codes.Urgency;
import cz.opora.codes.WantsHelp;
import cz.opora.facts.Need;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * In what order the plan goes and what it leaves to the client. What is for now comes first, critical needs and who
 * saves life before the rest; within the same urgency those around the client, then the client's own order, then what keeps a roof, food and medicine, then income and
 * documents, then treatment, then the rest. Source: need-to-actor.md 5.0 (G).
 */
public final class PlanOrder {
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

    private static final Set<ActorType> SAVES_LIFE =
            EnumSet.of(ActorType.POLICE, ActorType.EMS, ActorType.OSPOD, ActorType.FIRE);

    private final Map<NeedDomain, Need> needs = new EnumMap<>(NeedDomain.class);
    private final List<NeedDomain> goals;
    private final List<NeedDomain> servedIn;
    private final boolean closeMayHarm;

    public PlanOrder(List<?> facts, CaseFile caseFile) {
        for (Object fact : facts) {
            if (fact instanceof Need need) {
                needs.put(Objects.requireNonNull(need.domain()), need);
            }
        }
        ClientSection client = caseFile.client();
        List<NeedDomain> wished = client == null ? null : client.goals();
        goals = wished == null ? List.of() : wished;
        servedIn = needs().stream().map(Need::domain).toList();
        closeMayHarm = needs.containsKey(NeedDomain.DOMESTIC_VIOLENCE) || isBeyondAsking(client);
    }

    /** Known to harm, or worn out and nobody else recorded. */
    private static boolean isBeyondAsking(@Nullable ClientSection client) {
        if (client == null) {
            return false;
        }
        boolean somebodyElse = client.resources() != null
                && client.resources().stream().anyMatch(resource -> resource.kind() == ResourceKind.PERSON);
        return client.informalSupport() == InformalSupport.HARMFUL
                || (client.informalSupport() == InformalSupport.OVERLOADED && !somebodyElse);
    }

    /** Needs from the first to serve to the last: critical ones, then by the client's goals, then by the client's priority. */
    public List<Need> needs() {
        return needs.values().stream()
                .sorted(Comparator.comparing((Need need) -> need.severity() != Severity.CRITICAL)
                        .thenComparing(need -> place(goals, need.domain()))
                        .thenComparing(Need::priority, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(need -> place(PRINCIPLE, need.domain())))
                .toList();
    }

    /** Rows of the plan: more urgent ones first, then in the order of needs, then as the rules say. */
    public Comparator<PlannedRow> byPlan() {
        List<NeedDomain> order = needs().stream().map(Need::domain).toList();
        return Comparator.comparing((PlannedRow row) -> row.term().urgency())
                .thenComparing(row -> !row.term().ahead())
                .thenComparing(row -> !(row.immediate() && critical(row.row())))
                .thenComparing(row -> !(row.immediate() && savesLife(row.row())))
                .thenComparing(row -> !closeOnly(row.row()))
                .thenComparing(row -> place(order, row.row().need()))
                .thenComparing(row -> row.key().substring(row.key().lastIndexOf('/')))
                .thenComparing(row -> row.row().pointer());
    }

    private boolean critical(Wanted row) {
        Need need = needs.get(row.need());
        return need != null && need.severity() == Severity.CRITICAL;
    }

    private static boolean savesLife(Wanted row) {
        return !row.links().isEmpty() && row.links().get(0).anyOf().stream().anyMatch(SAVES_LIFE::contains);
    }

    /**
     * The rows that are offered. What is for now always is. Beside it, a client who wants no help with a need is offered
     * nothing, and one who hesitates the one lightest row. What one rule says of every need is one step, of the first need.
     * Those around the client are not called in where they are known to harm or are worn out, or where violence is a need.
     */
    List<Wanted> offered(List<Wanted> rows, Function<Wanted, String> firstRule) {
        Collection<Wanted> lightest = lightest(rows, firstRule);
        Collection<Wanted> once = once(rows, firstRule);
        boolean closeNamed = rows.stream().anyMatch(row -> !closeOnly(row) && leadsToClose(row));
        return rows.stream()
                .filter(row -> !refused(row) && !(closeOnly(row) && (closeMayHarm || closeNamed)))
                .filter(row -> !light(row) || lightest.contains(row))
                .filter(once::contains)
                .toList();
    }

    private Collection<Wanted> lightest(List<Wanted> rows, Function<Wanted, String> firstRule) {
        Map<NeedDomain, Wanted> lightest = new EnumMap<>(NeedDomain.class);
        rows.stream()
                .filter(this::light)
                .sorted(Comparator.comparing(Wanted::intensity, Comparator.reverseOrder())
                        .thenComparing(firstRule)
                        .thenComparing(Wanted::pointer))
                .forEach(row -> lightest.putIfAbsent(row.need(), row));
        return lightest.values();
    }

    /** Of the rows a rule wrote alike for several needs, that of the first need. */
    private Collection<Wanted> once(List<Wanted> rows, Function<Wanted, String> firstRule) {
        Map<String, Wanted> once = new HashMap<>();
        rows.stream()
                .filter(row -> !refused(row))
                .sorted(Comparator.comparing(row -> place(servedIn, row.need())))
                .forEach(row -> once.putIfAbsent(firstRule.apply(row) + row.links(), row));
        return once.values();
    }

    /** Whether a row begins with those around the client, or with the worker and them. */
    private static boolean leadsToClose(Wanted row) {
        return row.links().stream()
                .filter(link -> !link.anyOf().equals(List.of(ActorType.ORP_SOCIAL)))
                .limit(1)
                .anyMatch(link -> link.anyOf().contains(ActorType.FAMILY));
    }

    private static boolean closeOnly(Wanted row) {
        return row.links().stream().allMatch(link -> link.anyOf().equals(List.of(ActorType.FAMILY)));
    }

    private boolean refused(Wanted row) {
        return says(row, WantsHelp.NO);
    }

    /** Whether the client hesitates: one light offer, with nobody beside who leads it. */
    public boolean light(Wanted row) {
        return says(row, WantsHelp.AMBIVALENT);
    }

    /**
     * Whether the row is an offer that waits for the client's word: help with an addiction is never pressed on anybody,
     * so until the client was asked the step stands and nobody is called. Not where a child or somebody's life hangs on
     * it. Source: need-to-actor.md 5.5, V1 (G).
     */
    public boolean onlyIfWanted(Wanted row) {
        Need need = needs.get(row.need());
        return row.need() == NeedDomain.ADDICTION
                && need != null
                && need.wantsHelp() == null
                && need.severity() != Severity.CRITICAL
                && row.intensity().compareTo(Intensity.INTENSIVE) > 0;
    }

    private boolean says(Wanted row, WantsHelp words) {
        Need need = needs.get(row.need());
        return need != null
                && need.wantsHelp() == words
                && need.severity() != Severity.CRITICAL
                && row.intensity() != Intensity.CRISIS;
    }

    public static Urgency urgency(Intensity intensity) {
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
