package cz.opora.internal.words;

import cz.opora.codes.Text;
import cz.opora.facts.ProfileItem;
import cz.opora.internal.verdict.RuleCatalogue.PatternKind;
import cz.opora.internal.verdict.Told.OnFact;
import cz.opora.internal.verdict.Told.OnTuples;
import cz.opora.internal.verdict.Told.ToldCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** In words, whether there is something a rule looks for, or how many of it, and what was found. */
final class TupleWords {
    private static final Text YES = new Text("ano", "yes");

    private final ConditionWords conditions;
    private final Things things;
    private final ThingNames names;

    TupleWords(ConditionWords conditions, Things things, ThingNames names) {
        this.conditions = conditions;
        this.things = things;
        this.names = names;
    }

    Text of(OnTuples told) {
        boolean counts = told.pattern().kind() == PatternKind.COUNT;
        return ConditionWords.joined(what(told), ": ", counts ? counted(told) : existing(told));
    }

    /** What is counted or looked for: the kinds of things, and what has to hold of them. */
    private Text what(OnTuples told) {
        return what(told, (condition, type) -> !condition.namesIt() && type != ProfileItem.class, conditions::wanted);
    }

    /** The same, saying only some conditions, each in the words given. */
    Text what(
            OnTuples told,
            BiPredicate<ToldCondition, Class<?>> said,
            BiFunction<ToldCondition, Class<?>, Text> wanted) {
        List<Text> parts = new ArrayList<>();
        for (OnFact inner : told.nearest()) {
            Text name = names.of(inner);
            Text kind = Things.isListed(inner.type()) ? Things.kind(inner.type()) : null;
            Text both = kind == null ? name : name == null ? kind : ConditionWords.joined(kind, " - ", name);
            if (both != null) {
                parts.add(both);
            }
            for (ToldCondition condition : inner.conditions()) {
                if (said.test(condition, inner.type())) {
                    parts.add(ConditionWords.joined(
                            conditions.ofProperty(inner.type(), condition),
                            ": ",
                            wanted.apply(condition, inner.type())));
                }
            }
        }
        return of(told.pattern().kind(), parts);
    }

    private static Text of(PatternKind kind, List<Text> parts) {
        Text listed = new Text(
                String.join("; ", parts.stream().map(Text::cs).toList()),
                String.join("; ", parts.stream().map(Text::en).toList()));
        return switch (kind) {
            case COUNT -> new Text("počet (" + listed.cs() + ")", "number (" + listed.en() + ")");
            case NOT -> new Text("žádné (" + listed.cs() + ")", "none (" + listed.en() + ")");
            default -> new Text("aspoň jedno (" + listed.cs() + ")", "at least one (" + listed.en() + ")");
        };
    }

    private Text counted(OnTuples told) {
        Text wanted = told.number().isEmpty()
                ? new Text("jakkoli", "any number")
                : conditions.wanted(told.number().get(0), Long.class);
        Text found = found(told);
        String known = found == null ? "" : " (" + found.cs() + ")";
        String knownEn = found == null ? "" : " (" + found.en() + ")";
        String more =
                told.unbounded() ? "; další možná, neví se" : told.maybe() > 0 ? "; neví se: " + told.maybe() : "";
        String moreEn =
                told.unbounded() ? "; more may be, not known" : told.maybe() > 0 ? "; not known: " + told.maybe() : "";
        return new Text(
                wanted.cs() + ", je " + told.sure() + known + more,
                wanted.en() + ", is " + told.sure() + knownEn + moreEn);
    }

    private @Nullable Text found(OnTuples told) {
        List<Text> all = new ArrayList<>();
        for (List<Object> tuple : told.witnesses()) {
            Text name = tuple.isEmpty() ? null : things.name(tuple.get(0));
            if (name != null && !all.contains(name)) {
                all.add(name);
            }
        }
        return all.isEmpty() ? null : ConditionWords.listed(all);
    }

    private static Text existing(OnTuples told) {
        return switch (told.verdict()) {
            case MET -> YES;
            case NOT_MET -> new Text("ne", "no");
            case UNKNOWN, ERROR -> new Text("neví se", "not known");
        };
    }
}
