package cz.opora.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines at spaces; what belongs together in Czech typography stays together. */
final class Wrapping {
    /** Words that must not end a line: one-letter prepositions, the section sign, day and month of a date. */
    private static final Pattern HOLDS_NEXT = Pattern.compile("[(„]?([ksvzouaiKSVZOUAI]|§|\\[|]|č\\.|odst\\.|zák\\.)");

    private static final Pattern DAY_OR_MONTH = Pattern.compile("\\(?\\d{1,2}\\.");
    private static final Pattern ENGLISH_DAY = Pattern.compile("\\(?\\d{1,2}");
    private static final Pattern ENGLISH_MONTH = Pattern.compile(
            "(January|February|March|April|May|June|July|August|September|October|November|December)\\W*");

    private static final Pattern STARTS_WITH_DIGIT = Pattern.compile("\\d.*");

    private static final Pattern SPACES = Pattern.compile("[ \\n\\r\\t]+");

    /** Joins what must stay on one line; printed as a plain space. */
    static final char TIE = '\u00a0';

    private Wrapping() {}

    /**
     * The lines of the text; none is longer than its width unless a single word is.
     *
     * @param first the width of the first line
     * @param rest the width of the others
     */
    static List<String> wrap(String text, int first, int rest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : units(text)) {
            int width = lines.isEmpty() ? first : rest;
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (line.length() > 0) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines.stream().map(Wrapping::untie).toList();
    }

    /** The text with plain spaces. */
    static String untie(String text) {
        return text.replace(TIE, ' ');
    }

    private static List<String> units(String text) {
        List<String> units = new ArrayList<>();
        String held = "";
        String[] words = SPACES.split(text.strip());
        for (int at = 0; at < words.length; at++) {
            String unit = held + words[at];
            if (at + 1 < words.length && holds(words[at], words[at + 1])) {
                held = unit + " ";
            } else {
                units.add(unit);
                held = "";
            }
        }
        return units;
    }

    private static boolean holds(String word, String next) {
        boolean date = DAY_OR_MONTH.matcher(word).matches()
                && STARTS_WITH_DIGIT.matcher(next).matches();
        boolean english = ENGLISH_DAY.matcher(word).matches()
                && ENGLISH_MONTH.matcher(next).matches();
        return date || english || HOLDS_NEXT.matcher(word).matches();
    }
}
