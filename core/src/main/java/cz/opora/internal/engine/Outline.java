package cz.opora.internal.engine;

import cz.opora.advice.Caution;
import cz.opora.advice.Duplicity;
import cz.opora.advice.Gap;
import cz.opora.advice.MethodAdvice;
import cz.opora.advice.RefusalFinding;
import cz.opora.advice.Review;
import cz.opora.advice.Wanted;
import cz.opora.facts.Fact;
import cz.opora.internal.cards.EscalationCards;
import cz.opora.internal.cards.Reasons;
import cz.opora.internal.decision.ActedOn;
import cz.opora.internal.decision.Decision;
import cz.opora.internal.decision.Knowledge;
import cz.opora.internal.words.FactWords;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What stands in an answer, by key, without the answer. */
final class Outline {
    private static final List<Class<? extends Fact>> PRESENT_OR_NOT =
            List.of(Caution.class, Duplicity.class, Gap.class, MethodAdvice.class, RefusalFinding.class, Review.class);

    private Outline() {}

    static NavigableMap<String, String> of(Knowledge knowledge, Decision decision, ActedOn acted) {
        NavigableMap<String, String> standing = new TreeMap<>();
        decision.findings().stream()
                .filter(one -> knowledge.stack().offers(one.group()))
                .forEach(one ->
                        standing.put("group/" + one.group(), one.finding().name()));
        FactWords words = new FactWords(knowledge.vocabulary(), Map.of());
        Reasons reasons = new Reasons(decision, knowledge.rules()::layerOf, words);
        EscalationCards escalations = new EscalationCards(decision, knowledge.vocabulary(), reasons, knowledge.stack());
        escalations.escalations().stream()
                .filter(card -> !acted.ends(card))
                .forEach(card -> standing.put(card.key(), "PRESENT " + card.urgency()));
        escalations
                .doNots()
                .forEach(card -> standing.put(card.key(), card.status().name()));
        for (Wanted row : decision.wanted()) {
            standing.put(row.pointer(), "PRESENT " + row.intensity());
        }
        for (Class<? extends Fact> type : PRESENT_OR_NOT) {
            decision.outcomes().of(type).forEach(one -> standing.put("outcome/" + one.pointer(), "PRESENT"));
        }
        return standing;
    }
}
