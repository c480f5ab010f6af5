package cz.opora.internal.drools.source;

import cz.opora.internal.drools.source.Syntax.ConditionNode;
import cz.opora.internal.drools.source.Syntax.Literal;
import cz.opora.internal.drools.source.Syntax.Operand;
import cz.opora.internal.drools.source.Syntax.ParameterValue;
import cz.opora.internal.drools.source.Syntax.PatternNode;
import cz.opora.internal.drools.source.Token.Kind;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what is counted and the conditions on the number. */
final class CountChecker {
    private static final Set<Operator> LOWER = Set.of(Operator.MORE, Operator.AT_LEAST);
    private static final Set<Operator> UPPER =
            Set.of(Operator.LESS, Operator.AT_MOST, Operator.EQUAL, Operator.NOT_EQUAL);

    private final RuleContext context;
    private final Problems problems;

    CountChecker(RuleContext context) {
        this.context = context;
        this.problems = context.problems();
    }

    /** The conditions on the number; {@code outer} is the scope around the accumulate, {@code inside} that within. */
    List<ConditionEntry> check(PatternNode node, Scope outer, Scope inside) {
        Token counted = node.counted();
        Token number = node.binding();
        List<ConditionEntry> entries = new ArrayList<>();
        if (counted != null) {
            counted(counted, outer, inside);
        }
        if (number != null) {
            inside.bind(new Scope.Bound(number, null, null, Set.of(), false));
            for (ConditionNode condition : node.conditions()) {
                ConditionEntry entry = condition(condition, number, inside);
                if (entry != null) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    private void counted(Token counted, Scope outer, Scope inside) {
        if (counted.is(Kind.NUMBER)) {
            if (!counted.text().equals("1")) {
                problems.error(Kinds.SYNTAX, counted, "expected count(1) or count($variable)");
            }
        } else if (inside.use(counted).isPresent() && !inside.bindsBeyond(outer, counted.text())) {
            problems.error(
                    Kinds.UNBOUND,
                    counted,
                    "count(" + counted.text() + ") counts nothing: the variable is not bound in the patterns counted");
        }
    }

    private @Nullable ConditionEntry condition(ConditionNode node, Token number, Scope scope) {
        Operator operator = node.operator();
        if (!node.property().text().equals(number.text()) || operator == null) {
            problems.error(
                    Kinds.SYNTAX,
                    node.at(),
                    "expected a condition on " + number.text() + " but found " + node.text());
            return null;
        }
        scope.use(number);
        if (!operatorAllowed(operator, node)) {
            return null;
        }
        OperandEntry operand = operand(node.operands().get(0), scope);
        return operand == null
                ? null
                : new ConditionEntry(node.text(), node.at().line(), node.at().column(), null, null, operator, operand);
    }

    private boolean operatorAllowed(Operator operator, ConditionNode node) {
        boolean upper = UPPER.contains(operator);
        if (!upper && !LOWER.contains(operator)) {
            problems.error(
                    Kinds.REFUSED,
                    node.at(),
                    operator.symbol() + " is not allowed here: a count is compared only by numbers",
                    "Maybe >=?");
            return false;
        }
        if (upper && !context.mayNegate()) {
            problems.error(
                    Kinds.NEGATION,
                    node.at(),
                    operator.symbol()
                            + " on a count is allowed only in phase check: what is not known would satisfy it",
                    "Maybe >=?");
            return false;
        }
        return true;
    }

    private @Nullable OperandEntry operand(Operand operand, Scope scope) {
        if (operand instanceof ParameterValue value) {
            OperandEntry entry = new ParameterChecker(context).check(value, scope);
            return counts(value) ? entry : null;
        }
        Token at = operand.at();
        if (operand instanceof Literal && Set.of("0", "1").contains(at.text()) && at.is(Kind.NUMBER)) {
            return new OperandEntry(OperandKind.NUMBER, null, List.of(at.text()), null, null);
        }
        boolean number = at.is(Kind.NUMBER);
        problems.error(
                number ? Kinds.LITERAL : Kinds.TYPE_CLASH,
                at,
                number
                        ? "the number " + at.text() + " is not allowed here: only 0 and 1 are"
                        : "a count is a number and cannot be compared with " + at.shown(),
                ParameterChecker.hint(null));
        return null;
    }

    private boolean counts(ParameterValue value) {
        boolean counts = value.unit().text().equals("count");
        if (!counts && !problems.has(Kinds.WRONG_UNIT)) {
            problems.error(
                    Kinds.WRONG_UNIT,
                    value.unit(),
                    "a count is not in " + value.unit().text(),
                    "Maybe a parameter with the unit count?");
        }
        return counts;
    }
}
