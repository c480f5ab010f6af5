package cz.opora.internal.verdict.oracle;

import cz.opora.internal.verdict.Phase;
import cz.opora.internal.verdict.oracle.Form.Count;
import cz.opora.internal.verdict.oracle.Form.Group;
import cz.opora.internal.verdict.oracle.Form.Limit;
import cz.opora.internal.verdict.oracle.Form.Op;
import cz.opora.internal.verdict.oracle.Form.Operand;
import cz.opora.internal.verdict.oracle.Form.Part;
import cz.opora.internal.verdict.oracle.Form.Pattern;
import cz.opora.internal.verdict.oracle.Form.Rule;
import cz.opora.internal.verdict.oracle.Form.Test;
import cz.opora.internal.verdict.oracle.Form.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A random rule set in the normal form, of all phases; in a phase, later rules read what earlier ones write. */
final class RuleWriter {
    /** What a case is made of. */
    static final List<String> CASE = List.of(
            "Client",
            "Health",
            "Housing",
            "Debt",
            "Safety",
            "Event",
            "Support",
            "Child",
            "Refusal",
            "Referral",
            "Consent",
            "Need",
            "ProfileItem");

    /** What may be said not to be there. */
    static final List<String> OUTCOMES = List.of(
            "Criterion",
            "Membership",
            "TargetGroupFinding",
            "Escalation",
            "MethodAdvice",
            "Wanted",
            "Candidate",
            "Misfit",
            "Temptation");

    /** The parameters a count is compared with. */
    static final List<Limit> COUNTS =
            List.of(new Limit("count", "oracle.two", 2), new Limit("count", "oracle.three", 3));

    /** What phase check still writes can be neither counted nor missed there. */
    private static final List<String> WRITTEN_BEFORE =
            OUTCOMES.stream().filter(type -> !type.equals("Escalation")).toList();

    private static final List<Layer> LAYERS = List.of(
            new Layer(Phase.DERIVE, 7, List.of(), List.of(), "Conclusion", 0),
            new Layer(Phase.DERIVE, 6, List.of("Conclusion"), List.of(), "Conclusion", 4),
            new Layer(Phase.ASSESS, 6, List.of("Conclusion"), List.of("Conclusion"), "Criterion", 0),
            new Layer(Phase.DECIDE, 3, List.of("Criterion"), List.of("Criterion", "Conclusion"), "Membership", 0),
            new Layer(Phase.RECOMMEND, 10, OUTCOMES.subList(0, 3), OUTCOMES.subList(0, 2), "Escalation", 0),
            new Layer(Phase.RECOMMEND, 5, List.of("TargetGroupFinding"), List.of("Criterion"), "Wanted", 0),
            new Layer(Phase.RECOMMEND, 3, List.of(), List.of(), "Candidate", 0),
            new Layer(Phase.RECOMMEND, 7, OUTCOMES.subList(0, 7), OUTCOMES.subList(0, 2), "Temptation", 0),
            new Layer(Phase.CHECK, 9, OUTCOMES, WRITTEN_BEFORE, "Caution", 0));

    /** Some rules of a phase: how many, what they read besides the case, what of it they may count, what they write. */
    private record Layer(
            Phase phase, int rules, List<String> reads, List<String> counts, String writes, int firstCode) {}

    private final Dice dice;
    private final List<Rule> rules = new ArrayList<>();
    private int variables;

    RuleWriter(long seed) {
        this.dice = new Dice(seed);
    }

    List<Rule> rules() {
        for (Layer layer : LAYERS) {
            for (int i = 0; i < layer.rules(); i++) {
                rules.add(rule(layer, "ORA-%03d".formatted(rules.size() + 1)));
            }
        }
        return List.copyOf(rules);
    }

    /** The rule files by phase. */
    static Map<Phase, String[]> texts(List<Rule> rules) {
        Map<Phase, List<Rule>> byPhase =
                rules.stream().collect(Collectors.groupingBy(Rule::phase, TreeMap::new, Collectors.toList()));
        Map<Phase, String[]> texts = new TreeMap<>();
        byPhase.forEach(
                (phase, those) -> texts.put(phase, those.stream().map(Drl::of).toArray(String[]::new)));
        return texts;
    }

    private Rule rule(Layer layer, String id) {
        variables = 0;
        List<Object> codes = layer.phase() == Phase.DERIVE ? Types.CONCLUSIONS.subList(0, 4) : Types.CONCLUSIONS;
        RandomTests tests = new RandomTests(dice, codes, layer.phase() == Phase.CHECK);
        List<Part> parts = new ArrayList<>();
        List<Pattern> scope = new ArrayList<>();
        String about = first(layer, tests, parts, scope);
        int more = dice.percent(25) ? 0 : dice.between(1, layer.writes().equals("Candidate") ? 1 : 3);
        for (int i = 0; i < more; i++) {
            parts.add(part(layer, tests, scope));
        }
        boolean misfit =
                layer.writes().equals("Temptation") && scope.get(0).type().equals("Candidate");
        String writes = misfit ? "Misfit" : layer.writes();
        return new Rule(id, layer.phase(), parts, new Writes(dice).random(writes, layer.firstCode(), about));
    }

    /** The pattern a rule begins with: what its outcome is about. */
    private String first(Layer layer, RandomTests tests, List<Part> parts, List<Pattern> scope) {
        String type =
                switch (layer.writes()) {
                    case "Wanted" -> "Need";
                    case "Candidate" -> "Wanted";
                    case "Temptation" -> dice.percent(30) ? "Candidate" : dice.one(CASE);
                    default -> dice.one(CASE);
                };
        Pattern pattern = plain(type, tests, parts, scope);
        if (type.equals("Need") && layer.writes().equals("Wanted")) {
            return pattern.variable();
        }
        if (!layer.writes().equals("Candidate")) {
            return pattern.variable();
        }
        Pattern found = Pattern.of(variable(), "Candidate").from(pattern.variable());
        tests.add(found, scope);
        scope.add(found);
        parts.add(found);
        return found.variable();
    }

    private Pattern plain(String type, RandomTests tests, List<Part> parts, List<Pattern> scope) {
        Pattern pattern = Pattern.of(variable(), type);
        tests.add(pattern, scope);
        parts.add(pattern);
        scope.add(pattern);
        return pattern;
    }

    private Part part(Layer layer, RandomTests tests, List<Pattern> scope) {
        int chance = dice.below(100);
        if (chance < 45) {
            List<Part> one = new ArrayList<>();
            plain(type(layer.reads()), tests, one, scope);
            return one.get(0);
        }
        boolean check = layer.phase() == Phase.CHECK;
        if (chance < 70) {
            boolean none = check && dice.percent(60);
            return new Group(none, inner(none ? WRITTEN_BEFORE : all(layer.reads()), tests, scope));
        }
        List<Test> numbers = new ArrayList<>();
        String variable = variable();
        numbers.add(number(check));
        if (dice.percent(15)) {
            numbers.add(number(check));
        }
        return new Count(variable, inner(all(layer.counts()), tests, scope), numbers);
    }

    private Test number(boolean check) {
        Op op = dice.one(check ? List.of(Op.GE, Op.GT, Op.LE, Op.LT, Op.EQ) : List.of(Op.GE, Op.GE, Op.GT));
        Operand operand = dice.percent(50) ? dice.one(COUNTS) : new Values(List.of(dice.below(2)));
        return new Test("", op, operand);
    }

    private List<Pattern> inner(List<String> types, RandomTests tests, List<Pattern> scope) {
        List<Pattern> inside = new ArrayList<>(scope);
        List<Pattern> inner = new ArrayList<>();
        int count = dice.percent(70) ? 1 : 2;
        for (int i = 0; i < count; i++) {
            Pattern pattern = Pattern.of(variable(), dice.one(types));
            tests.add(pattern, inside);
            inside.add(pattern);
            inner.add(pattern);
        }
        return inner;
    }

    private String type(List<String> derived) {
        return !derived.isEmpty() && dice.percent(55) ? dice.one(derived) : dice.one(CASE);
    }

    /** The types of a case and some derived ones, those more often. */
    private static List<String> all(List<String> derived) {
        return Stream.of(CASE, derived, derived).flatMap(List::stream).toList();
    }

    private String variable() {
        return "$f" + variables++;
    }
}
