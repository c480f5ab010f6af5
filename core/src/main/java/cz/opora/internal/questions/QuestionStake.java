package cz.opora.internal.questions;

import cz.opora.advice.QuestionRank;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.EscalationKind;
import cz.opora.codes.TargetGroup;
import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import cz.opora.internal.verdict.RulePlan;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on a rule that nobody can decide yet. It follows from the source of the rule alone, so it is found once.
 *
 * @param rank what kind of thing it decides
 * @param group the target group it decides about; null when it decides about none
 */
record QuestionStake(QuestionRank rank, @Nullable TargetGroup group) {
    private static final String GROUP = "TargetGroup.";

    static QuestionStake of(RulePlan rule) {
        WriteEntry write = rule.entry().write();
        QuestionRank rank = rank(write);
        return new QuestionStake(rank, rank == QuestionRank.ELIGIBILITY ? group(write) : null);
    }

    private static QuestionRank rank(WriteEntry write) {
        return switch (write.type()) {
            case "Escalation" -> escalationRank(write.arguments().get(0));
            case "Criterion", "Membership" -> QuestionRank.ELIGIBILITY;
            case "Wanted", "Candidate", "Misfit", "Gap", "Conclusion" -> QuestionRank.MATCHING;
            default -> QuestionRank.PLAN;
        };
    }

    /** What only recommends help or a talk inside the office decides no one's safety. */
    private static QuestionRank escalationRank(String argument) {
        EscalationCode code = EscalationCode.valueOf(argument.substring(argument.indexOf('.') + 1));
        boolean danger = code.kind() == EscalationKind.DUTY || code.kind() == EscalationKind.SAFETY;
        return danger ? QuestionRank.SAFETY : QuestionRank.MATCHING;
    }

    private static @Nullable TargetGroup group(WriteEntry write) {
        String argument = write.arguments().get(0);
        return argument.startsWith(GROUP) ? TargetGroup.valueOf(argument.substring(GROUP.length())) : null;
    }
}
