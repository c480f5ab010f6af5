package cz.opora.lint;

import cz.opora.internal.decision.LibraryParameters;
import cz.opora.parameters.DatedValue;
import cz.opora.parameters.Parameter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parameters: read by somebody, in order on their ladders, looked at in time. */
final class ParameterChecks {
    private final Linted linted;
    private final Found found;

    ParameterChecks(Linted linted, Found found) {
        this.linted = linted;
        this.found = found;
    }

    void run() {
        Set<String> read = linted.all().stream()
                .flatMap(rule -> rule.parameterIds().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        read.addAll(LibraryParameters.ids());
        for (Parameter parameter : linted.ownParameters().all()) {
            if (!read.contains(parameter.id())) {
                tell(LintCheck.UNUSED_PARAMETER, parameter, "neither a rule nor the library reads it");
            }
            ladder(parameter);
            review(parameter);
        }
    }

    private void review(Parameter parameter) {
        LocalDate review = parameter.review();
        LocalDate asOf = linted.asOf();
        if (review != null && asOf != null && asOf.isAfter(review)) {
            tell(LintCheck.REVIEW_OVERDUE, parameter, "it was to be looked at again by " + review);
        }
    }

    private void ladder(Parameter parameter) {
        String above = parameter.below();
        if (above == null) {
            return;
        }
        Optional<Parameter> upper = linted.parameters().find(above);
        if (upper.isEmpty()) {
            tell(LintCheck.LADDER_NOT_ASCENDING, parameter, "it is to be below " + above + ", which does not exist");
        } else if (upper.get().unit() != parameter.unit()) {
            tell(
                    LintCheck.LADDER_NOT_ASCENDING,
                    parameter,
                    "it is in " + parameter.unit().word() + " and " + above + ", above it, in "
                            + upper.get().unit().word());
        } else {
            compare(parameter, upper.get());
        }
    }

    private void compare(Parameter lower, Parameter upper) {
        TreeSet<LocalDate> days = Stream.concat(lower.values().stream(), upper.values().stream())
                .map(DatedValue::from)
                .collect(Collectors.toCollection(TreeSet::new));
        for (LocalDate day : days) {
            Integer low = at(lower, day);
            Integer high = at(upper, day);
            if (low != null && high != null && low >= high) {
                String message = "on " + day + " it is " + low + ", which is not below " + upper.id() + " with " + high;
                tell(LintCheck.LADDER_NOT_ASCENDING, lower, message);
                return;
            }
        }
    }

    private static @Nullable Integer at(Parameter parameter, LocalDate day) {
        return parameter.values().stream()
                .filter(value -> !value.from().isAfter(day))
                .reduce((earlier, later) -> Objects.requireNonNull(later))
                .map(DatedValue::value)
                .orElse(null);
    }

    private void tell(LintCheck check, Parameter parameter, String what) {
        found.ofPlace(
                check, linted.texts().parameter(parameter.id()), "parameter " + parameter.id() + ": " + what, null);
    }
}
