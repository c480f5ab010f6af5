package cz.opora.internal.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule as far as it could be told apart.
 *
 * @param name the name
 * @param start where the word rule stands
 * @param header what stands before when
 * @param headerStart where that begins
 * @param when the conditions as written
 * @param whenStart where they begin
 * @param then the consequence as written
 * @param thenStart where it begins
 * @param patterns the patterns, those inside others too
 */
record LooseRule(
        String name,
        int start,
        String header,
        int headerStart,
        String when,
        int whenStart,
        String then,
        int thenStart,
        List<LoosePattern> patterns) {
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*rule\\s+(?:\"([^\"\\n]*)\"?|(\\S+))");
    private static final Pattern WHEN = Pattern.compile("\\bwhen\\b");
    private static final Pattern THEN = Pattern.compile("(?m)\\bthen\\b");
    private static final Pattern END = Pattern.compile("(?m)^[ \\t]*end\\b");
    private static final Pattern AROUND =
            Pattern.compile("\\b(exists|not|forall|accumulate|eval|collect)\\b\\s*(\\()?");
    private static final Pattern PATTERN = Pattern.compile("(?:(\\$?\\w+)\\s*:\\s*)?\\b([A-Z]\\w*)\\s*\\(");

    /**
     * A pattern.
     *
     * @param binding its variable; null when it has none
     * @param type its type
     * @param start where it begins
     * @param around the words it stands in, outermost first: exists, not, forall, accumulate, eval
     * @param conditions its conditions
     */
    record LoosePattern(
            @Nullable String binding, String type, int start, List<String> around, List<LooseCondition> conditions) {
        boolean positive() {
            return !around.contains("not") && !around.contains("forall");
        }
    }

    /**
     * A condition.
     *
     * @param text as written
     * @param start where it begins
     * @param alternative whether it is one side of an or
     */
    record LooseCondition(String text, int start, boolean alternative) {}

    /** The rules of a file, broken ones as far as the next one. */
    static List<LooseRule> in(String text) {
        List<LooseRule> rules = new ArrayList<>();
        String plain = LooseText.unquoted(text);
        Matcher matcher = RULE.matcher(text);
        List<Integer> starts = new ArrayList<>();
        while (matcher.find()) {
            starts.add(matcher.start());
        }
        for (int each = 0; each < starts.size(); each++) {
            int stop = each + 1 < starts.size() ? starts.get(each + 1) : text.length();
            rules.add(rule(text, plain, starts.get(each), stop));
        }
        return rules;
    }

    private static LooseRule rule(String text, String plain, int start, int stop) {
        Matcher head = RULE.matcher(text);
        head.region(start, stop);
        head.lookingAt();
        String name = head.group(1) == null ? head.group(2) : head.group(1);
        int header = head.end();
        int end = find(END, plain, header, stop);
        int when = find(WHEN, plain, header, end);
        int then = find(THEN, plain, when, end);
        int whenStart = Math.min(then, when + "when".length());
        int thenStart = Math.min(end, then + "then".length());
        String conditions = text.substring(whenStart, then);
        return new LooseRule(
                name,
                plain.indexOf("rule", start),
                text.substring(header, when),
                header,
                conditions,
                whenStart,
                text.substring(thenStart, end),
                thenStart,
                patterns(conditions, whenStart, List.of()));
    }

    private static int find(Pattern wanted, String text, int from, int to) {
        Matcher matcher = wanted.matcher(text);
        matcher.region(from, to);
        return matcher.find() ? matcher.start() : to;
    }

    private static List<LoosePattern> patterns(String text, int offset, List<String> around) {
        List<LoosePattern> patterns = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Matcher word = AROUND.matcher(text);
            Matcher pattern = PATTERN.matcher(text);
            int nextWord = word.find(at) ? word.start() : text.length();
            int nextPattern = pattern.find(at) ? pattern.start() : text.length();
            if (nextWord < nextPattern) {
                List<String> inside = new ArrayList<>(around);
                inside.add(word.group(1));
                int open = word.group(2) == null ? -1 : word.end() - 1;
                int stop = open >= 0 ? LooseText.afterClosing(text, open) : afterNext(text, word.end());
                int begin = open >= 0 ? open + 1 : word.end();
                patterns.addAll(patterns(text.substring(begin, stop), offset + begin, inside));
                at = Math.max(stop, word.end());
            } else if (nextPattern < text.length()) {
                at = one(text, offset, pattern, around, patterns);
            } else {
                return patterns;
            }
        }
        return patterns;
    }

    /** Adds a pattern; where it ends. */
    private static int one(String text, int offset, Matcher pattern, List<String> around, List<LoosePattern> patterns) {
        int stop = LooseText.afterClosing(text, pattern.end() - 1);
        String inner = text.substring(pattern.end(), Math.max(pattern.end(), stop - 1));
        List<LooseCondition> conditions = conditions(inner, offset + pattern.end());
        patterns.add(
                new LoosePattern(pattern.group(1), pattern.group(2), offset + pattern.start(), around, conditions));
        return stop;
    }

    /** The end of the one pattern that follows. */
    private static int afterNext(String text, int from) {
        Matcher pattern = PATTERN.matcher(text);
        return pattern.find(from) ? LooseText.afterClosing(text, pattern.end() - 1) : text.length();
    }

    private static List<LooseCondition> conditions(String text, int offset) {
        List<LooseCondition> conditions = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean quoted = false;
        boolean alternative = false;
        for (int at = 0; at <= text.length(); at++) {
            char sign = at < text.length() ? text.charAt(at) : ',';
            quoted = sign == '"' ? !quoted : quoted;
            depth += sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
            boolean pair = !quoted && depth == 0 && (text.startsWith("&&", at) || text.startsWith("||", at));
            boolean ends = at == text.length() || (!quoted && depth == 0 && sign == ',') || pair;
            if (ends) {
                boolean or = pair && text.startsWith("||", at);
                add(text.substring(start, at), offset + start, alternative || or, conditions);
                alternative = or;
                start = pair ? at + 2 : at + 1;
                at += pair ? 1 : 0;
            }
        }
        return conditions;
    }

    private static void add(String text, int start, boolean alternative, List<LooseCondition> conditions) {
        if (!text.isBlank()) {
            int indent = text.length() - text.stripLeading().length();
            conditions.add(new LooseCondition(text.strip(), start + indent, alternative));
        }
    }
}
