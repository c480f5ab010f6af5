package cz.opora.internal.words;

import cz.opora.advice.Criterion;
import cz.opora.advice.Directory;
import cz.opora.advice.Verdict;
import cz.opora.codes.Text;
import cz.opora.facts.Conclusion;
import cz.opora.facts.ProfileItem;
import cz.opora.internal.verdict.Naming;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.verdict.RulePlan.CountNode;
import cz.opora.internal.verdict.RulePlan.GroupNode;
import cz.opora.internal.verdict.RulePlan.Node;
import cz.opora.internal.verdict.RulePlan.PatternNode;
import cz.opora.internal.verdict.Told.OnFact;
import cz.opora.internal.verdict.Told.OnTuples;
import cz.opora.internal.verdict.Told.ToldCondition;
import cz.opora.parameters.Parameters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a rule in sentences, without any case: what has to hold, what keeps it from applying, and what leaves it
 * open. One rule; not thread-safe.
 */
final class RuleSentences {
    private static final Text YES = new Text("ano", "yes");
    private static final Text NO = new Text("ne", "no");

    private final ConditionWords words;
    private final ThingNames names;
    private final TupleWords tuples;
    private final BoundWords bound;
    private final List<Text> holds = new ArrayList<>();
    private final List<Text> fails = new ArrayList<>();
    private final List<Text> open = new ArrayList<>();

    RuleSentences(RulePlan rule, FactWords facts, Things things, Parameters parameters) {
        this.words = new ConditionWords(facts, things, parameters);
        this.names = new ThingNames(things);
        this.tuples = new TupleWords(words, things, names);
        this.bound = new BoundWords(rule, facts);
        rule.nodes().forEach(this::add);
    }

    List<Text> holds() {
        return distinct(holds);
    }

    List<Text> fails() {
        return distinct(fails);
    }

    List<Text> open() {
        return distinct(open);
    }

    private static List<Text> distinct(List<Text> lines) {
        return lines.stream().distinct().toList();
    }

    private void add(Node node) {
        if (node instanceof PatternNode pattern) {
            if (pattern.type() != Parameters.class && !Directory.class.isAssignableFrom(pattern.type())) {
                onFact(pattern);
            }
        } else {
            onTuples(node);
        }
    }

    private void onFact(PatternNode pattern) {
        OnFact told = told(pattern);
        Text subject = subject(told);
        boolean said = false;
        for (ToldCondition condition : told.conditions()) {
            if (!isSaid(condition, pattern.type())) {
                continue;
            }
            Text property = words.ofProperty(pattern.type(), condition);
            Text label = subject == null ? property : Things.before(subject, property);
            line(holds, label, wanted(condition, pattern.type()));
            line(fails, label, opposite(condition, pattern.type()));
            open.add(label);
            said = true;
        }
        if (!said && subject != null) {
            line(holds, subject, YES);
            line(fails, subject, NO);
            open.add(subject);
        }
    }

    /** Which thing is meant stands in the subject; that a fact is the very one already named goes without saying. */
    private static boolean isSaid(ToldCondition condition, Class<?> type) {
        ConditionEntry entry = condition.entry();
        return (!condition.namesIt() || isBound(condition))
                && !ThingNames.isAbout(entry)
                && !"pointer".equals(entry.property())
                && type != ProfileItem.class;
    }

    private @Nullable Text subject(OnFact told) {
        Text name = names.of(told);
        if (!Things.isListed(told.type())) {
            return name;
        }
        Text kind = Things.kind(told.type());
        if (name == null) {
            return kind;
        }
        boolean itself = told.type() == Conclusion.class || told.type() == Criterion.class;
        return itself ? name : new Text(kind.cs() + " (" + name.cs() + ")", kind.en() + " (" + name.en() + ")");
    }

    private Text wanted(ToldCondition condition, Class<?> type) {
        return isBound(condition) ? bound.wanted(condition.entry()) : words.wanted(condition, type);
    }

    private Text opposite(ToldCondition condition, Class<?> type) {
        return isBound(condition) ? bound.wanted(Opposites.of(condition).entry()) : words.opposite(condition, type);
    }

    private static boolean isBound(ToldCondition condition) {
        OperandEntry operand = condition.entry().operand();
        return operand != null && operand.kind() == OperandKind.BOUND;
    }

    private void onTuples(Node node) {
        List<PatternNode> inner = node instanceof GroupNode group ? group.inner() : ((CountNode) node).inner();
        List<ToldCondition> number = node instanceof CountNode count ? conditions(count.entry(), false) : List.of();
        List<OnFact> facts = inner.stream().map(this::told).toList();
        OnTuples told = new OnTuples(node.entry(), Verdict.UNKNOWN, 0, 0, false, List.of(), List.of(), number, facts);
        Text what = tuples.what(told, RuleSentences::isSaid, this::wanted);
        open.add(what);
        if (number.isEmpty()) {
            line(holds, what, YES);
            line(fails, what, NO);
        }
        for (ToldCondition condition : number) {
            line(holds, what, words.wanted(condition, Long.class));
            line(fails, what, words.opposite(condition, Long.class));
        }
    }

    private OnFact told(PatternNode pattern) {
        List<ToldCondition> conditions = conditions(pattern.entry(), true);
        return new OnFact(pattern.entry(), pattern.type(), null, Verdict.UNKNOWN, List.of(), conditions);
    }

    private static List<ToldCondition> conditions(PatternEntry pattern, boolean onFact) {
        return pattern.conditions().stream()
                .filter(entry -> entry.operator() != null)
                .map(entry -> told(entry, onFact))
                .toList();
    }

    private static ToldCondition told(ConditionEntry entry, boolean onFact) {
        boolean names = onFact && Naming.namesIt(entry);
        return new ToldCondition(entry, Verdict.UNKNOWN, names, false, List.of(), null, null);
    }

    private static void line(List<Text> lines, Text label, Text wanted) {
        lines.add(ConditionWords.joined(label, ": ", wanted));
    }
}
