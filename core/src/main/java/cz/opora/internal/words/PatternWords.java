package cz.opora.internal.words;

import cz.opora.advice.Criterion;
import cz.opora.advice.Directory;
import cz.opora.advice.Outcome;
import cz.opora.advice.Verdict;
import cz.opora.codes.Text;
import cz.opora.explain.ConditionFinding;
import cz.opora.facts.Conclusion;
import cz.opora.facts.Fact;
import cz.opora.internal.verdict.FactPointers;
import cz.opora.internal.verdict.Told;
import cz.opora.internal.verdict.Told.OnFact;
import cz.opora.internal.verdict.Told.OnTuples;
import cz.opora.internal.verdict.Told.ToldCondition;
import cz.opora.parameters.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The patterns of a rule in words: a line for each condition, one for a thing that is not recorded, one for a count. */
public final class PatternWords {
    private static final Text YES = new Text("ano", "yes");

    private final ConditionWords conditions;
    private final Things things;
    private final ThingNames names;
    private final TupleWords tuples;
    private final Function<OnFact, List<ConditionFinding>> because;

    /** With what tells why something derived is missing. */
    public PatternWords(ConditionWords conditions, Things things, Function<OnFact, List<ConditionFinding>> because) {
        this.conditions = conditions;
        this.things = things;
        this.names = new ThingNames(things);
        this.tuples = new TupleWords(conditions, things, names);
        this.because = because;
    }

    public List<ConditionFinding> of(List<Told> told) {
        List<ConditionFinding> lines = new ArrayList<>();
        for (Told one : told) {
            if (one instanceof OnFact fact) {
                if (fact.type() != Parameters.class && !Directory.class.isAssignableFrom(fact.type())) {
                    lines.addAll(onFact(fact));
                }
            } else {
                lines.add(onTuples((OnTuples) one));
            }
        }
        return lines;
    }

    private List<ConditionFinding> onFact(OnFact told) {
        if (told.fact() == null || told.exists() != Verdict.MET) {
            return List.of(wholeThing(told));
        }
        List<ConditionFinding> lines = new ArrayList<>();
        for (ToldCondition condition : told.conditions()) {
            boolean says = !condition.namesIt()
                    || (condition.verdict() != Verdict.MET && !ThingNames.isAbout(condition.entry()));
            if (condition.reached() && says) {
                lines.add(line(told, condition));
            }
        }
        if (lines.isEmpty() && Things.isListed(told.type())) {
            lines.add(wholeThing(told));
        }
        return lines;
    }

    private ConditionFinding line(OnFact told, ToldCondition condition) {
        Object fact = Objects.requireNonNull(told.fact());
        List<String> missing = condition.missing().isEmpty() && condition.verdict() == Verdict.UNKNOWN
                ? told.missing()
                : condition.missing();
        boolean open = condition.verdict() != Verdict.MET && fact instanceof Outcome;
        return new ConditionFinding(
                conditions.of(condition, told.type(), fact),
                condition.verdict(),
                pointer(fact, String.valueOf(condition.entry().property())),
                missing,
                open ? because.apply(told) : List.of());
    }

    /** Whether the thing meant is there at all. */
    private ConditionFinding wholeThing(OnFact told) {
        Text thing = thing(told);
        Verdict verdict = told.fact() == null ? Verdict.NOT_MET : told.exists();
        boolean derived = Outcome.class.isAssignableFrom(told.type()) || told.type() == Conclusion.class;
        Text says =
                switch (verdict) {
                    case MET -> ConditionWords.joined(thing, ": ", YES);
                    case UNKNOWN, ERROR -> ConditionWords.joined(thing, ": ", new Text("neví se", "not known"));
                    case NOT_MET ->
                        ConditionWords.joined(
                                thing,
                                ": ",
                                derived ? new Text("ne", "no") : new Text("v záznamu není", "not recorded"));
                };
        boolean open = derived && verdict != Verdict.MET;
        return new ConditionFinding(says, verdict, null, told.missing(), open ? because.apply(told) : List.of());
    }

    /** The thing a pattern means: its kind, and which one. */
    private Text thing(OnFact told) {
        Text name = told.fact() == null ? null : things.name(told.fact());
        if (name == null) {
            name = names.of(told);
        }
        Text kind = Things.kind(told.type());
        if (name == null) {
            return kind;
        }
        boolean speaksForItself = told.type() == Conclusion.class || told.type() == Criterion.class;
        return speaksForItself
                ? name
                : new Text(kind.cs() + " (" + name.cs() + ")", kind.en() + " (" + name.en() + ")");
    }

    private ConditionFinding onTuples(OnTuples told) {
        Text all = tuples.of(told);
        List<ConditionFinding> nearest =
                told.verdict() == Verdict.MET || told.witnesses().size() > 0
                        ? List.of()
                        : of(List.copyOf(told.nearest())).stream()
                                .filter(line -> line.verdict() != Verdict.MET)
                                .toList();
        return new ConditionFinding(all, told.verdict(), null, told.missing(), nearest);
    }

    private static @Nullable String pointer(Object fact, String property) {
        if (!(fact instanceof Fact known) || property.equals("pointer")) {
            return null;
        }
        return FactPointers.of(known, property).stream()
                .filter(pointer -> pointer.startsWith("/"))
                .findFirst()
                .orElse(null);
    }
}
