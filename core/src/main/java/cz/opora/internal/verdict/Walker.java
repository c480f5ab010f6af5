package cz.opora.internal.verdict;

import cz.opora.advice.TargetGroupFinding;
import cz.opora.advice.Verdict;
import cz.opora.codes.TargetGroup;
import cz.opora.facts.Fact;
import cz.opora.internal.verdict.FactBase.Hypothetical;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RulePlan.CountNode;
import cz.opora.internal.verdict.RulePlan.Node;
import cz.opora.internal.verdict.RulePlan.PatternNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The four-valued verdict of every rule on one case, found by walking its compiled conditions with the unknowns. A fact
 * that another rule would derive is unknown as long as that rule is. One case, one thread.
 */
public final class Walker {
    private final Writers writers;
    private final World world = new World();
    private final IdentityHashMap<RulePlan, Walked> memo;
    private final Map<RulePlan, Boolean> mayWriteMore = new HashMap<>();
    private final Set<RulePlan> walking = new HashSet<>();
    private final WalkedFacts facts;
    private boolean inCircle;

    /**
     * What the walk found about a rule.
     *
     * @param verdict the verdict
     * @param missing when unknown: the fewest JSON pointers it hangs on, sorted, each once
     * @param failure when error: what failed, without any value
     */
    public record Walked(
            Verdict verdict, List<String> missing, @Nullable String failure) {}

    /** A walker over the rules that hold on the date, with the facts of a case. */
    public Walker(Writers writers, FactBase base) {
        this.writers = writers;
        memo = new IdentityHashMap<>(writers.rules());
        facts = new WalkedFacts(this, writers, world);
        Ranges ranges = new Ranges(base.ranges());
        base.facts().forEach(fact -> world.add(new Entry(fact, true, false, List.of(), ranges.of(fact))));
        for (Hypothetical hypothetical : base.hypotheticals()) {
            List<String> missing = hypothetical.fact() instanceof Fact fact ? List.of(fact.pointer()) : List.of();
            world.add(new Entry(
                    hypothetical.fact(), false, hypothetical.many(), missing, ranges.of(hypothetical.fact())));
        }
    }

    /** Adds facts that exist by now: derived, or written by the library between the phases. */
    public void add(Collection<?> facts) {
        Set<Class<?>> types = new HashSet<>();
        for (Object fact : facts) {
            world.add(Entry.known(fact));
            if (types.add(fact.getClass())) {
                this.facts.forget(fact.getClass());
            }
        }
    }

    /** Adds a finding of a target group that the unknown facts leave open. */
    public void addUndetermined(TargetGroup group, Collection<String> missing) {
        Object open = FactShape.of(TargetGroupFinding.class).partial(Map.of("group", group));
        world.add(new Entry(open, true, false, List.copyOf(missing), Map.of()));
        facts.forget(open.getClass());
    }

    /** Whether the walk has come back to a rule it is in: what is found meanwhile is not the whole truth. */
    boolean inCircle() {
        return inCircle;
    }

    /** The verdict of a rule. */
    public Walked walk(RulePlan rule) {
        Walked known = memo.get(rule);
        if (known != null) {
            return known;
        }
        if (!walking.add(rule)) {
            inCircle = true;
            return new Walked(Verdict.UNKNOWN, List.of(), null);
        }
        try {
            Walked walked = search(rule);
            remember(rule, walked);
            return walked;
        } finally {
            walking.remove(rule);
        }
    }

    /** What was found inside a circle of rules holds only for the rule the walk began with. */
    private void remember(RulePlan rule, Walked walked) {
        boolean outermost = walking.size() == 1;
        if (outermost || !inCircle) {
            memo.put(rule, walked);
        }
        if (outermost) {
            inCircle = false;
        }
    }

    private Walked search(RulePlan rule) {
        Search search = new Search(rule, facts, false);
        try {
            Truth truth = search.run();
            List<String> missing = truth == Truth.UNKNOWN ? search.missing() : List.of();
            return new Walked(truth.verdict(), missing, null);
        } catch (ConditionTruth.WalkFailure e) {
            return new Walked(Verdict.ERROR, List.of(), e.getMessage());
        }
    }

    /** The patterns of a rule, told on the facts that come nearest to it. */
    public List<Told> tell(RulePlan rule) {
        return new NearestTuple(new Hand(rule, facts)).of(rule.nodes());
    }

    /** What the conditions of a rule turn out on facts that meet all the others, in the order in which they are told. */
    public List<NearMisses.Seen> nearMisses(RulePlan rule) {
        return new NearMisses(rule, new Hand(rule, facts)).find();
    }

    /** A fact that made a rule hold. */
    public record Witness(Object fact, PatternEntry pattern) {}

    /**
     * The facts that the exists and counts of a match rest on; Drools does not name them.
     *
     * @param matched the facts of the match, in the order of the patterns that take one
     */
    public List<Witness> witnesses(RulePlan rule, List<Object> matched) {
        if (rule.nodes().stream().allMatch(PatternNode.class::isInstance)) {
            return List.of();
        }
        Hand hand = new Hand(rule, facts);
        NearestTuple nearest = new NearestTuple(hand);
        List<Witness> witnesses = new ArrayList<>();
        Iterator<Object> facts = matched.iterator();
        for (Node node : rule.nodes()) {
            if (node instanceof PatternNode pattern && facts.hasNext()) {
                hand.take(pattern, Entry.known(facts.next()));
                continue;
            }
            if (node instanceof CountNode && facts.hasNext()) {
                facts.next();
            }
            List<PatternEntry> inner = node.entry().inner();
            for (List<Object> tuple : nearest.witnesses(node)) {
                for (int i = 0; i < tuple.size(); i++) {
                    witnesses.add(new Witness(tuple.get(i), inner.get(i)));
                }
            }
        }
        return witnesses;
    }

    /** The rules that could write what a pattern asks for. */
    public List<RulePlan> writers(PatternEntry pattern, Class<?> type) {
        return writers.of(pattern, type);
    }

    /** Whether it may write more than it is known to write. */
    boolean mayWriteMore(RulePlan writer) {
        Boolean known = mayWriteMore.get(writer);
        if (known == null) {
            known = hasUnknownTuple(writer);
            mayWriteMore.put(writer, known);
        }
        return known;
    }

    private boolean hasUnknownTuple(RulePlan writer) {
        Search search = new Search(writer, facts, true);
        try {
            search.run();
            return search.foundUnknownTuple();
        } catch (ConditionTruth.WalkFailure e) {
            return true;
        }
    }

    /** What is missing for several rules together. */
    public static Set<String> missingOf(Collection<Walked> walked) {
        Set<String> all = new TreeSet<>();
        walked.forEach(one -> all.addAll(one.missing()));
        return all;
    }
}
