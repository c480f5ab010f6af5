package cz.opora.explain;

import cz.opora.codes.Text;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether the reasons of an advice carry it: decided again with nothing known but what the reasons of a card name, the card
 * has to come out the same; and without any one of these facts it has to be gone, or stand on another of its reasons.
 *
 * @param format always {@code opora-self-check/1}
 * @param asOf the day decided for
 * @param cards the cards checked: groups the client belongs to, the level of work, escalations, do-nots, steps, reviews,
 *     cautions; actors and gaps depend on the directory and are not checked
 */
public record SelfCheck(String format, LocalDate asOf, List<Checked> cards) {
    /** The only format this version writes. */
    public static final String FORMAT = "opora-self-check/1";

    /** Copies the list. */
    public SelfCheck {
        cards = List.copyOf(cards);
    }

    /**
     * One card checked.
     *
     * @param key the key of the card
     * @param text what it says
     * @param rules the ids of the rules among its reasons
     * @param reached whether the named facts alone give the card
     * @param removals what each named fact is needed for; empty when the card is not reached
     */
    public record Checked(String key, Text text, List<String> rules, boolean reached, List<Removal> removals) {
        /** Copies the lists. */
        public Checked {
            rules = List.copyOf(rules);
            removals = List.copyOf(removals);
        }

        /** Whether the reasons name what the card hangs on, and nothing it does not. */
        public boolean holds() {
            return reached && removals.stream().noneMatch(removal -> removal.result() == Result.NOT_NEEDED);
        }
    }

    /**
     * One named fact taken away.
     *
     * @param pointer the fact
     * @param result what became of the card
     * @param rules the rules the card stands on without it; empty when it is lost
     */
    public record Removal(String pointer, Result result, List<String> rules) {
        /** Copies the list. */
        public Removal {
            rules = List.copyOf(rules);
        }
    }

    /** What becomes of a card without one of its facts. */
    public enum Result {
        /** It is gone, or no longer decided: the fact is needed. */
        LOST,
        /** It stands on another of its reasons. */
        OTHER_REASON,
        /** It stands, for the fact follows from the others that are named. */
        FOLLOWS,
        /** It stands as before: the reason names a fact it does not hang on. */
        NOT_NEEDED
    }

    /** Whether every card holds. */
    public boolean holds() {
        return cards.stream().allMatch(Checked::holds);
    }

    /** As canonical JSON on many lines. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.KEPT);
    }
}
