package cz.opora.internal.drools.source;

import cz.opora.internal.verdict.RuleCatalogue.Operator;

/** Holds negation to phase check and to what is always known: an unknown value would satisfy any other. */
final class NegationChecker {
    private final RuleContext context;
    private final Problems problems;

    NegationChecker(RuleContext context) {
        this.context = context;
        this.problems = context.problems();
    }

    /** Whether {@code !=} or {@code not in} may compare the property. */
    boolean allowed(Property property, Operator operator, Token at) {
        if (!context.mayNegate()) {
            problems.error(
                    Kinds.NEGATION,
                    at,
                    operator.symbol() + " is not allowed outside phase check: an unknown value would satisfy it",
                    property.kind() == Property.Kind.FLAG
                            ? "Maybe == true or == false, whichever is meant?"
                            : "Maybe in (...) with what is meant?");
            return false;
        }
        boolean comparable = property.kind() == Property.Kind.CODE || property.kind() == Property.Kind.TEXT;
        if (!comparable && !property.mayBeUnknown()) {
            problems.error(Kinds.TYPE_CLASH, at, operator.symbol() + " does not compare " + property.fullName());
        }
        if (property.mayBeUnknown()) {
            unknown(property, at);
        }
        return comparable && !property.mayBeUnknown();
    }

    /** Reports a property whose unknown value a negation would take for an answer. */
    void unknown(Property property, Token at) {
        problems.error(
                Kinds.NEGATION,
                at,
                property.fullName() + " may be unknown, and an unknown value would satisfy a negation");
    }

    /** Checks the word not before a pattern. */
    void pattern(Token not) {
        if (!context.mayNegate()) {
            problems.error(
                    Kinds.NEGATION,
                    not,
                    "not is allowed only in phase check: what must not be is said, not inferred",
                    "Maybe a property with == false?");
        }
    }

    /** Checks a type inside not. */
    void inner(FactType type, Token at) {
        if (context.mayNegate() && !type.isOutcome()) {
            problems.error(
                    Kinds.NEGATION, at, "not may speak only of what rules wrote, and " + type.name() + " is a fact");
        }
    }
}
