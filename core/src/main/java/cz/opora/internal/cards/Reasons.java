package cz.opora.internal.cards;

import cz.opora.advice.Directory;
import cz.opora.advice.LocalNumber;
import cz.opora.advice.Outcome;
import cz.opora.advice.Reason;
import cz.opora.advice.TargetGroupFinding;
import cz.opora.advice.UsedFact;
import cz.opora.codes.Finding;
import cz.opora.codes.Mark;
import cz.opora.codes.RuleStatus;
import cz.opora.codes.Text;
import cz.opora.facts.Conclusion;
import cz.opora.facts.Fact;
import cz.opora.facts.RegisterEntry;
import cz.opora.internal.decision.Decision;
import cz.opora.internal.decision.Outcomes;
import cz.opora.internal.drools.RuleSession.Firing;
import cz.opora.internal.verdict.FactPointers;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternKind;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.verdict.Walker;
import cz.opora.internal.verdict.Walker.Witness;
import cz.opora.internal.words.FactWords;
import cz.opora.internal.words.Things;
import cz.opora.parameters.Parameters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Why an outcome stands: the rules that wrote it and the facts they used, through derived facts to the case file. */
public final class Reasons {
    private final Outcomes outcomes;
    private final Walker walker;
    private final Parameters parameters;
    private final Function<RulePlan, String> layerOf;
    private final FactWords words;
    private final Grounds grounds;
    private final IdentityHashMap<Fact, List<Reason>> found = new IdentityHashMap<>();

    public Reasons(Decision decision, Function<RulePlan, String> layerOf, FactWords words) {
        this.outcomes = decision.outcomes();
        this.walker = decision.walker();
        this.parameters = decision.parameters();
        this.layerOf = layerOf;
        this.words = words;
        this.grounds = new Grounds(decision);
    }

    /** One reason a rule, in the order of rule ids. */
    public List<Reason> of(Fact outcome) {
        List<Reason> known = found.get(outcome);
        if (known == null) {
            known = find(outcome);
            found.put(outcome, known);
        }
        return known;
    }

    private List<Reason> find(Fact outcome) {
        Map<String, List<Firing>> byRule = new TreeMap<>();
        for (Firing firing : outcomes.reasonsOf(outcome)) {
            byRule.computeIfAbsent(firing.rule().entry().id(), id -> new ArrayList<>())
                    .add(firing);
        }
        return byRule.values().stream().map(this::reason).toList();
    }

    /** The reasons of several outcomes, each rule once. */
    public List<Reason> of(Collection<? extends Fact> several) {
        Map<String, Reason> byRule = new TreeMap<>();
        several.forEach(outcome -> of(outcome).forEach(reason -> byRule.putIfAbsent(reason.ruleId(), reason)));
        return List.copyOf(byRule.values());
    }

    private Reason reason(List<Firing> firings) {
        RulePlan rule = firings.get(0).rule();
        RuleEntry entry = rule.entry();
        Used used = new Used(entry);
        firings.forEach(firing -> collect(firing, used));
        List<LocalNumber> numbers = numbers(used.rules.values());
        return new Reason(
                entry.id(),
                layerOf.apply(rule),
                entry.text(),
                entry.source(),
                mark(entry),
                used.rules.values().stream().anyMatch(each -> each.status() == RuleStatus.draft),
                List.copyOf(used.facts.values()),
                numbers.isEmpty() ? null : numbers);
    }

    /** What a reason rests on: the facts by place and words, and the rules by id, through what they concluded. */
    private static final class Used {
        final Map<String, UsedFact> facts = new TreeMap<>();
        final Map<String, RuleEntry> rules = new TreeMap<>();

        Used(RuleEntry rule) {
            rules.put(rule.id(), rule);
        }
    }

    /** The numbers of overlays that the rules read. */
    private List<LocalNumber> numbers(Collection<RuleEntry> rules) {
        Map<String, LocalNumber> numbers = new TreeMap<>();
        for (RuleEntry rule : rules) {
            for (String id : rule.parameterIds()) {
                String layer = parameters.layer(id);
                if (layer != null) {
                    numbers.put(id, new LocalNumber(id, parameters.text(id), parameters.shown(id), layer));
                }
            }
        }
        return List.copyOf(numbers.values());
    }

    /** The weakest mark of the rule and of the parameters it reads. */
    public Mark mark(RuleEntry entry) {
        Mark weakest = entry.mark();
        for (String id : entry.parameterIds()) {
            weakest = weakest.weaker(parameters.mark(id));
        }
        return weakest;
    }

    /**
     * The facts of a match come in the order of the patterns that bind one: all but exists and not. What those found, and
     * what a count counted, the walk tells.
     */
    private void collect(Firing firing, Used facts) {
        RuleEntry rule = firing.rule().entry();
        facts.rules.put(rule.id(), rule);
        List<PatternEntry> binding = firing.rule().entry().patterns().stream()
                .filter(pattern -> pattern.kind() == PatternKind.PLAIN || pattern.kind() == PatternKind.COUNT)
                .toList();
        for (int i = 0; i < Math.min(binding.size(), firing.facts().size()); i++) {
            if (firing.facts().get(i) instanceof Fact fact && fact != firing.written()) {
                use(fact, binding.get(i), facts);
            }
        }
        for (Witness witness : walker.witnesses(firing.rule(), firing.facts())) {
            if (witness.fact() instanceof Fact fact) {
                use(fact, witness.pattern(), facts);
            }
        }
    }

    private void use(Fact fact, PatternEntry pattern, Used facts) {
        if (fact instanceof Directory) {
            return;
        }
        if (fact instanceof TargetGroupFinding finding && finding.finding() == Finding.NOT_ELIGIBLE) {
            // A card of its own: no rule says it, all rules of the group fail.
            add(fact, "finding", facts);
            return;
        }
        if (fact instanceof Outcome || fact instanceof Conclusion) {
            collectAll(fact, facts);
            grounds.of(fact).forEach(ground -> collectAll(ground, facts));
            return;
        }
        String name = pattern.conditions().isEmpty() ? Things.nameOf(fact) : null;
        if (name != null) {
            // Asked for nothing but that it is there.
            add(fact, name, facts);
        }
        for (ConditionEntry condition : pattern.conditions()) {
            String property = condition.property();
            boolean onlyNames = property != null && pattern.conditions().size() > 1 && Things.isName(fact, property);
            if (property != null && !onlyNames) {
                add(fact, property, facts);
            }
        }
    }

    private void collectAll(Fact outcome, Used facts) {
        outcomes.reasonsOf(outcome).forEach(firing -> collect(firing, facts));
    }

    private void add(Fact fact, String property, Used facts) {
        UsedFact used = words.used(fact, property, FactPointers.of(fact, property));
        facts.facts.putIfAbsent(
                used.pointer() + " " + used.label().cs() + " " + used.value().cs(), used);
        if (fact instanceof RegisterEntry entry && property.equals("groupFits")) {
            grounds.groupsOf(entry).forEach(ground -> collectAll(ground, facts));
        }
        if (fact instanceof RegisterEntry && property.equals("ageFits")) {
            add(grounds.client(), "age", facts);
        }
    }

    /** The weakest mark among reasons; the strongest there is when nothing weakens it. */
    static Mark weakest(List<Reason> reasons) {
        return reasons.stream().map(Reason::mark).reduce(Mark.S, Mark::weaker);
    }

    /** The strongest mark among reasons, each of which would do alone. */
    static Mark strongest(List<Reason> reasons) {
        return reasons.stream().map(Reason::mark).min(Comparator.naturalOrder()).orElse(Mark.S);
    }

    /** Both texts of a rule that wrote the outcome first in order; the fallback when no rule did. */
    Text textOf(Fact outcome, Text fallback) {
        List<Reason> reasons = of(outcome);
        return reasons.isEmpty() ? fallback : reasons.get(0).text();
    }
}
