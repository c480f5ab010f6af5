package cz.opora.internal.foreign;

import cz.opora.internal.foreign.LooseRule.LooseCondition;
import cz.opora.internal.foreign.LooseRule.LoosePattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule as a whole: name, metadata, joins, contradictions, shapes the engine gets wrong. */
final class RuleShapes {
    private static final Pattern VARIABLE = Pattern.compile("\\$?\\b\\w+\\b");
    private static final Pattern BOUND = Pattern.compile("^(\\$?\\w+)\\s*:");
    private static final Pattern TRUTH = Pattern.compile("^(\\w+)\\s*==\\s*(true|false)$");
    private static final Pattern RANGE = Pattern.compile("^(\\w+)\\s*(<=|>=|<|>|==)\\s*(\\d+(?:\\.\\d+)?)$");

    private final ForeignFound found;

    RuleShapes(ForeignFound found) {
        this.found = found;
    }

    void of(LooseRule rule) {
        name(rule);
        metadata(rule);
        if (rule.patterns().isEmpty()) {
            found.warning("foreign-unbound", rule, rule.start(), "it has no condition, so it always fires", null);
        }
        unbound(rule);
        absences(rule);
        joins(rule);
        contradictions(rule);
        hazards(rule);
        unusedVariables(rule);
    }

    private void name(LooseRule rule) {
        boolean sentence = rule.name().strip().contains(" ") && !rule.name().contains("_");
        if (!sentence) {
            found.warning(
                    "foreign-name",
                    rule,
                    rule.start(),
                    "the name is a code, and the name is what people are told",
                    "Instead: one sentence; the code is the @id.");
        }
    }

    private void metadata(LooseRule rule) {
        List<String> missing = new ArrayList<>();
        for (String each : List.of("id", "cs", "source", "mark", "since")) {
            if (!rule.header().contains("@" + each + "(")) {
                missing.add("@" + each);
            }
        }
        if (!missing.isEmpty()) {
            found.error(
                    "foreign-metadata",
                    rule,
                    rule.start(),
                    "it says no " + String.join(", ", missing),
                    "Instead: @id(\"ABC-001\") @cs(\"why\") @source(\"act, section\") @mark(S) @since(\"2026-01-01\").");
        }
    }

    private void unbound(LooseRule rule) {
        for (LoosePattern pattern : rule.patterns()) {
            if (pattern.conditions().isEmpty() && pattern.around().isEmpty()) {
                found.warning(
                        "foreign-unbound",
                        rule,
                        pattern.start(),
                        pattern.type() + "() has no condition: any " + pattern.type() + " will do",
                        null);
            }
        }
    }

    private void absences(LooseRule rule) {
        rule.patterns().stream()
                .filter(pattern -> pattern.around().equals(List.of("not")))
                .forEach(pattern -> found.warning(
                        "foreign-negation",
                        rule,
                        pattern.start(),
                        "what nobody asked about satisfies not " + pattern.type(),
                        "Instead: a property with == false."));
    }

    private void joins(LooseRule rule) {
        List<LoosePattern> positive = rule.patterns().stream()
                .filter(pattern -> pattern.around().isEmpty())
                .toList();
        for (int later = 1; later < positive.size(); later++) {
            LoosePattern pattern = positive.get(later);
            boolean joined = positive.subList(0, later).stream()
                    .anyMatch(earlier -> bound(earlier).stream().anyMatch(variable -> uses(pattern, variable)));
            if (!joined) {
                found.warning(
                        "foreign-cartesian",
                        rule,
                        pattern.start(),
                        "nothing joins " + pattern.type() + " with the patterns above: every one meets every one",
                        "Instead: a condition on a variable of the pattern above, or exists.");
                return;
            }
        }
    }

    private static List<String> bound(LoosePattern pattern) {
        List<String> bound = new ArrayList<>();
        if (pattern.binding() != null) {
            bound.add(pattern.binding());
        }
        for (LooseCondition condition : pattern.conditions()) {
            Matcher matcher = BOUND.matcher(condition.text());
            if (matcher.find()) {
                bound.add(matcher.group(1));
            }
        }
        return bound;
    }

    private static boolean uses(LoosePattern pattern, String variable) {
        return pattern.conditions().stream().anyMatch(condition -> {
            String right = BOUND.matcher(condition.text()).replaceFirst("");
            return VARIABLE.matcher(right).results().anyMatch(word -> word.group()
                    .equals(variable));
        });
    }

    private void contradictions(LooseRule rule) {
        for (LoosePattern pattern : rule.patterns()) {
            Map<String, String> truths = new HashMap<>();
            Map<String, double[]> ranges = new HashMap<>();
            for (LooseCondition condition : pattern.conditions()) {
                if (!condition.alternative() && (clashes(condition, truths) || leavesNothing(condition, ranges))) {
                    found.error(
                            "foreign-contradiction",
                            rule,
                            condition.start(),
                            "it can never fire: " + condition.text() + " cannot hold together with what stands before",
                            null);
                }
            }
        }
    }

    private static boolean clashes(LooseCondition condition, Map<String, String> truths) {
        Matcher matcher = TRUTH.matcher(condition.text());
        return matcher.matches()
                && !matcher.group(2).equals(truths.computeIfAbsent(matcher.group(1), key -> matcher.group(2)));
    }

    private static boolean leavesNothing(LooseCondition condition, Map<String, double[]> ranges) {
        Matcher matcher = RANGE.matcher(condition.text());
        if (!matcher.matches()) {
            return false;
        }
        double[] range = ranges.computeIfAbsent(
                matcher.group(1), key -> new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY});
        double value = Double.parseDouble(matcher.group(3));
        String operator = matcher.group(2);
        if (!operator.startsWith("<")) {
            range[0] = Math.max(range[0], operator.equals(">") ? Math.nextUp(value) : value);
        }
        if (!operator.startsWith(">")) {
            range[1] = Math.min(range[1], operator.equals("<") ? Math.nextDown(value) : value);
        }
        return range[0] > range[1];
    }

    private void hazards(LooseRule rule) {
        for (LoosePattern pattern : rule.patterns()) {
            int exists = pattern.around().indexOf("exists");
            if (exists >= 0 && pattern.around().lastIndexOf("not") > exists) {
                found.error(
                        "foreign-hazard",
                        rule,
                        pattern.start(),
                        "not inside exists: beside a rule of another package that begins alike it silently never fires"
                                + " (apache/incubator-kie 7115)",
                        "Instead: exists A() and not B() one under another.");
            }
            if (pattern.around().contains("forall")) {
                found.error(
                        "foreign-hazard",
                        rule,
                        pattern.start(),
                        "forall answers wrongly in every second rule base made of the same compiled rules",
                        "Instead: a summary of all, such as anyInjured == false.");
            }
        }
    }

    private void unusedVariables(LooseRule rule) {
        for (LoosePattern pattern : rule.patterns()) {
            for (String variable : bound(pattern)) {
                Pattern word = Pattern.compile("(?<![\\w$])" + Pattern.quote(variable) + "(?!\\w)");
                long times =
                        word.matcher(rule.when() + "\n" + rule.then()).results().count();
                if (times == 1) {
                    found.warning(
                            "foreign-unused",
                            rule,
                            pattern.start(),
                            "the variable " + variable + " is never used",
                            null);
                }
            }
        }
    }
}
