package cz.opora.render;

import java.util.Locale;

/** Sentences made of parts and parts made of sentences. */
final class Phrases {
    private Phrases() {}

    /** The text with a capital letter, without its full stop. */
    static String sentence(String text) {
        String plain = open(text);
        return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    /** A sentence as a part of another: a small letter unless an abbreviation begins it, and no full stop. */
    static String part(String sentence) {
        String plain = open(sentence);
        boolean word = plain.length() > 1 && Character.isLowerCase(plain.codePointAt(1));
        return word ? plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1) : plain;
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
        boolean digit = Character.isDigit(text.charAt(at - 1));
        int space = text.lastIndexOf(' ', at - 1);
        return stop.startsWith(".") && (digit || at - space <= 5);
    }

    private static String open(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
