package cz.opora.internal.cards;

import cz.opora.advice.Reason;
import cz.opora.advice.TriggerCard;
import cz.opora.advice.UsedFact;
import cz.opora.codes.ReviewTrigger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The events that call for a new run. All of them hold in every case but two: an actor can leave only where one is named,
 * and an old value matters only where the advice rests on it.
 */
final class ReviewTriggers {
    private ReviewTriggers() {}

    /**
     * In the order of the code list.
     *
     * @param actors whether the case or the advice names an actor
     * @param because the reasons of what the advice says
     */
    static List<TriggerCard> of(boolean actors, Collection<Reason> because) {
        List<String> stale = because.stream()
                .flatMap(reason -> reason.facts().stream())
                .filter(fact -> fact.stale() != null)
                .map(UsedFact::pointer)
                .distinct()
                .sorted()
                .toList();
        List<TriggerCard> cards = new ArrayList<>();
        for (ReviewTrigger trigger : ReviewTrigger.values()) {
            boolean holds =
                    switch (trigger) {
                        case ACTOR_LEAVES -> actors;
                        case STALE -> !stale.isEmpty();
                        case NEW_ESCALATION, INSTITUTION, HOUSEHOLD, LOSS, WILL -> true;
                    };
            if (holds) {
                List<String> about = trigger == ReviewTrigger.STALE ? stale : List.of();
                cards.add(new TriggerCard("trigger/" + trigger.id(), trigger, trigger.text(), about));
            }
        }
        return cards;
    }
}
