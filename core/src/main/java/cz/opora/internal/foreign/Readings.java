package cz.opora.internal.foreign;

import cz.opora.diagnostics.NearestName;
import cz.opora.internal.foreign.FactClasses.FactClass;
import cz.opora.internal.foreign.LooseRule.LooseCondition;
import cz.opora.internal.foreign.LooseRule.LoosePattern;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Conditions one by one: names the jar does not have, bare numbers, conditions an unknown value satisfies. */
final class Readings {
    private static final Pattern CONDITION = Pattern.compile(
            "^(?:(\\$?\\w+)\\s*:\\s*)?(!?)\\s*\\(?\\s*(\\w+)\\s*(==|!=|<=|>=|<|>|not\\s+in|in|contains|not\\s+contains|matches)?\\s*(.*?)\\)?$",
            Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.\"$])\\d+(?:\\.\\d+)?(?![\\w\"])");
    private static final Pattern DATE = Pattern.compile("\"\\d{1,4}[-./]\\w{2,3}[-./]\\d{2,4}\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)\\b");

    /** What is read in the whole folder: the properties of each type. */
    static final class Uses {
        final Map<String, Set<String>> read = new TreeMap<>();
    }

    private final FactClasses classes;
    private final ForeignFound found;
    private final Uses uses;

    Readings(FactClasses classes, ForeignFound found, Uses uses) {
        this.classes = classes;
        this.found = found;
        this.uses = uses;
    }

    void ofRule(LooseRule rule) {
        for (LoosePattern pattern : rule.patterns()) {
            uses.read.computeIfAbsent(pattern.type(), key -> new TreeSet<>());
            FactClass type = classes.find(pattern.type());
            if (type == null) {
                found.error(
                        "foreign-unknown",
                        rule,
                        pattern.start(),
                        "the jar has no class " + pattern.type(),
                        NearestName.hint(pattern.type(), classes.names()));
            }
            pattern.conditions().forEach(condition -> ofCondition(rule, pattern, type, condition));
        }
    }

    private void ofCondition(LooseRule rule, LoosePattern pattern, @Nullable FactClass type, LooseCondition condition) {
        numbers(rule, condition);
        negations(rule, pattern, condition);
        constants(rule, condition);
        Matcher matcher = CONDITION.matcher(condition.text());
        if (type == null || !matcher.matches() || matcher.group(3).matches("true|false|eval|this|not|exists|\\d+")) {
            return;
        }
        String property = matcher.group(3);
        Class<?> kind = type.properties().get(property);
        int place = condition.start() + matcher.start(3);
        if (kind == null) {
            found.error(
                    "foreign-unknown",
                    rule,
                    place,
                    "the class " + type.name() + " has no property " + property,
                    NearestName.hint(property, type.properties().keySet()));
            return;
        }
        uses.read.computeIfAbsent(type.name(), key -> new TreeSet<>()).add(property);
        bare(rule, matcher, type, kind, place);
    }

    private void bare(LooseRule rule, Matcher matcher, FactClass type, Class<?> kind, int place) {
        boolean alone = matcher.group(4) == null && matcher.group(5).isBlank() && matcher.group(1) == null;
        if (alone && kind == Boolean.class) {
            found.error(
                    "foreign-hazard",
                    rule,
                    place,
                    type.name() + '.' + matcher.group(3) + " by itself ends the whole decision when it is unknown",
                    "Instead: " + matcher.group(3) + " == true.");
        }
        if (alone && kind == boolean.class) {
            found.warning(
                    "foreign-negation",
                    rule,
                    place,
                    type.name() + '.' + matcher.group(3) + " is a primitive: unknown and no are the same",
                    "Instead: a Boolean, which may be null, and == true or == false.");
        }
    }

    private void numbers(LooseRule rule, LooseCondition condition) {
        String plain = condition.text();
        Matcher number = NUMBER.matcher(blank(plain));
        while (number.find()) {
            if (!Set.of("0", "1").contains(number.group())) {
                found.error(
                        "foreign-number",
                        rule,
                        condition.start() + number.start(),
                        "the number " + number.group() + " stands in the rule",
                        "Instead: a dated parameter with its source, such as $p.count(\"…\").");
            }
        }
        Matcher date = DATE.matcher(plain);
        if (date.find()) {
            found.error(
                    "foreign-number",
                    rule,
                    condition.start() + date.start(),
                    "a date stands in the rule",
                    "Instead: @since and @until, or a dated parameter.");
        }
    }

    private static String blank(String text) {
        Matcher matcher = Pattern.compile("\"[^\"]*\"").matcher(text);
        return matcher.replaceAll(
                part -> Matcher.quoteReplacement(" ".repeat(part.group().length())));
    }

    private void negations(LooseRule rule, LoosePattern pattern, LooseCondition condition) {
        Matcher negation = Pattern.compile("(!=|\\bnot\\s+(?:in|contains|matches)\\b|==\\s*null|^!\\s*\\w)")
                .matcher(condition.text());
        if (negation.find() && pattern.positive()) {
            found.warning(
                    "foreign-negation",
                    rule,
                    condition.start() + negation.start(),
                    "an unknown value satisfies "
                            + negation.group().strip().replaceAll("\\w$", "").strip(),
                    "Instead: == false, or in (…) with what is meant.");
        }
    }

    private void constants(LooseRule rule, LooseCondition condition) {
        Matcher constant = CONSTANT.matcher(condition.text());
        while (constant.find()) {
            FactClass list = classes.find(constant.group(1));
            if (list != null && list.isEnum() && !list.constants().contains(constant.group(2))) {
                found.error(
                        "foreign-unknown",
                        rule,
                        condition.start() + constant.start(2),
                        "the list " + list.name() + " has no " + constant.group(2),
                        NearestName.hint(constant.group(2), List.copyOf(list.constants())));
            }
        }
    }
}
