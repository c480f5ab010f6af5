package cz.opora.internal.drools;

import cz.opora.diagnostics.DecisionException;
import cz.opora.internal.verdict.Phase;
import cz.opora.internal.verdict.RulePlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.InitialFact;
import org.drools.core.common.InternalFactHandle;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.rule.FactHandle;

/** One decision in Drools: facts in, phases fired, outcomes out. One thread; a failed session is thrown away. */
public final class RuleSession implements AutoCloseable {
    /** Far beyond what a case can need; reaching it means rules feed each other without end. */
    private static final int MOST_FIRINGS = 100_000;

    private static final long MOST_NANOS = 10_000_000_000L;

    private final StatefulKnowledgeSessionImpl session;
    private final Map<String, RulePlan> planOfName;
    private final RuleBase home;
    private final IdentityHashMap<Object, FactHandle> handles = new IdentityHashMap<>();
    private final List<Firing> fired = new ArrayList<>();
    private @Nullable Object written;
    private boolean done;

    /**
     * One rule fired.
     *
     * @param rule the rule
     * @param facts the facts of the match, in the order of the patterns
     * @param written what it wrote
     */
    public record Firing(RulePlan rule, List<Object> facts, Object written) {}

    RuleSession(StatefulKnowledgeSessionImpl session, Map<String, RulePlan> planOfName, RuleBase home) {
        this.session = session;
        this.planOfName = planOfName;
        this.home = home;
        session.addEventListener(new FiredRules());
        session.addEventListener(new Written());
    }

    /** Inserts a fact. */
    public void insert(Object fact) {
        handles.put(fact, session.insert(fact));
    }

    /** Takes a fact out again. */
    public void remove(Object fact) {
        FactHandle handle = handles.remove(fact);
        if (handle != null) {
            session.delete(handle);
        }
    }

    /** Everything that is in the session, in the order it came in. */
    public List<Object> held() {
        return session.getFactHandles().stream()
                .map(handle -> (InternalFactHandle) handle)
                .sorted(Comparator.comparingLong(InternalFactHandle::getRecency))
                .map(InternalFactHandle::getObject)
                .filter(object -> !(object instanceof InitialFact))
                .toList();
    }

    /**
     * Fires a phase to its end.
     *
     * @return what fired, in the order of firing
     * @throws DecisionException when a rule throws or the phase does not end
     */
    public List<Firing> fire(Phase phase) {
        fired.clear();
        long deadline = System.nanoTime() + MOST_NANOS;
        session.getAgenda().getAgendaGroup(phase.group()).setFocus();
        int count = fireWithin(phase, deadline);
        if (count >= MOST_FIRINGS || System.nanoTime() > deadline) {
            throw new DecisionException("phase " + phase.group() + " did not end within its limits", null);
        }
        return List.copyOf(fired);
    }

    private int fireWithin(Phase phase, long deadline) {
        try {
            return session.fireAllRules(match -> System.nanoTime() <= deadline, MOST_FIRINGS);
        } catch (RuntimeException e) {
            // The cause may quote facts in its message: only its kind is told.
            String kind = e.getClass().getSimpleName();
            throw new DecisionException("a rule of phase " + phase.group() + " threw " + kind, null);
        }
    }

    /** The decision was made to its end: only then may the session serve another. */
    public void done() {
        done = true;
    }

    @Override
    public void close() {
        if (done) {
            home.giveBack(session);
        } else {
            session.dispose();
        }
    }

    private final class FiredRules extends DefaultAgendaEventListener {
        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            written = null;
        }

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            RulePlan plan = planOfName.get(event.getMatch().getRule().getName());
            Object outcome = written == null && plan != null ? insertedBefore(event, plan) : written;
            if (plan == null || outcome == null) {
                throw new IllegalStateException("a rule fired that nobody loaded, or wrote nothing");
            }
            fired.add(new Firing(plan, List.copyOf(event.getMatch().getObjects()), outcome));
        }
    }

    /** A fact that is inserted as it is may be inserted twice: by two matches, or by two rules. The second is no event. */
    private static @Nullable Object insertedBefore(AfterMatchFiredEvent event, RulePlan plan) {
        boolean asItIs = plan.entry().write().factory().isEmpty();
        String variable = plan.entry().write().arguments().get(0);
        return asItIs ? event.getMatch().getDeclarationValue(variable) : null;
    }

    private final class Written extends DefaultRuleRuntimeEventListener {
        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            if (event.getRule() != null) {
                written = event.getObject();
                handles.put(event.getObject(), event.getFactHandle());
            }
        }
    }
}
