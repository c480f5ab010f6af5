package cz.opora.internal.drools;

import cz.opora.codes.RuleStatus;
import cz.opora.diagnostics.DecisionException;
import cz.opora.internal.layers.LayerStack;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RulePlan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The rule bases of some units by date: dates on which the same rules hold share one base. Thread-safe; keeps the most
 * recently used few.
 */
public final class RuleBases {
    private static final int MOST_KEPT = 16;

    private final List<LoadedUnit> units;
    private final boolean drafts;
    private final LayerStack stack;
    private final Map<RulePlan, String> layers = new HashMap<>();
    private final Map<RulePlan, RuleBase> alone = new ConcurrentHashMap<>();
    private final Map<Set<String>, RuleBase> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<String>, RuleBase> eldest) {
            return size() > MOST_KEPT;
        }
    };
    /** The days on which a rule begins or ceases to hold: between two of them the same rules hold. */
    private final NavigableSet<LocalDate> turns = new TreeSet<>();

    private final Map<LocalDate, RuleBase> ofSpan = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, RuleBase> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** Rule bases of the units, with draft rules only when asked for. */
    public RuleBases(List<LoadedUnit> units, boolean drafts) {
        this(units, drafts, LayerStack.NATIONAL);
    }

    /** The same, with what the layers decided about each other's rules. */
    public RuleBases(List<LoadedUnit> units, boolean drafts, LayerStack stack) {
        this.units = List.copyOf(units);
        this.drafts = drafts;
        this.stack = stack;
        for (LoadedUnit unit : units) {
            unit.plans().forEach(plan -> {
                layers.put(plan, unit.layer());
                turns.add(plan.entry().since());
                LocalDate until = plan.entry().until();
                if (until != null) {
                    turns.add(until.plusDays(1));
                }
            });
        }
    }

    /** The rules that hold on a date, composed. */
    public RuleBase on(LocalDate asOf) {
        LocalDate turn = turns.floor(asOf);
        synchronized (kept) {
            RuleBase known = turn == null ? null : ofSpan.get(turn);
            if (known != null) {
                return known;
            }
        }
        RuleBase found = composed(asOf);
        synchronized (kept) {
            if (turn != null) {
                ofSpan.put(turn, found);
            }
        }
        return found;
    }

    private RuleBase composed(LocalDate asOf) {
        List<RulePlan> active = deciding(units.stream()
                .flatMap(unit -> unit.plans().stream())
                .filter(plan -> holds(plan.entry(), asOf))
                .toList());
        if (active.isEmpty()) {
            throw new DecisionException("no advice as of " + asOf + ": no rule holds on that date", null);
        }
        Set<String> ids = ids(active);
        synchronized (kept) {
            return kept.computeIfAbsent(ids, key -> RuleBase.compose(units, active));
        }
    }

    /** A rule is replaced only on days its replacement holds: otherwise nobody would answer. */
    private List<RulePlan> deciding(List<RulePlan> holding) {
        if (stack.changedBy().isEmpty()) {
            return holding;
        }
        Set<String> ids = ids(holding);
        return holding.stream()
                .filter(plan -> !stack.off().contains(plan.entry().id()))
                .filter(plan -> !ids.contains(
                        stack.replacedBy().getOrDefault(plan.entry().id(), "")))
                .toList();
    }

    private static Set<String> ids(List<RulePlan> plans) {
        return plans.stream().map(plan -> plan.entry().id()).collect(Collectors.toUnmodifiableSet());
    }

    /** A base of one rule alone, made when first asked for and kept as long as these bases. */
    public RuleBase alone(RulePlan rule) {
        return alone.computeIfAbsent(rule, each -> RuleBase.compose(units, List.of(each)));
    }

    private boolean holds(RuleEntry rule, LocalDate asOf) {
        return rule.holdsOn(asOf) && (drafts || rule.status() == RuleStatus.approved);
    }

    /** The layer a rule comes from. */
    public String layerOf(RulePlan rule) {
        return Objects.requireNonNull(layers.get(rule), "a rule of another rule set");
    }

    /** The units composed here. */
    public List<LoadedUnit> units() {
        return units;
    }
}
