package cz.opora.render;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sentences made of parts and parts made of sentences. */
final class Phrases {
    private static final Set<String> ABBREVIATIONS = Set.of("zák", "odst", "písm", "č", "Sb", "např", "tj", "popř");

    private Phrases() {}

    /** The text with a capital letter. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The text with one full stop at its end. */
    static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /** What followed a comma as a sentence of its own after another one; nothing of nothing. */
    static String sentences(String afterComma) {
        return afterComma.isEmpty() ? "" : " " + ended(sentence(afterComma.substring(2)));
    }

    /** A sentence as a part of another: a small letter unless an abbreviation begins it, and no full stop. */
    static String part(String sentence) {
        String plain = open(sentence);
        boolean word = plain.length() > 1 && !Character.isUpperCase(plain.codePointAt(1));
        return word ? plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1) : plain;
    }

    /** Names after one another; with semicolons where a name has a comma of its own. */
    static String listed(List<String> names) {
        return String.join(names.stream().anyMatch(name -> name.contains(", ")) ? "; " : ", ", names);
    }

    /** What stands before the first colon; the whole sentence when there is none. */
    static String beforeColon(String sentence) {
        int at = sentence.indexOf(": ");
        return at < 0 ? sentence : sentence.substring(0, at);
    }

    /** What stands before the first full stop or colon that ends a clause. */
    static String firstClause(String sentence) {
        String plain = open(sentence);
        int end = plain.length();
        for (String stop : new String[] {": ", ". ", "; "}) {
            int at = plain.indexOf(stop);
            if (at > 0 && at < end && !abbreviation(plain, at, stop)) {
                end = at;
            }
        }
        return plain.substring(0, end);
    }

    private static boolean abbreviation(String text, int at, String stop) {
        String word = text.substring(text.lastIndexOf(' ', at - 1) + 1, at);
        return stop.startsWith(".")
                && (ABBREVIATIONS.contains(word) || Character.isDigit(word.charAt(word.length() - 1)));
    }

    private static String open(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
