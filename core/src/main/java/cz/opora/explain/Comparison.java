package cz.opora.explain;

import cz.opora.advice.Advice;
import cz.opora.codes.Language;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.time.LocalDate;
import java.util.List;

/**
 * What is different in a second advice, card by card, and why.
 *
 * @param format always {@code opora-comparison/1}
 * @param before the day of the first advice
 * @param after the day of the second
 * @param differences what the second was made of and the first was not: fields, parameters, rules, directory, day
 * @param cards the cards that came, went or changed, in the order of their keys
 */
public record Comparison(
        String format, LocalDate before, LocalDate after, List<Cause> differences, List<CardChange> cards) {
    /** The only format this version writes. */
    public static final String FORMAT = "opora-comparison/1";

    /** Copies the lists. */
    public Comparison {
        differences = List.copyOf(differences);
        cards = List.copyOf(cards);
    }

    /** Two advices of which nothing else is at hand. */
    public static Comparison of(Advice before, Advice after) {
        return of(Decided.of(before), Decided.of(after));
    }

    /** Two advices with what they were made of. */
    public static Comparison of(Decided before, Decided after) {
        return new Causes(before, after).comparison();
    }

    /** Whether every card stands as before. */
    public boolean isEmpty() {
        return cards.isEmpty();
    }

    /** For people, in lines of at most 90 characters where words allow it. */
    public String text(Language language) {
        Lines lines = new Lines(language);
        String days = before.equals(after)
                ? lines.in("stav k ", "as of ") + lines.day(after)
                : lines.day(before) + " → " + lines.day(after);
        lines.add(0, lines.in("POROVNÁNÍ DVOU RAD", "TWO ADVICES COMPARED") + " - " + days);
        if (!differences.isEmpty()) {
            lines.gap().add(0, lines.in("V čem se liší podklady:", "What they were made of differs in:"));
            differences.stream()
                    .map(cause -> lines.in(cause.text()))
                    .distinct()
                    .forEach(cause -> lines.add(0, "- " + cause));
        }
        lines.gap();
        if (cards.isEmpty()) {
            lines.add(0, lines.in("Rada je stejná.", "The advice is the same."));
        } else {
            lines.add(0, lines.in("Co je jinak v radě:", "What is different in the advice:"));
            cards.forEach(card -> lines.change(0, card));
        }
        return lines.toString();
    }

    /** As canonical JSON on many lines. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.KEPT);
    }
}
