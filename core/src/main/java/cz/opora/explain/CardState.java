package cz.opora.explain;

import cz.opora.advice.Advice;
import cz.opora.advice.Reason;
import cz.opora.codes.NegativeStatus;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One card of an advice, reduced to what can be compared.
 *
 * @param key the stable key of the card
 * @param text what it says
 * @param standing how it stands; never ABSENT
 * @param urgency by when, as a class; null when the card has none
 * @param due the day it is due; null when it has none
 * @param because the reasons; empty for a group the client is not known to belong to
 */
public record CardState(
        String key,
        Text text,
        Standing standing,
        @Nullable Urgency urgency,
        @Nullable LocalDate due,
        List<Reason> because) {
    /** Copies the list. */
    public CardState {
        because = List.copyOf(because);
    }

    /**
     * The findings of an advice by key: target groups, the level of work, escalations, do-nots, steps, actors, gaps,
     * reviews and cautions. Questions are left out: they are what is not found yet.
     */
    public static NavigableMap<String, CardState> of(Advice advice) {
        NavigableMap<String, CardState> all = new TreeMap<>();
        advice.targetGroups()
                .forEach(card -> put(
                        all,
                        card.key(),
                        card.words(),
                        Standing.valueOf(card.verdict().name()),
                        card.because()));
        if (advice.method() != null) {
            put(
                    all,
                    advice.method().key() + "/" + advice.method().level(),
                    advice.method().level().text(),
                    Standing.PRESENT,
                    advice.method().because());
        }
        addEscalations(advice, all);
        addPlan(advice, all);
        return Collections.unmodifiableNavigableMap(all);
    }

    private static void addEscalations(Advice advice, NavigableMap<String, CardState> all) {
        advice.escalations()
                .forEach(card -> all.put(
                        card.key(),
                        new CardState(
                                card.key(),
                                card.text(),
                                Standing.PRESENT,
                                card.urgency(),
                                card.actBy(),
                                card.because())));
        advice.negativeFindings()
                .forEach(card -> put(
                        all,
                        card.key(),
                        card.text(),
                        card.status() == NegativeStatus.CONFIRMED ? Standing.CONFIRMED : Standing.CONDITIONAL,
                        card.because()));
    }

    private static void addPlan(Advice advice, NavigableMap<String, CardState> all) {
        advice.steps()
                .forEach(card -> all.put(
                        card.key(),
                        new CardState(
                                card.key(),
                                card.what(),
                                Standing.PRESENT,
                                card.urgency(),
                                card.due(),
                                card.because())));
        advice.actors().forEach(card -> put(all, card.key(), card.name(), Standing.PRESENT, card.because()));
        advice.gaps().forEach(card -> put(all, card.key(), card.text(), Standing.PRESENT, card.because()));
        advice.reviews().forEach(card -> put(all, card.key(), card.what(), Standing.PRESENT, card.because()));
        advice.cautions().forEach(card -> put(all, card.key(), card.text(), Standing.PRESENT, card.because()));
    }

    private static void put(
            NavigableMap<String, CardState> all, String key, Text text, Standing standing, List<Reason> because) {
        all.put(key, new CardState(key, text, standing, null, null, because));
    }
}
