package cz.opora.lint;

import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternKind;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.lint.Clashes.Clash;
import cz.opora.parameters.DatedValue;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Rules that can never fire, and rules that always do. */
final class FiringChecks {
    private final Linted linted;
    private final Found found;

    FiringChecks(Linted linted, Found found) {
        this.linted = linted;
        this.found = found;
    }

    void run() {
        for (RuleEntry rule : linted.own()) {
            never(rule);
            always(rule);
        }
    }

    /** Tried on its first day and on each day a number it reads changes. */
    private void never(RuleEntry rule) {
        for (LocalDate day : days(rule)) {
            Optional<Clash> clash = new Clashes(linted.parameters(), day).add(rule);
            if (clash.isPresent()) {
                tell(rule, clash.get(), day);
                return;
            }
        }
    }

    private void tell(RuleEntry rule, Clash clash, LocalDate day) {
        var first = Objects.requireNonNull(clash.first(), "a rule clashes with itself");
        String when = day.equals(rule.since()) ? "" : " from " + day + " on";
        found.ofCondition(
                LintCheck.CANNOT_FIRE,
                rule,
                clash.second(),
                "it can never fire" + when + ": " + clash.second().text() + " cannot hold together with " + first.text()
                        + " on line " + first.line(),
                null);
    }

    private TreeSet<LocalDate> days(RuleEntry rule) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(rule.since());
        for (String id : rule.parameterIds()) {
            linted.parameters().find(id).stream()
                    .flatMap(parameter -> parameter.values().stream())
                    .map(DatedValue::from)
                    .filter(rule::holdsOn)
                    .forEach(days::add);
        }
        return days;
    }

    private void always(RuleEntry rule) {
        if (rule.patterns().stream().allMatch(FiringChecks::saysNothing)) {
            found.ofRule(LintCheck.ALWAYS_FIRES, rule, "it has no condition, so it fires in every case");
        }
    }

    private static boolean saysNothing(PatternEntry pattern) {
        String type = pattern.type();
        return pattern.kind() == PatternKind.PLAIN
                && type != null
                && Amounts.one(type)
                && pattern.conditions().stream().allMatch(condition -> condition.operator() == null);
    }
}
