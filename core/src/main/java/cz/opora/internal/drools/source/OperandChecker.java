package cz.opora.internal.drools.source;

import cz.opora.diagnostics.NearestName;
import cz.opora.internal.drools.source.Syntax.Bare;
import cz.opora.internal.drools.source.Syntax.Constant;
import cz.opora.internal.drools.source.Syntax.Literal;
import cz.opora.internal.drools.source.Syntax.Member;
import cz.opora.internal.drools.source.Syntax.Operand;
import cz.opora.internal.drools.source.Syntax.ParameterValue;
import cz.opora.internal.drools.source.Syntax.Variable;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks one value against the property it is compared with. */
final class OperandChecker {
    private final RuleContext context;
    private final Problems problems;
    private final ParameterChecker parameters;

    /** A bound value: what it is and what its own pattern shows to be known. */
    record Joined(Property property, Set<String> known) {
        boolean mayBeUnknown() {
            return property.mayBeUnknown() && !known.contains(property.name());
        }
    }

    OperandChecker(RuleContext context) {
        this.context = context;
        this.problems = context.problems();
        this.parameters = new ParameterChecker(context);
    }

    /** The value as the catalogue keeps it; null when it does not fit, which is reported. */
    @Nullable OperandEntry check(Property property, Operand operand, Scope scope) {
        if (operand instanceof Literal literal) {
            return literal(property, literal.at());
        } else if (operand instanceof Bare bare) {
            return bare(property, bare.at());
        } else if (operand instanceof Constant constant) {
            return constant(property, constant);
        } else if (operand instanceof ParameterValue value) {
            return parameter(property, value, scope);
        }
        return joined(property, operand, scope).isPresent() ? boundEntry(operand) : null;
    }

    /** What a bound value is; empty when the operand is none, or does not fit. */
    Optional<Joined> joined(Property property, Operand operand, Scope scope) {
        if (!(operand instanceof Variable) && !(operand instanceof Member)) {
            return Optional.empty();
        }
        Optional<Joined> found = scope.use(operand.at()).flatMap(bound -> joined(bound, operand));
        if (found.isPresent() && !fits(property, found.get().property())) {
            clash(
                    property,
                    operand.at(),
                    Wording.of(operand) + ", " + found.get().property().described());
            return Optional.empty();
        }
        return found;
    }

    private Optional<Joined> joined(Scope.Bound bound, Operand operand) {
        FactType type = bound.type();
        if (type == null) {
            return Optional.empty();
        }
        if (operand instanceof Variable) {
            if (bound.isFact()) {
                problems.error(
                        Kinds.TYPE_CLASH,
                        operand.at(),
                        operand.at().text() + " holds a whole " + type.name() + ", not one property of it",
                        "Maybe " + operand.at().text() + ".pointer?");
            }
            return Optional.ofNullable(bound.property()).map(held -> new Joined(held, bound.known()));
        }
        return member(bound, type, ((Member) operand).property());
    }

    private Optional<Joined> member(Scope.Bound bound, FactType type, Token name) {
        if (!bound.isFact()) {
            Refusals.Refusal nested = new Refusals.Refusal("facts are flat", null);
            String what = bound.at().text() + '.' + name.text();
            problems.error(Kinds.REFUSED, name, what + " is not allowed here: " + nested.why());
            return Optional.empty();
        }
        Optional<Property> property = new PropertyLookup(context).find(type, name, true);
        return property.map(found -> new Joined(found, bound.known()));
    }

    private static boolean fits(Property one, Property other) {
        return one.kind() == other.kind() && one.codes() == other.codes() && one.isPlace() == other.isPlace();
    }

    private @Nullable OperandEntry literal(Property property, Token value) {
        switch (value.kind()) {
            case NUMBER -> {
                return number(property, value);
            }
            case TEXT -> {
                return text(property, value);
            }
            default -> {
                return property.kind() == Property.Kind.FLAG
                        ? new OperandEntry(OperandKind.BOOLEAN, null, List.of(value.text()), null, null)
                        : clash(property, value, value.text());
            }
        }
    }

    private @Nullable OperandEntry number(Property property, Token value) {
        if (property.kind() != Property.Kind.NUMBER) {
            return clash(property, value, value.text());
        }
        if (!Set.of("0", "1").contains(value.text())) {
            problems.error(
                    Kinds.LITERAL,
                    value,
                    "the number " + value.text() + " is not allowed here: only 0 and 1 are",
                    ParameterChecker.hint(property));
            return null;
        }
        return new OperandEntry(OperandKind.NUMBER, null, List.of(value.text()), null, null);
    }

    private @Nullable OperandEntry text(Property property, Token value) {
        if (!DeclaredCodes.areIn(property)) {
            return clash(property, value, value.shown());
        }
        return new OperandEntry(OperandKind.STRING, null, List.of(value.text()), null, null);
    }

    private @Nullable OperandEntry bare(Property property, Token word) {
        Class<?> codes = property.codes();
        if (codes == null) {
            return clash(property, word, word.text());
        }
        List<String> known = CodeLists.codes(codes);
        List<String> meant = known.contains(word.text()) ? List.of(word.text()) : NearestName.of(word.text(), known);
        problems.error(
                Kinds.UNKNOWN_CODE,
                word,
                word.text() + " is written without its code list",
                meant.stream().map(code -> property.codeList() + '.' + code).toList());
        return null;
    }

    private @Nullable OperandEntry constant(Property property, Constant constant) {
        String list = constant.at().text();
        Class<?> expected = property.codes();
        if (expected == null || !expected.getSimpleName().equals(list)) {
            return otherList(property, constant);
        }
        context.needsImport(expected, constant.at());
        if (!CodeLists.codes(expected).contains(constant.name().text())) {
            unknownCode(expected, constant.name());
            return null;
        }
        return new OperandEntry(OperandKind.CODE, list, List.of(constant.name().text()), null, null);
    }

    private @Nullable OperandEntry otherList(Property property, Constant constant) {
        String list = constant.at().text();
        if (CodeLists.find(list).isEmpty()) {
            problems.error(
                    Kinds.UNKNOWN_CODE,
                    constant.at(),
                    "there is no code list " + list,
                    property.codes() == null ? NearestName.of(list, CodeLists.names()) : List.of(property.codeList()));
            return null;
        }
        return clash(property, constant.at(), Wording.of(constant));
    }

    /** Reports a code its list does not have. */
    void unknownCode(Class<?> list, Token code) {
        String name = list.getSimpleName();
        problems.error(
                Kinds.UNKNOWN_CODE,
                code,
                "there is no code " + code.text() + " in " + name,
                NearestName.of(code.text(), CodeLists.codes(list)).stream()
                        .map(each -> name + '.' + each)
                        .toList());
    }

    private @Nullable OperandEntry parameter(Property property, ParameterValue value, Scope scope) {
        OperandEntry entry = parameters.check(value, scope);
        return property.kind() == Property.Kind.NUMBER ? entry : clash(property, value.at(), Wording.of(value));
    }

    private @Nullable OperandEntry clash(Property property, Token at, String value) {
        String hint = property.codes() == null
                ? property.kind() == Property.Kind.FLAG ? "Maybe true or false?" : null
                : "Maybe a code such as " + property.codeList() + '.'
                        + CodeLists.codes(Objects.requireNonNull(property.codes()))
                                .get(0) + '?';
        problems.error(
                Kinds.TYPE_CLASH,
                at,
                property.fullName() + " is " + property.described() + " and cannot be compared with " + value,
                hint);
        return null;
    }

    private static OperandEntry boundEntry(Operand operand) {
        String member = operand instanceof Member one ? one.property().text() : null;
        return new OperandEntry(OperandKind.BOUND, null, List.of(), operand.at().text(), member);
    }
}
