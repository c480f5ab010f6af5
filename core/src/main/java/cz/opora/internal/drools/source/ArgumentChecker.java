package cz.opora.internal.drools.source;

import cz.opora.advice.Availability;
import cz.opora.facts.Deadline;
import cz.opora.facts.Fact;
import cz.opora.internal.drools.source.Syntax.Argument;
import cz.opora.internal.drools.source.Syntax.Literal;
import cz.opora.internal.drools.source.Syntax.Operand;
import cz.opora.internal.drools.source.Syntax.ParameterValue;
import cz.opora.internal.drools.source.Syntax.Variable;
import cz.opora.internal.drools.source.Syntax.WriteNode;
import cz.opora.internal.drools.source.Token.Kind;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the arguments of a factory or link against its parameter types. */
final class ArgumentChecker {
    private final RuleContext context;
    private final Problems problems;
    private final OperandChecker operands;

    ArgumentChecker(RuleContext context) {
        this.context = context;
        this.problems = context.problems();
        this.operands = new OperandChecker(context);
    }

    void check(FactType type, Method method, List<Argument> given, Scope scope) {
        Class<?>[] expected = method.getParameterTypes();
        for (int each = 0; each < given.size(); each++) {
            Class<?> one = expected[Math.min(each, expected.length - 1)];
            Class<?> wanted = one.isArray() ? one.getComponentType() : one;
            argument(type, method, wanted, given, each, scope);
        }
    }

    /** Marks the variables of a write that cannot be checked as used. */
    void touch(WriteNode node, Scope scope) {
        node.arguments().forEach(each -> touch(each.value(), scope));
        node.links().forEach(link -> link.arguments().forEach(each -> touch(each.value(), scope)));
    }

    void touch(Operand operand, Scope scope) {
        if (operand.at().is(Kind.VARIABLE)) {
            scope.use(operand.at());
        }
    }

    private void argument(FactType type, Method method, Class<?> wanted, List<Argument> given, int place, Scope scope) {
        Operand value = given.get(place).value();
        if (Fact.class.isAssignableFrom(wanted)) {
            fact(wanted, value, scope);
        } else if (wanted.isEnum()) {
            code(wanted, method, value, scope);
        } else if (wanted == Integer.class) {
            number(method, value, scope);
        } else {
            text(type, given, value, scope);
        }
    }

    private void fact(Class<?> wanted, Operand value, Scope scope) {
        String description =
                "a variable that holds " + (wanted == Fact.class ? "a fact" : "a " + wanted.getSimpleName());
        if (!(value instanceof Variable)) {
            touch(value, scope);
            mismatch(value, description);
            return;
        }
        Optional<Scope.Bound> bound = scope.use(value.at());
        FactType held = bound.map(Scope.Bound::type).orElse(null);
        if (bound.isEmpty() || held == null) {
            return;
        }
        if (!bound.get().isFact() || !wanted.isAssignableFrom(held.type())) {
            mismatch(value, description);
        } else if (wanted == Availability.class && !bound.get().known().contains("state")) {
            emptyState(value.at());
        } else if (wanted == Deadline.class && !bound.get().known().contains("daysLeft")) {
            noDay(value.at());
        }
    }

    private void emptyState(Token variable) {
        problems.error(
                Kinds.WRITE,
                variable,
                "the state of " + variable.text() + " may be empty: then somebody fits and there is no gap",
                "Maybe Availability(state == GapState.GAP)?");
    }

    private void noDay(Token variable) {
        problems.error(
                Kinds.WRITE,
                variable,
                "the day of " + variable.text() + " may be unknown and cannot be written",
                "Maybe a condition on daysLeft in its pattern?");
    }

    private void code(Class<?> wanted, Method method, Operand value, Scope scope) {
        Property expected =
                new Property("the argument of " + method.getName(), "insert", Property.Kind.CODE, wanted, false, null);
        if (value instanceof Syntax.Constant || value instanceof Syntax.Bare) {
            constant(wanted, expected, value, scope);
            return;
        }
        String description = "a code of " + wanted.getSimpleName();
        if (value instanceof Variable) {
            held(Property.Kind.CODE, wanted, value, scope, description);
        } else {
            touch(value, scope);
            mismatch(value, description);
        }
    }

    /** A variable may be written when its pattern shows that it is known. */
    private void held(Property.Kind kind, @Nullable Class<?> codes, Operand value, Scope scope, String description) {
        Optional<Scope.Bound> bound = scope.use(value.at());
        if (bound.isEmpty() || bound.get().type() == null) {
            return;
        }
        Property property = bound.get().property();
        if (property == null || property.kind() != kind || property.codes() != codes) {
            mismatch(value, description);
        } else if (new OperandChecker.Joined(property, bound.get().known()).mayBeUnknown()) {
            problems.error(
                    Kinds.WRITE,
                    value.at(),
                    value.at().text() + " may be unknown and cannot be written",
                    "Maybe a condition on " + property.name() + " in its pattern?");
        }
    }

    private void constant(Class<?> wanted, Property expected, Operand value, Scope scope) {
        boolean otherList = value instanceof Syntax.Constant constant
                && !constant.at().text().equals(wanted.getSimpleName())
                && CodeLists.find(constant.at().text()).isPresent();
        if (otherList) {
            mismatch(value, "a code of " + wanted.getSimpleName());
        } else {
            operands.check(expected, value, scope);
        }
    }

    private void number(Method method, Operand value, Scope scope) {
        if (value instanceof ParameterValue parameter) {
            parameter(method, parameter, scope);
        } else if (value instanceof Variable) {
            held(Property.Kind.NUMBER, null, value, scope, "a number");
        } else if (!(value instanceof Literal) || !value.at().is(Kind.NUMBER)) {
            touch(value, scope);
            mismatch(value, "a parameter such as $p.days(\"...\"), 0 or 1");
        } else if (!Set.of("0", "1").contains(value.at().text())) {
            problems.error(
                    Kinds.LITERAL,
                    value.at(),
                    "the number " + value.at().text() + " is not allowed here: only 0 and 1 are",
                    "Maybe a parameter: $p.days(\"...\")?");
        }
    }

    private void parameter(Method method, ParameterValue parameter, Scope scope) {
        new ParameterChecker(context).check(parameter, scope);
        boolean days = parameter.unit().text().equals("days");
        boolean takesDays = Set.of("inDays", "before").contains(method.getName());
        if (takesDays && !days && !problems.has(Kinds.WRONG_UNIT)) {
            problems.error(
                    Kinds.WRONG_UNIT,
                    parameter.unit(),
                    method.getName() + " takes days, not " + parameter.unit().text());
        }
    }

    private void text(FactType type, List<Argument> given, Operand value, Scope scope) {
        if (value instanceof Literal && value.at().is(Kind.TEXT)) {
            new DeclaredCodes(context).check(type.name(), value.at(), group(given));
            return;
        }
        touch(value, scope);
        mismatch(value, "a declared code in quotation marks");
    }

    private static @Nullable String group(List<Argument> given) {
        return given.get(0).value() instanceof Syntax.Constant constant
                ? constant.name().text()
                : null;
    }

    private void mismatch(Operand value, String expected) {
        problems.error(Kinds.TYPE_CLASH, value.at(), "expected " + expected + " but found " + Wording.of(value));
    }
}
