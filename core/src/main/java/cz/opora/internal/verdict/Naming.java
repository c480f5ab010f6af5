package cz.opora.internal.verdict;

import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.Operator;
import java.util.Set;

/** Which conditions say what thing is meant: a need of another domain is no nearly fitting need, it is another thing. */
public final class Naming {
    private static final Set<String> PROPERTIES =
            Set.of("code", "domain", "doNot", "group", "item", "kind", "level", "need", "type", "about");

    private Naming() {}

    /** Whether a condition says which thing is meant, rather than what holds of it. */
    public static boolean namesIt(ConditionEntry condition) {
        return condition.operand() != null
                && condition.operand().kind() != OperandKind.PARAMETER
                && condition.property() != null
                && PROPERTIES.contains(condition.property())
                && (condition.operator() == Operator.EQUAL || condition.operator() == Operator.IN);
    }
}
