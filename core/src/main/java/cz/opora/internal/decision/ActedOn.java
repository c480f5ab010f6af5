package cz.opora.internal.decision;

import cz.opora.advice.EscalationCard;
import cz.opora.advice.UnchangedCard;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.DoneEntry;
import cz.opora.codes.CardOutcome;
import cz.opora.codes.EscalationKind;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of the cards of earlier advice. Of several entries about one card the latest counts, without a day the
 * earliest; on one day the one that says least was done. What is dated after the day of the advice has not happened yet.
 */
public final class ActedOn {
    private static final Comparator<DoneEntry> LATEST = Comparator.comparing(
                    DoneEntry::on, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(ActedOn::caution);

    private final Map<String, DoneEntry> entries = new TreeMap<>();

    public ActedOn(CaseFile file, LocalDate asOf) {
        Stream.of(file.done(), file.overridden())
                .flatMap(list -> list == null ? Stream.<DoneEntry>of() : list.stream())
                .filter(entry -> entry.on() == null || !entry.on().isAfter(asOf))
                .forEach(entry -> entries.merge(
                        entry.key(), entry, (one, other) -> LATEST.compare(one, other) < 0 ? other : one));
    }

    private static int caution(DoneEntry entry) {
        return switch (entry.outcome()) {
            case DONE -> 0;
            case ACCEPTED -> 1;
            case OVERRIDDEN -> 2;
            case CLIENT_REFUSED -> 3;
        };
    }

    /** Whether a card was acted on in any way. */
    public boolean on(String key) {
        return entries.containsKey(key);
    }

    /** Whether the worker decided otherwise about a card. */
    boolean overridden(String key) {
        return is(key, CardOutcome.OVERRIDDEN);
    }

    private boolean is(String key, CardOutcome outcome) {
        DoneEntry entry = entries.get(key);
        return entry != null && entry.outcome() == outcome;
    }

    /** A duty or a matter of safety stands until it is done: overriding it does not end the danger. */
    public boolean ends(EscalationCard card) {
        return binding(card) ? is(card.key(), CardOutcome.DONE) : on(card.key());
    }

    /** Whether the card of an escalation is told as acted on: also one that still stands and was accepted. */
    public boolean tells(EscalationCard card) {
        return ends(card) || is(card.key(), CardOutcome.ACCEPTED);
    }

    private static boolean binding(EscalationCard card) {
        EscalationKind kind = card.code().kind();
        return kind == EscalationKind.DUTY || kind == EscalationKind.SAFETY;
    }

    /** The card as acted on; empty when it was not. */
    public List<UnchangedCard> card(String key, Text text, @Nullable Urgency urgency) {
        DoneEntry entry = entries.get(key);
        return entry == null ? List.of() : List.of(new UnchangedCard(key, text, entry.outcome(), entry.on(), urgency));
    }
}
