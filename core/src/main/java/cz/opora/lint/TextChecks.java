package cz.opora.lint;

import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import cz.opora.parameters.DatedValue;
import cz.opora.parameters.Parameter;
import cz.opora.parameters.Unit;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a rule: the numbers in them, and whether they can be read aloud. */
final class TextChecks {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,/-])\\d+(?![\\d/])");
    private static final Pattern CITED = Pattern.compile(
            "§+ ?\\d+\\w?|\\b\\d+/\\d{4}|\\b(?:odst\\.|písm\\.|čl\\.|section|sections|paragraph|article|sec\\.) ?\\d+"
                    + "|\\b(?:19|20)\\d{2}\\b|\\b\\d+\\. ?(?:stup|kraj|polovin)\\w*");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,}_[A-Z_]+\\b|\\b[A-Z]{3}-\\d{3}\\b");
    private static final Pattern LEFT = Pattern.compile("\\bDOPLNIT\\b|\\bTO FILL IN\\b");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Telephone numbers of rescue. */
    private static final Set<String> CALLED = Set.of("112", "150", "155", "156", "158", "116111", "116123");

    private final Linted linted;
    private final Found found;

    TextChecks(Linted linted, Found found) {
        this.linted = linted;
        this.found = found;
    }

    void run() {
        for (RuleEntry rule : linted.own()) {
            numbers(rule);
            form(rule, "@cs", rule.text().cs());
            form(rule, "@en", rule.text().en());
            placeholder(rule, "@cs", rule.text().cs());
            placeholder(rule, "@en", rule.text().en());
            placeholder(rule, "@source", rule.source());
            placeholder(rule, "@covers", String.join(", ", rule.covers()));
        }
    }

    private void numbers(RuleEntry rule) {
        Set<String> cs = numbersIn(rule.text().cs());
        Set<String> en = numbersIn(rule.text().en());
        Set<String> said = new TreeSet<>(cs);
        said.addAll(en);
        said.addAll(numbersIn(rule.name()));
        said.removeAll(meant(rule));
        if (!said.isEmpty()) {
            Set<String> values = values(rule);
            found.ofRule(
                    LintCheck.TEXT_NUMBER,
                    rule,
                    "its words say " + String.join(", ", said) + ", and "
                            + (values.isEmpty()
                                    ? "it reads no parameter"
                                    : "its parameters are " + String.join(", ", values)));
        } else if (!cs.equals(en)) {
            found.ofRule(LintCheck.TEXT_NUMBER, rule, "the numbers in @cs " + cs + " are not those in @en " + en);
        }
    }

    private static Set<String> numbersIn(String text) {
        Matcher matcher = NUMBER.matcher(CITED.matcher(text).replaceAll(" "));
        return matcher.results()
                .map(found -> found.group())
                .filter(number -> !CALLED.contains(number))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the rule means by a number: a value of a parameter, in other units too, a number within a code, 0 or 1. */
    private Set<String> meant(RuleEntry rule) {
        Set<String> meant = new TreeSet<>(Set.of("0", "1"));
        parameters(rule).forEach(parameter -> parameter.values().forEach(value -> {
            meant.add(String.valueOf(value.value()));
            meant.addAll(otherwise(value.value(), parameter.unit()));
        }));
        WriteEntry write = rule.write();
        Stream<String> codes = Stream.concat(
                Stream.concat(write.arguments().stream(), write.chain().stream()),
                Linted.plain(rule)
                        .flatMap(pattern -> pattern.conditions().stream())
                        .map(condition -> condition.text()));
        codes.flatMap(code -> DIGITS.matcher(code).results())
                .map(digits -> digits.group())
                .forEach(meant::add);
        return meant;
    }

    private static Set<String> otherwise(int value, Unit unit) {
        Set<String> same = new TreeSet<>();
        if (unit == Unit.DAYS && value % 7 == 0) {
            same.add(String.valueOf(value / 7));
        }
        if (unit == Unit.DAYS || unit == Unit.WORKING_DAYS) {
            same.add(String.valueOf(value * 24));
        }
        if (unit == Unit.MONTHS && value % 12 == 0) {
            same.add(String.valueOf(value / 12));
        }
        return same;
    }

    private Set<String> values(RuleEntry rule) {
        return parameters(rule)
                .flatMap(parameter -> parameter.values().stream().map(DatedValue::value))
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Parameter> parameters(RuleEntry rule) {
        return rule.parameterIds().stream().flatMap(id -> linted.parameters().find(id).stream());
    }

    private void placeholder(RuleEntry rule, String annotation, String text) {
        Matcher left = LEFT.matcher(text);
        if (left.find()) {
            found.ofRule(LintCheck.PLACEHOLDER, rule, annotation + " still says " + left.group());
        }
    }

    private void form(RuleEntry rule, String annotation, String text) {
        Matcher code = CODE.matcher(text);
        if (code.find()) {
            found.ofRule(LintCheck.TEXT_FORM, rule, annotation + " holds the code " + code.group());
        } else if (!text.strip().endsWith(".")
                && !text.strip().endsWith("!")
                && !text.strip().endsWith("?")) {
            found.ofRule(LintCheck.TEXT_FORM, rule, annotation + " does not end with a full stop");
        }
    }
}
