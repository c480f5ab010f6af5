package cz.opora.internal.explain;

import cz.opora.casefile.CaseFile;
import cz.opora.diagnostics.DecisionException;
import cz.opora.facts.Fact;
import cz.opora.internal.engine.Engine;
import cz.opora.internal.explain.RuleReads.Read;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.ScalarNode;
import cz.opora.internal.verdict.FactShape;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RulePlan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Cases that differ from one in a single value a rule hangs on: on the other side of a condition, or not known. */
public final class Neighbours {
    private final CaseTree tree;
    private final LocalDate asOf;
    private final List<Object> facts;
    private final Set<Read> reads;
    private final WantedValues wanted;
    private final FieldWords words;
    private final Map<String, CaseFile> found = new LinkedHashMap<>();

    private Neighbours(Engine engine, CaseFile caseFile, LocalDate asOf, RulePlan rule) {
        this.tree = CaseTree.of(caseFile);
        this.asOf = asOf;
        this.facts = engine.project(caseFile, asOf).base().facts();
        this.reads = new RuleReads(engine.plans(asOf)).of(List.of(rule));
        this.wanted = WantedValues.around(engine.knowledge().parameters(), asOf);
        this.words = new FieldWords(engine.knowledge().vocabulary(), facts);
    }

    /**
     * The case itself with its lists in canonical order, then its neighbours, each with another value or without it.
     *
     * @throws DecisionException when no such rule holds on the date
     */
    public static List<CaseFile> of(Engine engine, CaseFile caseFile, LocalDate asOf, String ruleId) {
        RulePlan rule = engine.plans(asOf).stream()
                .filter(plan -> plan.entry().id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new DecisionException("no rule " + ruleId + " holds on " + asOf, null));
        return new Neighbours(engine, caseFile, asOf, rule).all();
    }

    private List<CaseFile> all() {
        found.put("", tree.readable());
        EditFinder finder = new EditFinder(tree, facts, asOf, wanted, words);
        reads.forEach(finder::read);
        List<Edit> edits = finder.edits();
        Set<String> pointers = new TreeSet<>();
        for (Edit edit : edits) {
            pointers.add(edit.pointer());
            keep(edit.pointer(), edit.value());
        }
        pointers.stream().filter(pointer -> tree.at(pointer) != null).forEach(pointer -> keep(pointer, null));
        shifted();
        return List.copyOf(found.values());
    }

    private void keep(String pointer, @Nullable Node value) {
        try {
            CaseFile other = (value == null ? tree.without(pointer) : tree.with(pointer, value)).caseFile();
            if (other != null) {
                found.putIfAbsent(pointer + " " + value, other);
            }
        } catch (IllegalArgumentException notPossibleThere) {
            // A pointer that leads nowhere in this case is no neighbour.
        }
    }

    /** Days and numbers moved by what lies between the number a condition reads and its boundary. */
    private void shifted() {
        Set<Integer> steps = steps();
        tree.leaves().forEach((pointer, leaf) -> {
            for (int step : steps) {
                Node moved = pointer.equals("/asOf") ? null : moved(leaf, step);
                if (moved != null) {
                    keep(pointer, moved);
                }
            }
        });
    }

    private Set<Integer> steps() {
        Set<Integer> steps = new LinkedHashSet<>();
        for (Read read : reads) {
            for (Object fact : facts) {
                if (fact instanceof Fact
                        && fact.getClass().getSimpleName().equals(read.pattern().type())) {
                    read.pattern().conditions().forEach(condition -> steps.addAll(steps(fact, condition)));
                }
            }
        }
        steps.remove(0);
        return steps;
    }

    private List<Integer> steps(Object fact, ConditionEntry condition) {
        FactShape shape = FactShape.of(fact.getClass());
        String property = condition.property();
        if (property == null || !shape.properties().contains(property)) {
            return List.of();
        }
        List<Integer> steps = new ArrayList<>();
        if (shape.read(fact, property) instanceof Integer now) {
            for (Object value : wanted.of(condition, Integer.class).keySet()) {
                if (value instanceof Integer target) {
                    steps.add(target - now);
                    steps.add(now - target);
                }
            }
        }
        return steps;
    }

    private static @Nullable Node moved(ScalarNode leaf, int step) {
        if (leaf.type() == ScalarNode.Type.INTEGER) {
            try {
                return ScalarNode.number(Integer.parseInt(leaf.text()) + step);
            } catch (NumberFormatException notWhole) {
                return null;
            }
        }
        try {
            return ScalarNode.text(LocalDate.parse(leaf.text()).plusDays(step).toString());
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
