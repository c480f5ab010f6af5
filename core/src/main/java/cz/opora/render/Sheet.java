package cz.opora.render;

import java.util.ArrayList;
import java.util.List;

/** The lines written so far; not thread-safe. */
final class Sheet {
    /** The longest line, in characters. */
    static final int WIDTH = 90;

    private final List<String> lines = new ArrayList<>();

    /** A line of dashes. */
    void rule() {
        lines.add("-".repeat(WIDTH));
    }

    /** An empty line, never two in a row. */
    void blank() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    /** A heading after an empty line, or right under a line of dashes. */
    void heading(String words) {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).startsWith("---")) {
            blank();
        }
        hanging("", 0, words);
    }

    /** A paragraph with every line indented alike. */
    void paragraph(int indent, String text) {
        hanging(" ".repeat(indent), indent, text);
    }

    /** A paragraph whose first line begins with {@code head} and whose other lines are indented. */
    void hanging(String head, int indent, String text) {
        String start = head.length() < indent || head.isBlank() || head.endsWith(" ") ? pad(head, indent) : head + " ";
        List<String> wrapped = Wrapping.wrap(text, WIDTH - start.length(), WIDTH - indent);
        for (int at = 0; at < wrapped.size(); at++) {
            lines.add((at == 0 ? start : " ".repeat(indent)) + wrapped.get(at));
        }
    }

    /** Two texts at the margins of one line, or on lines of their own when they do not fit. */
    void margins(String left, String right) {
        int space = WIDTH - left.length() - right.length();
        if (space >= 2) {
            lines.add(Wrapping.untie(left + " ".repeat(space) + right));
        } else {
            paragraph(0, left);
            paragraph(0, right);
        }
    }

    /** Items in two columns where two fit beside each other. */
    void columns(int indent, List<String> items) {
        for (int at = 0; at < items.size(); at++) {
            String item = items.get(at);
            int column = Math.max((WIDTH - indent) / 2, item.length() + 2);
            boolean pair =
                    at + 1 < items.size() && indent + column + items.get(at + 1).length() <= WIDTH;
            if (pair) {
                lines.add(" ".repeat(indent) + pad(item, column) + items.get(++at));
            } else {
                hanging(" ".repeat(indent), indent + 4, item, indent);
            }
        }
    }

    private void hanging(String head, int indent, String text, int firstIndent) {
        List<String> wrapped = Wrapping.wrap(text, WIDTH - firstIndent, WIDTH - indent);
        for (int at = 0; at < wrapped.size(); at++) {
            lines.add((at == 0 ? head : " ".repeat(indent)) + wrapped.get(at));
        }
    }

    /**
     * A paragraph with a note at the right margin of its last line: so that it is read after the paragraph, and not in the
     * middle of it.
     */
    void aligned(String head, int indent, String text, String note) {
        hanging(head, indent, text);
        int last = lines.size() - 1;
        int column = WIDTH - note.length();
        if (lines.get(last).length() + 2 > column) {
            lines.add("");
            last++;
        }
        lines.set(last, pad(lines.get(last), column) + Wrapping.untie(note));
    }

    /** Takes out the empty lines: the last thing a crowded page can do without. */
    void close() {
        lines.removeIf(String::isEmpty);
    }

    int size() {
        return lines.size();
    }

    /** The lines, each ended by a line feed whatever the platform. */
    String text() {
        return String.join("\n", lines) + "\n";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
