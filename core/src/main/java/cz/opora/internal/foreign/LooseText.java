package cz.opora.internal.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a rule file with places: comments are blanked so that every offset stays what it was. Immutable. */
final class LooseText {
    private static final Pattern COMMENT =
            Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"|(//[^\\n]*|/\\*.*?(?:\\*/|\\z))", Pattern.DOTALL);

    /** A comment and where it begins. */
    record Comment(String text, int start) {}

    private final String blanked;
    private final List<Comment> comments = new ArrayList<>();

    LooseText(String text) {
        String plain = text.replace("\r\n", " \n").replace('\r', '\n');
        StringBuilder out = new StringBuilder(plain);
        Matcher matcher = COMMENT.matcher(plain);
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                continue;
            }
            comments.add(new Comment(matcher.group(1), matcher.start(1)));
            for (int at = matcher.start(1); at < matcher.end(1); at++) {
                if (plain.charAt(at) != '\n') {
                    out.setCharAt(at, ' ');
                }
            }
        }
        this.blanked = out.toString();
    }

    String text() {
        return blanked;
    }

    List<Comment> comments() {
        return comments;
    }

    int line(int offset) {
        return (int) blanked.substring(0, offset).chars().filter(sign -> sign == '\n').count() + 1;
    }

    int column(int offset) {
        return offset - (blanked.lastIndexOf('\n', offset - 1) + 1) + 1;
    }

    /** The place after the parenthesis that closes the one at a place; the end of the text when none does. */
    static int afterClosing(String text, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int at = open; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && sign == '(') {
                depth++;
            } else if (!quoted && sign == ')' && --depth == 0) {
                return at + 1;
            }
        }
        return text.length();
    }
}
