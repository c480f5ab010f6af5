package cz.opora.internal.drools.source;

import cz.opora.internal.drools.source.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits a rule file into tokens. Strict, because the compiler reads the same characters again: a backslash, a control or
 * invisible character, or a text in apostrophes could mean something else to it and is refused.
 */
final class Tokenizer {
    private static final List<String> HYPHENATED = List.of(
            "agenda-group",
            "activation-group",
            "ruleflow-group",
            "no-loop",
            "auto-focus",
            "lock-on-active",
            "date-effective",
            "date-expires");

    /** Kinds of characters a message can show as they are. */
    private static final Set<Integer> SHOWN = Set.of(
            (int) Character.MATH_SYMBOL,
            (int) Character.CURRENCY_SYMBOL,
            (int) Character.OTHER_SYMBOL,
            (int) Character.DASH_PUNCTUATION,
            (int) Character.OTHER_PUNCTUATION,
            (int) Character.INITIAL_QUOTE_PUNCTUATION,
            (int) Character.FINAL_QUOTE_PUNCTUATION,
            (int) Character.START_PUNCTUATION);

    private static final List<String> SIGNS =
            List.of("==", "!=", "<=", ">=", "&&", "||", "->", "::", "!.", "++", "--", "+=", "-=");

    private static final Pattern VARIABLE = Pattern.compile("\\$[a-z][A-Za-z0-9]*");

    private final String source;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean startsLine = true;
    private boolean afterComment;

    private Tokenizer(String source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** All tokens, closed by one of kind END. */
    static List<Token> read(String source, Problems problems) {
        return new Tokenizer(source, problems).all();
    }

    private List<Token> all() {
        while (at < source.length()) {
            next();
        }
        tokens.add(new Token(Kind.END, "file", line, column(at), at, at, startsLine, afterComment));
        return tokens;
    }

    private void next() {
        char sign = source.charAt(at);
        if (sign == '\n') {
            at++;
            newLine();
        } else if (sign == ' ' || sign == '\t' || source.startsWith("\r\n", at)) {
            at++;
        } else if (source.startsWith("//", at)) {
            lineComment();
        } else if (source.startsWith("/*", at)) {
            blockComment();
        } else if (sign == '"' || sign == '\'') {
            text(sign);
        } else if (sign == '$' || sign == '_' || Character.isLetter(sign)) {
            name();
        } else if (isDigit(sign)) {
            number();
        } else {
            sign(sign);
        }
    }

    private void newLine() {
        line++;
        lineStart = at;
        startsLine = true;
    }

    private void lineComment() {
        while (at < source.length() && source.charAt(at) != '\n') {
            refuseStrange(source.charAt(at));
            at++;
        }
        afterComment = true;
    }

    private void blockComment() {
        int opened = line;
        int openedColumn = column(at);
        at += 2;
        while (at < source.length() && !source.startsWith("*/", at)) {
            refuseStrange(source.charAt(at));
            at++;
            if (source.charAt(at - 1) == '\n') {
                newLine();
            }
        }
        if (at >= source.length()) {
            problems.error(Kinds.SYNTAX, opened, openedColumn, "the comment that begins here is never closed by */");
        }
        at = Math.min(source.length(), at + 2);
        afterComment = true;
    }

    private void text(char quote) {
        int start = at;
        at++;
        while (at < source.length() && source.charAt(at) != quote && source.charAt(at) != '\n') {
            refuseStrange(source.charAt(at));
            at++;
        }
        boolean closed = at < source.length() && source.charAt(at) == quote;
        if (!closed) {
            problems.error(
                    Kinds.SYNTAX,
                    line,
                    column(start),
                    "the text that begins here is not closed by " + quote + " on its line");
            int parenthesis = source.indexOf(')', start);
            at = parenthesis > 0 && parenthesis < at ? parenthesis : at;
        }
        String content = source.substring(start + 1, at).strip();
        if (closed) {
            content = source.substring(start + 1, at);
            at++;
        }
        if (quote == '\'') {
            problems.error(
                    Kinds.SYNTAX, line, column(start), "a text is written in \"quotation marks\", not in apostrophes");
        }
        add(Kind.TEXT, content, start);
    }

    private void name() {
        int start = at;
        boolean variable = source.charAt(at) == '$';
        at++;
        while (at < source.length() && isNamePart(source.charAt(at))) {
            at++;
        }
        for (String word : HYPHENATED) {
            if (source.startsWith(word, start) && word.length() > at - start) {
                at = start + word.length();
            }
        }
        String name = source.substring(start, at);
        if (variable && !VARIABLE.matcher(name).matches()) {
            problems.error(
                    Kinds.SYNTAX,
                    line,
                    column(start),
                    "a variable is $ and a name of plain letters and digits that begins small, not " + name);
        }
        add(variable ? Kind.VARIABLE : Kind.WORD, name, start);
    }

    private void number() {
        int start = at;
        while (at < source.length() && (isNamePart(source.charAt(at)) || isFraction())) {
            at++;
        }
        add(Kind.NUMBER, source.substring(start, at), start);
    }

    private boolean isFraction() {
        return source.charAt(at) == '.' && at + 1 < source.length() && isDigit(source.charAt(at + 1));
    }

    private void sign(char sign) {
        int start = at;
        for (String longer : SIGNS) {
            if (source.startsWith(longer, at)) {
                at += longer.length();
                add(Kind.SIGN, longer, start);
                return;
            }
        }
        at++;
        if (sign > ' ' && sign < 0x7f && sign != '\\') {
            add(Kind.SIGN, String.valueOf(sign), start);
        } else if (!refuseStrange(sign)) {
            problems.error(Kinds.SYNTAX, line, column(start), "the character " + named(sign) + " is not allowed here");
        }
    }

    private boolean refuseStrange(char sign) {
        int type = Character.getType(sign);
        boolean lineEnd = sign == '\n' || sign == '\t' || source.startsWith("\r\n", at);
        boolean invisible = type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.PRIVATE_USE
                || (type == Character.CONTROL && !lineEnd);
        if (sign == '\\') {
            problems.error(Kinds.SYNTAX, line, column(at), "a backslash is not allowed in a rule file");
        } else if (invisible) {
            problems.error(
                    Kinds.SYNTAX, line, column(at), "the invisible character " + named(sign) + " is not allowed");
        }
        return sign == '\\' || invisible;
    }

    private static String named(char sign) {
        String code = String.format(Locale.ROOT, "U+%04X", (int) sign);
        if (!Character.isISOControl(sign) && SHOWN.contains(Character.getType(sign))) {
            return sign + " (" + code + ')';
        }
        String name = Character.getName(sign);
        return name == null ? code : code + ' ' + name.toLowerCase(Locale.ROOT);
    }

    private void add(Kind kind, String text, int start) {
        tokens.add(new Token(kind, text, line, column(start), start, at, startsLine, afterComment));
        startsLine = false;
        afterComment = false;
    }

    private int column(int place) {
        return place - lineStart + 1;
    }

    private static boolean isNamePart(char sign) {
        return sign == '_' || Character.isLetterOrDigit(sign);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
