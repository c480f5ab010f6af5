package cz.opora.scenario;

import cz.opora.advice.ActorRef;
import cz.opora.advice.Advice;
import cz.opora.advice.Step;
import cz.opora.codes.DoNot;
import cz.opora.codes.Finding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes an advice tells, named as rules name them. */
final class CodesTold {
    /** Code lists whose codes stand on cards; of any other it is enough that the rule fired. */
    private static final List<String> LISTS =
            List.of("ActorType.", "EscalationCode.", "DoNot.", "TargetGroup.", "MethodLevel.", "CautionCode.");

    /** Codes of cards that are never printed: no advice tells them, so firing is all there is to try. */
    private static final Set<String> NEVER_PRINTED = Arrays.stream(DoNot.values())
            .filter(code -> !code.printed())
            .map(code -> "DoNot." + code)
            .collect(Collectors.toUnmodifiableSet());

    private CodesTold() {}

    /** Whether an advice that recommends the code tells it. */
    static boolean isTold(String code) {
        return !NEVER_PRINTED.contains(code) && LISTS.stream().anyMatch(code::startsWith);
    }

    static Set<String> in(Advice advice) {
        Set<String> told = new HashSet<>();
        advice.escalations().forEach(card -> told.add("EscalationCode." + card.code()));
        advice.negativeFindings().forEach(card -> told.add("DoNot." + card.code()));
        advice.cautions().forEach(card -> told.add("CautionCode." + card.code()));
        advice.actors().forEach(card -> told.add("ActorType." + card.type()));
        advice.gaps().forEach(card -> told.add("ActorType." + card.type()));
        for (Step step : advice.steps()) {
            step.with().stream().map(ActorRef::type).forEach(type -> told.add("ActorType." + type));
        }
        advice.targetGroups().stream()
                .filter(card -> card.verdict() == Finding.ELIGIBLE)
                .forEach(card -> told.add("TargetGroup." + card.code()));
        if (advice.method() != null) {
            told.add("MethodLevel." + advice.method().level());
        }
        return told;
    }
}
