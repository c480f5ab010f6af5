package cz.opora.internal.drools.source;

import cz.opora.diagnostics.NearestName;
import cz.opora.internal.drools.source.Syntax.ParameterValue;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.parameters.DatedValue;
import cz.opora.parameters.Parameter;
import cz.opora.parameters.Parameters;
import cz.opora.parameters.Unit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks {@code $p.unit("id")}: the variable, the parameter, its unit, and that it has a value when the rule begins. */
final class ParameterChecker {
    private final RuleContext context;
    private final Problems problems;

    ParameterChecker(RuleContext context) {
        this.context = context;
        this.problems = context.problems();
    }

    OperandEntry check(ParameterValue value, Scope scope) {
        Optional<Scope.Bound> bound = scope.use(value.at());
        if (bound.isPresent() && !holdsParameters(bound.get())) {
            problems.error(
                    Kinds.TYPE_CLASH,
                    value.at(),
                    value.at().text() + " does not hold the parameters, so it has no "
                            + value.unit().text() + "(...)",
                    "Maybe a pattern $p : Parameters() above?");
        }
        context.reader()
                .parameters()
                .find(value.id().text())
                .ifPresentOrElse(parameter -> known(value, parameter), () -> unknown(value));
        return new OperandEntry(
                OperandKind.PARAMETER,
                null,
                List.of(value.id().text()),
                value.at().text(),
                value.unit().text());
    }

    /** The number a literal should have been: a parameter in the unit the property suggests. */
    static String hint(@Nullable Property property) {
        String name = property == null ? "" : property.name().toLowerCase(Locale.ROOT);
        Unit unit = name.startsWith("workingdays")
                ? Unit.WORKING_DAYS
                : name.startsWith("days")
                        ? Unit.DAYS
                        : name.startsWith("months")
                                ? Unit.MONTHS
                                : name.startsWith("age") || name.endsWith("age")
                                        ? Unit.YEARS
                                        : name.endsWith("amount") || name.equals("totaldebt")
                                                ? Unit.CROWNS
                                                : Unit.COUNT;
        return "Maybe a parameter: $p." + unit.word() + "(\"...\")?";
    }

    private static boolean holdsParameters(Scope.Bound bound) {
        return bound.type() == null || (bound.isFact() && bound.type().type() == Parameters.class);
    }

    private void unknown(ParameterValue value) {
        List<String> ids =
                context.reader().parameters().all().stream().map(Parameter::id).toList();
        problems.error(
                Kinds.UNKNOWN_PARAMETER,
                value.id(),
                "there is no parameter " + value.id().text(),
                NearestName.of(value.id().text(), ids));
        unit(value);
    }

    private Optional<Unit> unit(ParameterValue value) {
        Optional<Unit> unit = Unit.ofWord(value.unit().text());
        if (unit.isEmpty()) {
            List<String> words = Arrays.stream(Unit.values()).map(Unit::word).toList();
            problems.error(
                    Kinds.WRONG_UNIT,
                    value.unit(),
                    "there is no unit " + value.unit().text() + "; the units are " + String.join(", ", words),
                    NearestName.of(value.unit().text(), words));
        }
        return unit;
    }

    private void known(ParameterValue value, Parameter parameter) {
        Optional<Unit> unit = unit(value);
        if (unit.isPresent() && unit.get() != parameter.unit()) {
            String right = value.at().text() + '.' + parameter.unit().word() + "(\"" + parameter.id() + "\")";
            problems.error(
                    Kinds.WRONG_UNIT,
                    value.unit(),
                    "the parameter " + parameter.id() + " is in "
                            + parameter.unit().word() + ", not in "
                            + unit.get().word(),
                    List.of(right));
        }
        dated(value, parameter);
    }

    private void dated(ParameterValue value, Parameter parameter) {
        LocalDate since = context.since();
        if (since != null
                && parameter.values().stream().noneMatch(each -> !each.from().isAfter(since))) {
            String first = parameter.values().stream()
                    .map(DatedValue::from)
                    .min(LocalDate::compareTo)
                    .map(day -> "; its first value is from " + day)
                    .orElse("");
            problems.error(
                    Kinds.PARAMETER_DATE,
                    value.id(),
                    "the parameter " + parameter.id() + " has no value on " + since + ", the first day of the rule"
                            + first);
        }
    }
}
