package cz.opora.internal.verdict;

import cz.opora.facts.Fact;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import java.util.ArrayList;
import java.util.List;

/** Which facts an unknown condition hangs on. */
final class MissingFacts {
    private MissingFacts() {}

    static List<String> of(ConditionPlan condition, Object[] tuple) {
        List<String> missing = new ArrayList<>();
        String property = condition.entry().property();
        if (property != null && tuple[condition.own()] instanceof Fact fact) {
            missing.addAll(ofProperty(fact, property));
        }
        OperandEntry operand = condition.entry().operand();
        if (operand != null
                && operand.member() != null
                && condition.operand() >= 0
                && tuple[condition.operand()] instanceof Fact fact) {
            missing.addAll(ofProperty(fact, operand.member()));
        }
        return missing;
    }

    private static List<String> ofProperty(Fact fact, String property) {
        boolean unknown = FactShape.of(fact.getClass()).read(fact, property) == null;
        return unknown ? FactPointers.of(fact, property) : List.of();
    }
}
