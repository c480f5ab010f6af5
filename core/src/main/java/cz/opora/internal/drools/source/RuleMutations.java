package cz.opora.internal.drools.source;

import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The small mistakes a rule could have: a condition left out, an edge of a number moved by one, a code taken for its
 * neighbour in the list. Each is the file of the rule with that rule alone and the mistake in it, lines as they were. Used
 * once.
 */
public final class RuleMutations {
    private static final Pattern NAME = Pattern.compile("rule\\s+\"[^\"]*\"");
    private static final Pattern ORDER = Pattern.compile("(?<![<>=!])(>=|<=|>|<)(?![=<>])");
    private static final Pattern CODE = Pattern.compile("\\b([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)\\b");
    private static final Map<String, String> EDGE = Map.of(">=", ">", ">", ">=", "<=", "<", "<", "<=");

    /**
     * A rule with a mistake.
     *
     * @param line the line of the mistake
     * @param column its column, from 1
     * @param what the mistake, such as {@code age >= 55 made age > 55}
     * @param text the file with the changed rule alone, whose name is the one asked for
     */
    public record Mutation(int line, int column, String what, String text) {}

    private final RuleEntry rule;
    private final String text;
    private final List<Mutation> mutations = new ArrayList<>();

    private RuleMutations(RuleEntry rule, String text) {
        this.rule = rule;
        this.text = text;
    }

    /**
     * The mistakes of a rule, by their place.
     *
     * @param rule the rule as it was read
     * @param file its file
     */
    public static List<Mutation> of(RuleEntry rule, SourceFile file) {
        RuleMutations all = new RuleMutations(rule, alone(file.text(), rule.line()));
        rule.patterns().forEach(all::pattern);
        all.written();
        return List.copyOf(all.mutations);
    }

    /** The same file as {@link Mutation#text()}, its rule with another name: two of one name would shadow each other. */
    public static String named(Mutation mutation, String name) {
        return NAME.matcher(mutation.text()).replaceFirst(Matcher.quoteReplacement("rule \"" + name + "\""));
    }

    /** Everything but the head of the file and the rule is blank, so that lines stay what they are. */
    private static String alone(String file, int line) {
        String[] lines = file.split("\n", -1);
        StringBuilder alone = new StringBuilder();
        boolean head = true;
        boolean inside = false;
        for (int at = 0; at < lines.length; at++) {
            head &= !lines[at].startsWith("rule");
            inside |= at == line - 1;
            alone.append(head || inside ? lines[at] : "").append('\n');
            inside &= !lines[at].strip().equals("end");
        }
        return alone.toString();
    }

    private void pattern(PatternEntry pattern) {
        boolean ofNumber = pattern.type() == null;
        for (ConditionEntry condition : pattern.conditions()) {
            if (condition.operator() == null) {
                continue;
            }
            int start = offset(condition.line(), condition.column());
            int end = end(start);
            if (!ofNumber) {
                dropped(condition, start, end);
            }
            edge(condition, start, end);
            OperandEntry operand = condition.operand();
            if (operand != null && operand.kind() == OperandKind.CODE) {
                codes(start, end, operand.values());
            }
        }
        pattern.inner().forEach(this::pattern);
    }

    private void dropped(ConditionEntry condition, int start, int end) {
        int from = start;
        int to = end;
        if (text.charAt(end) == ',') {
            to = end + 1;
        } else {
            int before = text.substring(0, start).stripTrailing().length();
            from = before > 0 && text.charAt(before - 1) == ',' ? before - 1 : start;
        }
        add(start, "without " + condition.text(), text.substring(0, from) + text.substring(to));
    }

    private void edge(ConditionEntry condition, int start, int end) {
        Matcher order = ORDER.matcher(text).region(start, end);
        if (order.find()) {
            String other = String.valueOf(EDGE.get(order.group(1)));
            replaced(order.start(1), order.group(1), other, condition.text().replace(order.group(1), other));
        }
    }

    private void codes(int start, int end, List<String> taken) {
        Matcher code = CODE.matcher(text).region(start, end);
        while (code.find()) {
            neighbour(code.group(1), code.group(2), taken)
                    .ifPresent(other -> replaced(code.start(2), code.group(2), other, null));
        }
    }

    /** The codes of the outcome. */
    private void written() {
        Matcher then = Pattern.compile("(?m)^\\s*then\\b").matcher(text);
        if (then.find(offset(rule.line(), 1))) {
            codes(then.end(), text.length(), List.of());
        }
    }

    /** The next code of the list that is not named already; the first follows the last. */
    private static Optional<String> neighbour(String list, String code, List<String> taken) {
        List<String> all = CodeLists.find(list).map(CodeLists::codes).orElse(List.of());
        int at = all.indexOf(code);
        return at < 0
                ? Optional.empty()
                : Stream.concat(all.subList(at + 1, all.size()).stream(), all.subList(0, at).stream())
                        .filter(other -> !taken.contains(other))
                        .findFirst();
    }

    private void replaced(int at, String old, String other, @Nullable String condition) {
        String what = condition == null ? old + " made " + other : "made " + condition;
        add(at, what, text.substring(0, at) + other + text.substring(at + old.length()));
    }

    private void add(int at, String what, String changed) {
        int line =
                (int) text.substring(0, at).chars().filter(sign -> sign == '\n').count() + 1;
        int column = at - text.lastIndexOf('\n', at - 1);
        mutations.add(new Mutation(line, column, what, changed));
    }

    private int offset(int line, int column) {
        int at = 0;
        for (int passed = 1; passed < line; passed++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + column - 1;
    }

    /** Where a condition ends: the comma after it, or the parenthesis of its pattern. */
    private int end(int start) {
        int depth = 0;
        boolean quoted = false;
        for (int at = start; at < text.length(); at++) {
            char sign = text.charAt(at);
            quoted ^= sign == '"';
            if (quoted) {
                continue;
            }
            if (depth == 0 && (sign == ',' || sign == ')' || sign == ';')) {
                return at;
            }
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        }
        return text.length() - 1;
    }
}
