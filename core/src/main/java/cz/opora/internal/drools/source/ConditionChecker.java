package cz.opora.internal.drools.source;

import cz.opora.internal.drools.source.Syntax.ConditionNode;
import cz.opora.internal.drools.source.Syntax.Constant;
import cz.opora.internal.drools.source.Syntax.Literal;
import cz.opora.internal.drools.source.Syntax.Member;
import cz.opora.internal.drools.source.Syntax.Operand;
import cz.opora.internal.drools.source.Syntax.Variable;
import cz.opora.internal.drools.source.Token.Kind;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.Operator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the conditions and bindings of one pattern. */
final class ConditionChecker {
    private final RuleContext context;
    private final Problems problems;
    private final OperandChecker operands;
    private final NegationChecker negation;
    private final FactType type;
    private final List<ConditionNode> conditions;
    private final Set<String> known;

    ConditionChecker(RuleContext context, FactType type, List<ConditionNode> conditions) {
        this.context = context;
        this.problems = context.problems();
        this.operands = new OperandChecker(context);
        this.negation = new NegationChecker(context);
        this.type = type;
        this.conditions = conditions;
        this.known = known(conditions);
    }

    /** Properties that a condition of this pattern shows to be known: it is false when they are not. */
    Set<String> known() {
        return known;
    }

    List<ConditionEntry> check(Scope scope) {
        List<ConditionEntry> entries = new ArrayList<>();
        for (ConditionNode condition : conditions) {
            ConditionEntry entry = condition.binds() != null ? binding(condition, scope) : condition(condition, scope);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static Set<String> known(List<ConditionNode> conditions) {
        Set<String> known = new HashSet<>();
        for (ConditionNode each : conditions) {
            boolean positive = each.operator() != null
                    && each.operator() != Operator.NOT_EQUAL
                    && each.operator() != Operator.NOT_IN;
            boolean joins = each.operands().stream()
                    .anyMatch(operand -> operand instanceof Variable || operand instanceof Member);
            boolean ordered = each.operator() != Operator.EQUAL;
            if (positive && (ordered || !joins)) {
                known.add(each.property().text());
            }
        }
        return known;
    }

    private @Nullable ConditionEntry binding(ConditionNode node, Scope scope) {
        Token variable = node.at();
        Optional<Property> property = new PropertyLookup(context).find(type, node.property(), false);
        FactType owner = property.isPresent() ? type : null;
        scope.bind(new Scope.Bound(variable, owner, property.orElse(null), known, false));
        return property.isEmpty() ? null : entry(node, null, null);
    }

    private @Nullable ConditionEntry condition(ConditionNode node, Scope scope) {
        if (node.property().is(Kind.VARIABLE)) {
            problems.error(
                    Kinds.SYNTAX,
                    node.property(),
                    "expected a property of " + type.name() + " but found "
                            + node.property().shown(),
                    "Maybe the property first, then " + node.property().shown() + "?");
            return null;
        }
        Optional<Property> property = new PropertyLookup(context).find(type, node.property(), false);
        Operator operator = node.operator();
        if (property.isEmpty() || operator == null || !allowed(property.get(), operator, node)) {
            node.operands().forEach(operand -> touch(operand, scope));
            return null;
        }
        List<OperandEntry> values = new ArrayList<>();
        for (Operand operand : node.operands()) {
            OperandEntry value = value(property.get(), operator, operand, scope);
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() < node.operands().size() ? null : entry(node, operator, merged(values));
    }

    /** Marks variables as used though their condition is already refused. */
    private static void touch(Operand operand, Scope scope) {
        if (operand.at().is(Kind.VARIABLE)) {
            scope.use(operand.at());
        }
    }

    private @Nullable OperandEntry value(Property property, Operator operator, Operand operand, Scope scope) {
        boolean listed = operator == Operator.IN || operator == Operator.NOT_IN || operator == Operator.CONTAINS;
        if (listed
                && !(operand instanceof Constant)
                && !(operand instanceof Literal)
                && operand.at().is(Kind.VARIABLE)) {
            problems.error(
                    Kinds.REFUSED,
                    operand.at(),
                    operand.at().text() + " is not allowed after " + operator.symbol() + ": only codes are");
            touch(operand, scope);
            return null;
        }
        OperandEntry entry = operands.check(property, operand, scope);
        if (entry != null) {
            declared(property, operand);
            joins(property, operator, operand, scope);
        }
        return entry;
    }

    private void declared(Property property, Operand operand) {
        if (operand instanceof Literal literal && literal.at().is(Kind.TEXT)) {
            DeclaredCodes codes = new DeclaredCodes(context);
            if (DeclaredCodes.areOfGroups(property) && !known.contains("group")) {
                codes.withoutGroup(literal.at());
            } else {
                codes.check(property.owner(), literal.at(), group());
            }
        }
    }

    private @Nullable String group() {
        return conditions.stream()
                .filter(each -> each.property().is("group") && each.operator() == Operator.EQUAL)
                .flatMap(each -> each.operands().stream())
                .filter(Constant.class::isInstance)
                .map(each -> ((Constant) each).name().text())
                .findFirst()
                .orElse(null);
    }

    /** Two unknown values are equal to Drools, so one side of an equality has to be known. */
    private void joins(Property property, Operator operator, Operand operand, Scope scope) {
        Optional<OperandChecker.Joined> other = operands.joined(property, operand, scope);
        if (other.isEmpty()) {
            return;
        }
        boolean unknown = property.mayBeUnknown() && !known.contains(property.name());
        if (operator == Operator.EQUAL && unknown && other.get().mayBeUnknown()) {
            problems.error(
                    Kinds.BOTH_UNKNOWN,
                    operand.at(),
                    property.fullName() + " and " + other.get().property().fullName()
                            + " may both be unknown, and two unknowns would count as equal",
                    "Maybe another condition on one of them in its pattern?");
        } else if (operator == Operator.NOT_EQUAL && other.get().mayBeUnknown()) {
            negation.unknown(other.get().property(), operand.at());
        }
    }

    private boolean allowed(Property property, Operator operator, ConditionNode node) {
        Token at = node.property();
        if (operator == Operator.NOT_EQUAL || operator == Operator.NOT_IN) {
            return negation.allowed(property, operator, at);
        }
        boolean fits = operators(property).contains(operator);
        if (!fits) {
            String symbols = String.join(
                    ", ",
                    operators(property).stream().map(Operator::symbol).sorted().toList());
            problems.error(
                    Kinds.TYPE_CLASH,
                    at,
                    property.fullName() + " is " + property.described() + " and is compared only by " + symbols
                            + ", not by " + operator.symbol());
        }
        return fits;
    }

    private static Set<Operator> operators(Property property) {
        return switch (property.kind()) {
            case CODE -> Set.of(Operator.EQUAL, Operator.IN);
            case TEXT -> DeclaredCodes.areIn(property) ? Set.of(Operator.EQUAL, Operator.IN) : Set.of(Operator.EQUAL);
            case FLAG -> Set.of(Operator.EQUAL);
            case NUMBER -> orders(property.name());
            case CODES -> Set.of(Operator.CONTAINS);
            case DATE, DISPLAY, OTHER -> Set.of();
        };
    }

    /** A lower bound proves only that a number is high enough, an upper bound only that it is low enough. */
    private static Set<Operator> orders(String property) {
        if (property.endsWith("AtLeast")) {
            return Set.of(Operator.MORE, Operator.AT_LEAST);
        }
        if (property.endsWith("AtMost")) {
            return Set.of(Operator.LESS, Operator.AT_MOST);
        }
        return Set.of(Operator.EQUAL, Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST);
    }

    private static OperandEntry merged(List<OperandEntry> values) {
        OperandEntry first = values.get(0);
        List<String> all =
                values.stream().flatMap(each -> each.values().stream()).toList();
        return new OperandEntry(first.kind(), first.type(), all, first.variable(), first.member());
    }

    private static ConditionEntry entry(
            ConditionNode node, @Nullable Operator operator, @Nullable OperandEntry operand) {
        Token binds = node.binds();
        return new ConditionEntry(
                node.text(),
                node.at().line(),
                node.at().column(),
                node.property().text(),
                binds == null ? null : binds.text(),
                operator,
                operand);
    }
}
