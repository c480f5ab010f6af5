package cz.opora.internal.layers;

import cz.opora.codes.EscalationCode;
import cz.opora.codes.Urgency;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.FromEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether one rule says less than another: it may sharpen the urgency or name a day, and nothing else may differ but the
 * words. Conditions are compared as they are written, variables by the order in which they appear: what a rule asks for
 * cannot be shown to be less strict in general, and here it must be shown.
 */
final class Weakening {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final String URGENCY = "Urgency.";

    private Weakening() {}

    /** How the rule is weaker than the one it stands for; empty when it is not. */
    static Optional<String> of(RuleEntry before, RuleEntry after) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> otherNames = new HashMap<>();
        List<String> conditions = conditions(before.patterns(), names);
        List<String> otherConditions = conditions(after.patterns(), otherNames);
        if (!conditions.equals(otherConditions) || before.phase() != after.phase()) {
            return Optional.of("its conditions are others");
        }
        if (after.mark() != before.mark() && after.mark().weaker(before.mark()) == after.mark()) {
            return Optional.of(
                    "its mark " + after.mark() + " is weaker than " + before.mark() + ", so a duty would be no duty");
        }
        WriteEntry write = before.write();
        WriteEntry other = after.write();
        if (!write.type().equals(other.type())
                || !write.factory().equals(other.factory())
                || !others(write, names).equals(others(other, otherNames))) {
            return Optional.of("it writes something else");
        }
        Optional<String> chain = chain(named(write.chain(), names), named(other.chain(), otherNames));
        return chain.isPresent() ? chain : urgency(write, other);
    }

    private static Optional<String> chain(List<String> before, List<String> after) {
        List<String> added = new ArrayList<>(after);
        for (String link : before) {
            if (!added.remove(link)) {
                return Optional.of("it leaves out " + link);
            }
        }
        return added.stream().allMatch(link -> link.startsWith(".by("))
                ? Optional.empty()
                : Optional.of("it adds " + added.get(0));
    }

    private static Optional<String> urgency(WriteEntry before, WriteEntry after) {
        if (!before.type().equals("Escalation")) {
            return Optional.empty();
        }
        Urgency was = urgency(before);
        Urgency is = urgency(after);
        return is.compareTo(was) > 0 ? Optional.of("its urgency " + is + " is milder than " + was) : Optional.empty();
    }

    private static Urgency urgency(WriteEntry write) {
        return write.arguments().stream()
                .filter(argument -> argument.startsWith(URGENCY))
                .map(argument -> Urgency.valueOf(Locks.constant(argument)))
                .findFirst()
                .orElseGet(() -> EscalationCode.valueOf(
                                Locks.constant(write.arguments().get(0)))
                        .urgency());
    }

    /** The arguments besides the urgency. */
    private static List<String> others(WriteEntry write, Map<String, String> names) {
        return named(
                write.arguments().stream()
                        .filter(argument -> !argument.startsWith(URGENCY))
                        .toList(),
                names);
    }

    private static List<String> conditions(List<PatternEntry> patterns, Map<String, String> names) {
        List<String> texts = new ArrayList<>();
        for (PatternEntry pattern : patterns) {
            texts.add(named(pattern.kind() + " " + pattern.binding() + " " + pattern.type(), names));
            for (ConditionEntry condition : pattern.conditions()) {
                texts.add(named(condition.text(), names));
            }
            FromEntry from = pattern.from();
            if (from != null) {
                texts.add(named(from.variable() + "." + from.method() + from.argument(), names));
            }
            texts.addAll(conditions(pattern.inner(), names));
            texts.add("end");
        }
        return texts;
    }

    private static List<String> named(List<String> texts, Map<String, String> names) {
        List<String> named = new ArrayList<>();
        texts.forEach(text -> named.add(named(text, names)));
        return named;
    }

    /** The text with each variable called by the place in which it first appeared. */
    private static String named(String text, Map<String, String> names) {
        Matcher matcher = VARIABLE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String name = names.computeIfAbsent(matcher.group(), unseen -> "#" + names.size());
            matcher.appendReplacement(out, Matcher.quoteReplacement(name));
        }
        return matcher.appendTail(out).toString();
    }
}
