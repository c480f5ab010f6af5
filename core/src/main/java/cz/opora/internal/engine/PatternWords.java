package cz.opora.internal.engine;

import cz.opora.advice.Criterion;
import cz.opora.advice.Directory;
import cz.opora.advice.Outcome;
import cz.opora.advice.Verdict;
import cz.opora.codes.Text;
import cz.opora.explain.ConditionFinding;
import cz.opora.facts.Conclusion;
import cz.opora.facts.Fact;
import cz.opora.facts.ProfileItem;
import cz.opora.internal.verdict.FactPointers;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternKind;
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
final class PatternWords {
    private static final Text YES = new Text("ano", "yes");

    private final ConditionWords conditions;
    private final Things things;
    private final Function<OnFact, List<ConditionFinding>> because;

    /** With what tells why something derived is missing. */
    PatternWords(ConditionWords conditions, Things things, Function<OnFact, List<ConditionFinding>> because) {
        this.conditions = conditions;
        this.things = things;
        this.because = because;
    }

    List<ConditionFinding> of(List<Told> told) {
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
            boolean says = !condition.namesIt() || (condition.verdict() != Verdict.MET && !about(condition.entry()));
            if (condition.reached() && says) {
                lines.add(line(told, condition));
            }
        }
        if (lines.isEmpty() && Things.isListed(told.type())) {
            lines.add(wholeThing(told));
        }
        return lines;
    }

    private static boolean about(ConditionEntry condition) {
        return "about".equals(condition.property());
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
            name = named(told.pattern(), told);
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

    private @Nullable Text named(PatternEntry pattern, OnFact told) {
        List<Text> names = new ArrayList<>();
        for (ToldCondition condition : told.conditions()) {
            if (condition.namesIt() && !about(condition.entry())) {
                names.addAll(codes(condition, told.type(), pattern));
            }
        }
        return names.isEmpty() ? null : ConditionWords.listed(names);
    }

    /** The words of the codes that name a thing; the group of a criterion is a part of the criterion's own words. */
    private List<Text> codes(ToldCondition condition, Class<?> type, PatternEntry pattern) {
        OperandEntry operand = Objects.requireNonNull(condition.entry().operand());
        boolean group = type == Criterion.class && operand.kind() == OperandKind.CODE;
        if (group) {
            return List.of();
        }
        if (operand.kind() == OperandKind.STRING) {
            return operand.values().stream()
                    .map(value -> things.named(value, type, groupOf(pattern)))
                    .toList();
        }
        if (operand.kind() == OperandKind.CODE) {
            String property = String.valueOf(condition.entry().property());
            return operand.values().stream()
                    .map(value -> ConditionWords.code(type, property, value))
                    .toList();
        }
        return condition.operand() == null ? List.of() : List.of(FactWords.value(condition.operand()));
    }

    private static @Nullable String groupOf(PatternEntry pattern) {
        return pattern.conditions().stream()
                .filter(condition -> "group".equals(condition.property()))
                .map(ConditionEntry::operand)
                .filter(Objects::nonNull)
                .map(operand -> operand.values().get(0))
                .findFirst()
                .orElse(null);
    }

    private ConditionFinding onTuples(OnTuples told) {
        boolean counts = told.pattern().kind() == PatternKind.COUNT;
        Text what = what(told);
        Text found = counts ? counted(told) : existing(told);
        Text all = ConditionWords.joined(what, ": ", found);
        List<ConditionFinding> nearest =
                told.verdict() == Verdict.MET || told.witnesses().size() > 0
                        ? List.of()
                        : of(List.copyOf(told.nearest())).stream()
                                .filter(line -> line.verdict() != Verdict.MET)
                                .toList();
        return new ConditionFinding(all, told.verdict(), null, told.missing(), nearest);
    }

    /** What is counted or looked for: the kinds of things, and what has to hold of them. */
    private Text what(OnTuples told) {
        List<Text> parts = new ArrayList<>();
        for (OnFact inner : told.nearest()) {
            Text name = named(inner.pattern(), inner);
            Text kind = Things.isListed(inner.type()) ? Things.kind(inner.type()) : null;
            Text both = kind == null ? name : name == null ? kind : ConditionWords.joined(kind, " - ", name);
            if (both != null) {
                parts.add(both);
            }
            for (ToldCondition condition : inner.conditions()) {
                if (!condition.namesIt() && inner.type() != ProfileItem.class) {
                    parts.add(ConditionWords.joined(
                            conditions.ofProperty(inner.type(), condition),
                            ": ",
                            conditions.wanted(condition, inner.type())));
                }
            }
        }
        Text listed = new Text(
                String.join("; ", parts.stream().map(Text::cs).toList()),
                String.join("; ", parts.stream().map(Text::en).toList()));
        return switch (told.pattern().kind()) {
            case COUNT -> new Text("počet (" + listed.cs() + ")", "number (" + listed.en() + ")");
            case NOT -> new Text("žádné (" + listed.cs() + ")", "none (" + listed.en() + ")");
            default -> new Text("aspoň jedno (" + listed.cs() + ")", "at least one (" + listed.en() + ")");
        };
    }

    private Text counted(OnTuples told) {
        Text wanted = told.number().isEmpty()
                ? new Text("jakkoli", "any number")
                : conditions.wanted(told.number().get(0), Long.class);
        Text names = names(told);
        String known = names == null ? "" : " (" + names.cs() + ")";
        String knownEn = names == null ? "" : " (" + names.en() + ")";
        String more =
                told.unbounded() ? "; další možná, neví se" : told.maybe() > 0 ? "; neví se: " + told.maybe() : "";
        String moreEn =
                told.unbounded() ? "; more may be, not known" : told.maybe() > 0 ? "; not known: " + told.maybe() : "";
        return new Text(
                wanted.cs() + ", je " + told.sure() + known + more,
                wanted.en() + ", is " + told.sure() + knownEn + moreEn);
    }

    private @Nullable Text names(OnTuples told) {
        List<Text> names = new ArrayList<>();
        for (List<Object> tuple : told.witnesses()) {
            Text name = tuple.isEmpty() ? null : things.name(tuple.get(0));
            if (name != null && !names.contains(name)) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : ConditionWords.listed(names);
    }

    private static Text existing(OnTuples told) {
        return switch (told.verdict()) {
            case MET -> YES;
            case NOT_MET -> new Text("ne", "no");
            case UNKNOWN, ERROR -> new Text("neví se", "not known");
        };
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
