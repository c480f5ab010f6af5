package cz.opora.internal.verdict;

import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternKind;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RulePlan.BindingPlan;
import cz.opora.internal.verdict.RulePlan.CountNode;
import cz.opora.internal.verdict.RulePlan.FromPlan;
import cz.opora.internal.verdict.RulePlan.GroupNode;
import cz.opora.internal.verdict.RulePlan.Node;
import cz.opora.internal.verdict.RulePlan.PatternNode;
import cz.opora.parameters.Parameters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.From2;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.consequences.NamedConsequenceImpl;
import org.drools.model.patterns.AccumulatePatternImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.ExistentialPatternImpl;
import org.drools.model.patterns.PatternImpl;
import org.jspecify.annotations.Nullable;

/**
 * Joins a rule's source with its compiled model by position. The two must agree in every pattern, condition and binding:
 * Drools is known to drop conditions silently, and a rule with a lost condition fires always.
 */
public final class RulePlanner {
    private final RuleEntry entry;
    private final IdentityHashMap<Variable<?>, Integer> slots = new IdentityHashMap<>();
    private final Map<String, Integer> slotOfName = new HashMap<>();

    private RulePlanner(RuleEntry entry) {
        this.entry = entry;
    }

    /**
     * The plan of a rule.
     *
     * @throws PlanMismatch when source and model do not agree
     */
    public static RulePlan plan(RuleEntry entry, Rule compiled) throws PlanMismatch {
        return new RulePlanner(entry).plan(compiled);
    }

    /** Source and compiled model of a rule do not agree. */
    public static final class PlanMismatch extends Exception {
        private static final long serialVersionUID = 1L;

        PlanMismatch(String message) {
            super(message);
        }
    }

    private RulePlan plan(Rule compiled) throws PlanMismatch {
        Deque<Condition> conditions = new ArrayDeque<>(leaves((Condition) compiled.getView()));
        List<Node> nodes = new ArrayList<>();
        for (PatternEntry pattern : entry.patterns()) {
            nodes.add(node(pattern, conditions));
        }
        if (!conditions.isEmpty()) {
            throw mismatch("the compiled rule has " + conditions.size() + " more patterns than its source");
        }
        return new RulePlan(entry, nodes, slots.size());
    }

    private Node node(PatternEntry pattern, Deque<Condition> conditions) throws PlanMismatch {
        return switch (pattern.kind()) {
            case PLAIN -> single(pattern, next(conditions, PatternImpl.class));
            case EXISTS, NOT -> group(pattern, next(conditions, ExistentialPatternImpl.class));
            case COUNT -> count(pattern, conditions);
        };
    }

    private GroupNode group(PatternEntry pattern, ExistentialPatternImpl existential) throws PlanMismatch {
        boolean negated = pattern.kind() == PatternKind.NOT;
        if (negated != (existential.getType() == Condition.Type.NOT)) {
            throw mismatch("exists and not are mixed up");
        }
        List<Condition> leaves = new ArrayList<>();
        for (Condition condition : existential.getSubConditions()) {
            leaves.addAll(leaves(condition));
        }
        return new GroupNode(pattern, negated, inner(pattern, leaves));
    }

    private CountNode count(PatternEntry pattern, Deque<Condition> conditions) throws PlanMismatch {
        AccumulatePatternImpl<?> accumulate = next(conditions, AccumulatePatternImpl.class);
        List<PatternNode> inner = inner(pattern, leaves(accumulate.getCondition()));
        int slot = slot(accumulate.getAccumulateFunctions()[0].getResult());
        name(pattern.binding(), slot);
        PatternImpl<?> result = next(conditions, PatternImpl.class);
        return new CountNode(pattern, inner, slot, conditions(pattern, null, constraints(result.getConstraint()), slot));
    }

    private List<PatternNode> inner(PatternEntry pattern, List<Condition> leaves) throws PlanMismatch {
        if (leaves.size() != pattern.inner().size()) {
            throw mismatch("line " + pattern.line() + " has " + pattern.inner().size()
                    + " inner patterns, the compiled " + "rule " + leaves.size());
        }
        List<PatternNode> nodes = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            nodes.add(
                    single(pattern.inner().get(i), next(new ArrayDeque<>(List.of(leaves.get(i))), PatternImpl.class)));
        }
        return nodes;
    }

    private PatternNode single(PatternEntry pattern, PatternImpl<?> compiled) throws PlanMismatch {
        Variable<?> variable = compiled.getPatternVariable();
        if (!variable.getType().getSimpleName().equals(pattern.type())) {
            throw mismatch("line " + pattern.line() + " reads " + pattern.type() + ", the compiled rule "
                    + variable.getType().getSimpleName());
        }
        int slot = slot(variable);
        name(pattern.binding(), slot);
        List<BindingPlan> bindings = bindings(pattern, compiled.getBindings());
        List<ConditionPlan> conditions = conditions(pattern, variable.getType(), constraints(compiled.getConstraint()), slot);
        return new PatternNode(pattern, variable.getType(), slot, bindings, conditions, from(pattern, variable));
    }

    private List<BindingPlan> bindings(PatternEntry pattern, Iterable<Binding> compiled) throws PlanMismatch {
        Map<String, Binding> byName = new HashMap<>();
        compiled.forEach(binding -> byName.put(plain(binding.getBoundVariable().getName()), binding));
        List<BindingPlan> plans = new ArrayList<>();
        for (ConditionEntry condition : pattern.conditions()) {
            if (condition.bindsAs() != null) {
                Binding binding = byName.remove(condition.bindsAs());
                if (binding == null) {
                    throw mismatch("line " + condition.line() + ": the binding " + condition.bindsAs() + " was lost");
                }
                int slot = slot(binding.getBoundVariable());
                name(condition.bindsAs(), slot);
                plans.add(new BindingPlan(condition, slot, slots(binding.getInputVariables()), binding));
            }
        }
        if (!byName.isEmpty()) {
            throw mismatch("line " + pattern.line() + ": bindings nobody wrote: " + byName.keySet());
        }
        return plans;
    }

    private List<ConditionPlan> conditions(
            PatternEntry pattern, @Nullable Class<?> type, List<SingleConstraint> compiled, int own)
            throws PlanMismatch {
        List<ConditionEntry> written = pattern.conditions().stream()
                .filter(condition -> condition.bindsAs() == null)
                .toList();
        if (written.size() != compiled.size()) {
            throw mismatch("line " + pattern.line() + " has " + written.size() + " conditions, the compiled rule "
                    + compiled.size() + ": one was lost");
        }
        List<ConditionPlan> plans = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            SingleConstraint constraint = compiled.get(i);
            plans.add(new ConditionPlan(
                    written.get(i),
                    type,
                    own,
                    slots(constraint.getVariables()),
                    operandSlot(written.get(i)),
                    constraint.getPredicate(),
                    alone(constraint.getVariables(), own)));
        }
        return plans;
    }

    /** Whether a condition reads its own fact and the numbers of the day alone. */
    private boolean alone(Variable<?>[] variables, int own) {
        return Arrays.stream(variables)
                .allMatch(variable -> slot(variable) == own || variable.getType() == Parameters.class);
    }

    private int operandSlot(ConditionEntry condition) throws PlanMismatch {
        OperandEntry operand = Objects.requireNonNull(condition.operand(), "operand");
        if (operand.kind() != OperandKind.BOUND) {
            return ConditionPlan.NONE;
        }
        Integer slot = slotOfName.get(Objects.requireNonNull(operand.variable(), "variable"));
        if (slot == null) {
            throw mismatch("line " + condition.line() + ": the variable " + operand.variable() + " is not bound");
        }
        return slot;
    }

    @SuppressWarnings("unchecked")
    private @Nullable FromPlan from(PatternEntry pattern, Variable<?> variable) throws PlanMismatch {
        Object source = variable instanceof Declaration<?> declaration ? declaration.getSource() : null;
        if ((pattern.from() == null) != (source == null)) {
            throw mismatch("line " + pattern.line() + ": the source of a pattern was lost");
        }
        if (source == null) {
            return null;
        }
        if (source instanceof From2<?, ?> from) {
            return new FromPlan(
                    slot(from.getVariable()),
                    slot(from.getVariable2()),
                    (org.drools.model.functions.Function2<Object, Object, ?>) from.getProvider());
        }
        throw mismatch("line " + pattern.line() + ": a look-up of an unexpected kind: " + source.getClass());
    }

    private int slot(Variable<?> variable) {
        return slots.computeIfAbsent(variable, added -> slots.size());
    }

    private int[] slots(Variable<?>... variables) {
        int[] numbers = new int[variables.length];
        for (int i = 0; i < variables.length; i++) {
            numbers[i] = slot(variables[i]);
        }
        return numbers;
    }

    private void name(@Nullable String binding, int slot) {
        if (binding != null) {
            slotOfName.put(binding, slot);
        }
    }

    /** Drools mangles names inside exists, not and accumulate: {@code $c_2_sCoPe}. */
    private static String plain(String name) {
        return name.replaceFirst("_\\d+_sCoPe$", "");
    }

    private static List<Condition> leaves(Condition condition) {
        if (condition instanceof CompositePatterns composite) {
            List<Condition> leaves = new ArrayList<>();
            composite.getSubConditions().forEach(sub -> leaves.addAll(leaves(sub)));
            return leaves;
        }
        return condition instanceof NamedConsequenceImpl ? List.of() : List.of(condition);
    }

    private static List<SingleConstraint> constraints(Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            return single.getVariables().length == 0 ? List.of() : List.of(single);
        }
        List<SingleConstraint> all = new ArrayList<>();
        constraint.getChildren().forEach(child -> all.addAll(constraints(child)));
        return all;
    }

    private <T> T next(Deque<Condition> conditions, Class<? super T> kind) throws PlanMismatch {
        Condition condition = conditions.poll();
        if (condition == null || !kind.isInstance(condition)) {
            throw mismatch("expected a " + kind.getSimpleName() + ", the compiled rule has "
                    + (condition == null ? "nothing" : condition.getClass().getSimpleName()));
        }
        @SuppressWarnings("unchecked")
        T found = (T) condition;
        return found;
    }

    private PlanMismatch mismatch(String what) {
        return new PlanMismatch(what);
    }
}
