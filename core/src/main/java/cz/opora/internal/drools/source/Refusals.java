package cz.opora.internal.drools.source;

import cz.opora.internal.drools.source.Token.Kind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What DRL or Java knows and a rule may not use, with the reason and what to write instead. */
final class Refusals {
    /** A part of a rule file. */
    enum Part {
        FILE,
        HEADER,
        WHEN,
        THEN
    }

    /**
     * A refused construct.
     *
     * @param why the reason
     * @param hint what to write instead; null when there is nothing
     */
    record Refusal(String why, @Nullable String hint) {}

    private static final Map<Part, Map<String, Refusal>> BY_PART = byPart();

    private Refusals() {}

    /** The refusal of a word or sign in that part, when it is a known construct. */
    static Optional<Refusal> of(Part part, Token token) {
        return token.is(Kind.WORD) || token.is(Kind.SIGN)
                ? Optional.ofNullable(BY_PART.getOrDefault(part, Map.of()).get(token.text()))
                : Optional.empty();
    }

    private static Map<Part, Map<String, Refusal>> byPart() {
        Map<Part, Map<String, Refusal>> all = new EnumMap<>(Part.class);
        all.put(Part.FILE, file());
        all.put(Part.HEADER, header());
        all.put(Part.WHEN, when());
        all.put(Part.THEN, then());
        return all;
    }

    private static Map<String, Refusal> file() {
        Map<String, Refusal> words = new HashMap<>(attributes());
        words.remove("agenda-group");
        add(
                words,
                "a file holds rules and nothing else",
                null,
                "global function declare query unit expander template entry-point window class public");
        add(words, "there is one dialect", "Maybe remove the line?", "dialect");
        return words;
    }

    private static Map<String, Refusal> header() {
        Map<String, Refusal> words = new HashMap<>(attributes());
        add(words, "the phase is set once for the whole file", "Maybe above the first rule?", "agenda-group");
        add(words, "there is one dialect", "Maybe remove it?", "dialect");
        add(words, "a rule stands on its own", null, "extends");
        return words;
    }

    private static Map<String, Refusal> attributes() {
        Map<String, Refusal> words = new HashMap<>();
        add(
                words,
                "the order is given by phases",
                "Maybe another agenda-group for the file?",
                "salience no-loop auto-focus lock-on-active activation-group ruleflow-group agenda-group refract");
        add(
                words,
                "the days a rule holds are metadata",
                "Maybe @since and @until?",
                "date-effective date-expires duration timer calendars enabled");
        return words;
    }

    private static Map<String, Refusal> when() {
        Map<String, Refusal> words = new HashMap<>();
        add(
                words,
                "a rule states only conditions over facts",
                null,
                "eval query groupby collect forall init action reverse result acc entry-point over");
        add(words, "one rule has one reason", "Maybe two rules, or a conclusion of phase derive?", "or || |");
        add(words, "conditions are separated by commas", "Maybe a comma?", "&& &");
        add(words, "patterns stand one under another", "Maybe remove it?", "and ;");
        add(words, "what must not be is said, not inferred", "Maybe a property with == false?", "!");
        add(words, "an unknown value must not decide", "Maybe a property with == true or == false?", "null !.");
        add(
                words,
                "a rule does not compute",
                "Maybe a parameter, or a property that is already computed?",
                "+ - * / % ++ -- += -= = ^");
        add(
                words,
                "codes are compared only by ==, in and contains",
                null,
                "matches memberOf str soundslike compareTo instanceof equals excludes after before");
        add(words, "facts are flat and read by the names of their properties", null, "[ # . :: -> { ?");
        add(words, "facts are compared by their properties", "Maybe pointer?", "this");
        return words;
    }

    private static Map<String, Refusal> then() {
        Map<String, Refusal> words = new HashMap<>();
        add(
                words,
                "a rule only inserts",
                "Maybe insert(...)?",
                "update modify delete retract insertLogical insertAsync halt drools kcontext channels");
        add(
                words,
                "a rule writes one thing by one insert and runs no code",
                null,
                "if else for while do switch return var final new try throw System Runtime Thread Class = -> :: { [ import this int String synchronized");
        add(words, "a rule has one reason and one insert", "Maybe a second rule?", "insert");
        add(words, "a rule does not compute", "Maybe a parameter?", "+ - * / % ++ -- ! ?");
        add(words, "an unknown value cannot be written", null, "null");
        return words;
    }

    /** Adds words separated by spaces. */
    private static void add(Map<String, Refusal> all, String why, @Nullable String hint, String words) {
        for (String word : words.split(" ")) {
            all.put(word, new Refusal(why, hint));
        }
    }
}
