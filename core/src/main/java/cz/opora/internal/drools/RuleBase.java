package cz.opora.internal.drools;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.verdict.Writers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieServices;

/**
 * The rules of some units that hold on some dates, ready to decide. Thread-safe: each decision borrows a session of its
 * own from the pool.
 */
public final class RuleBase {
    /** More idle sessions than this are not worth their memory. */
    private static final int MOST_IDLE = 64;

    private final InternalKnowledgeBase base;
    private final Map<String, RulePlan> planOfName;
    private final List<RulePlan> plans;
    private final Writers writers;
    private final Set<String> parameterIds;
    private final ConcurrentLinkedQueue<StatefulKnowledgeSessionImpl> idle = new ConcurrentLinkedQueue<>();

    private RuleBase(InternalKnowledgeBase base, Map<String, RulePlan> planOfName) {
        this.base = base;
        this.planOfName = planOfName;
        this.plans = planOfName.values().stream()
                .sorted(Comparator.comparing(plan -> plan.entry().id()))
                .toList();
        this.writers = Writers.of(plans);
        this.parameterIds = planOfName.values().stream()
                .flatMap(plan -> plan.entry().parameterIds().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Composes a rule base.
     *
     * @throws RuleSetException when two rules share a name, no rule holds, or Drools holds fewer rules than it was given
     */
    public static RuleBase compose(List<LoadedUnit> units, Collection<RulePlan> active) {
        Map<String, RulePlan> planOfName = new HashMap<>();
        for (RulePlan plan : active) {
            if (planOfName.put(plan.entry().name(), plan) != null) {
                throw failure("two rules have the name \"" + plan.entry().name() + "\"; one would silently replace the "
                        + "other.");
            }
        }
        if (planOfName.isEmpty()) {
            throw failure("no rule holds: nothing would ever be advised.");
        }
        InternalKnowledgeBase base = KieBaseBuilder.createKieBaseFromModel(
                models(units, planOfName.keySet()), KieServices.get().newKieBaseConfiguration());
        checkCount(base, planOfName.keySet());
        return new RuleBase(base, planOfName);
    }

    private static List<Model> models(List<LoadedUnit> units, Set<String> names) {
        List<Model> models = new ArrayList<>();
        for (LoadedUnit unit : units) {
            Set<String> ofUnit = unit.plans().stream()
                    .map(plan -> plan.entry().name())
                    .filter(names::contains)
                    .collect(Collectors.toSet());
            unit.models().forEach(model -> models.add(new ActiveModel(model, ofUnit)));
        }
        return models;
    }

    /** Two units of one release id shadow each other without a word; the count is what tells. */
    static void checkCount(InternalKnowledgeBase base, Set<String> expected) {
        long loaded = base.getKiePackages().stream()
                .mapToLong(kiePackage -> kiePackage.getRules().size())
                .sum();
        if (loaded != expected.size()) {
            throw failure("the rule base holds " + loaded + " rules, but " + expected.size() + " were loaded.");
        }
    }

    private static RuleSetException failure(String message) {
        return new RuleSetException(
                List.of(new Diagnostic("rule-base", Diagnostic.Level.ERROR, null, null, null, message, null)));
    }

    /** The rules that hold here, by id. */
    public Collection<RulePlan> plans() {
        return plans;
    }

    /** Which of them could write what a pattern asks for. */
    public Writers writers() {
        return writers;
    }

    /** The parameters the rules that hold here read. */
    public Set<String> parameterIds() {
        return parameterIds;
    }

    /** A session for one decision; close it when done. */
    public RuleSession open() {
        StatefulKnowledgeSessionImpl session = idle.poll();
        return new RuleSession(
                session != null ? session : (StatefulKnowledgeSessionImpl) base.newKieSession(), planOfName, this);
    }

    void giveBack(StatefulKnowledgeSessionImpl session) {
        if (idle.size() >= MOST_IDLE) {
            session.dispose();
            return;
        }
        session.reset();
        idle.add(session);
    }
}
