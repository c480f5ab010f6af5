package cz.opora.internal.explain;

import cz.opora.codes.DoNot;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.TargetGroup;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.NearestName;
import cz.opora.diagnostics.UnknownNameException;
import cz.opora.explain.CardState;
import cz.opora.explain.Standing;
import cz.opora.internal.verdict.RulePlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The finding a question is about.
 *
 * @param name as it was asked for
 * @param key the key of its card, or its beginning
 * @param whole whether the key is the whole one; otherwise every card that begins so is meant
 * @param doNot the do-not it is; null when it is something else
 */
record Target(
        String name, String key, boolean whole, @Nullable DoNot doNot) {
    /**
     * The finding somebody named by a code or the key of a card.
     *
     * @throws UnknownNameException when there is no such code and no such card
     */
    static Target of(String name, Map<String, CardState> cards) {
        Optional<Target> code = code(name.strip().toUpperCase(Locale.ROOT));
        if (code.isPresent()) {
            return code.get();
        }
        if (cards.containsKey(name)) {
            return new Target(name, name, true, null);
        }
        int slash = name.indexOf('/');
        String coded = slash < 0 ? "" : name.substring(slash + 1).replaceFirst("#.*", "");
        return code(coded)
                .filter(target -> name.startsWith(target.key))
                .map(target -> new Target(name, name, true, target.doNot))
                .orElseThrow(() -> unknown(name, cards.keySet()));
    }

    private static Optional<Target> code(String name) {
        if (is(TargetGroup.values(), name)) {
            return Optional.of(new Target(name, "group/" + name, true, null));
        }
        if (is(EscalationCode.values(), name)) {
            return Optional.of(new Target(name, "escalation/" + name + "#", false, null));
        }
        return is(DoNot.values(), name)
                ? Optional.of(new Target(name, "do-not/" + name, true, DoNot.valueOf(name)))
                : Optional.empty();
    }

    private static boolean is(Enum<?>[] codes, String name) {
        return Arrays.stream(codes).anyMatch(code -> code.name().equals(name));
    }

    private static UnknownNameException unknown(String name, Collection<String> keys) {
        List<String> names = Stream.of(TargetGroup.values(), EscalationCode.values(), DoNot.values())
                .flatMap(Arrays::stream)
                .map(Enum::name)
                .collect(Collectors.toCollection(ArrayList::new));
        names.addAll(keys);
        String hint = NearestName.hint(name, names);
        return new UnknownNameException(new Diagnostic(
                "unknown-name",
                Diagnostic.Level.ERROR,
                null,
                null,
                null,
                "this is no target group, escalation or do-not, and no card of this advice has that key.",
                hint == null ? examples() : hint));
    }

    private static String examples() {
        return "A target group is written like " + TargetGroup.TG_55PLUS + ", an escalation like "
                + EscalationCode.CHILD_PREVENTIVE + ", a do-not like " + DoNot.NO_OSPOD_FOR_POVERTY + ".";
    }

    /** Whether a card is the finding meant. */
    boolean isMeant(String card) {
        return whole ? card.equals(key) : card.startsWith(key);
    }

    /** How it stands in an advice. */
    Standing in(Map<String, CardState> cards) {
        return cards.values().stream()
                .filter(card -> isMeant(card.key()))
                .map(CardState::standing)
                .findFirst()
                .orElse(Standing.ABSENT);
    }

    /** How it stands in an outline; only for a code. */
    Standing outlined(Map<String, String> outline) {
        return outline.entrySet().stream()
                .filter(entry -> isMeant(entry.getKey()))
                .map(entry -> Standing.valueOf(entry.getValue().split(" ", 2)[0]))
                .findFirst()
                .orElse(Standing.ABSENT);
    }

    /** Whether an outline tells how it stands. */
    boolean isOutlined() {
        return Set.of("group", "escalation", "do-not").contains(key.substring(0, Math.max(0, key.indexOf('/'))));
    }

    /** The rules that write it. */
    List<RulePlan> rules(Collection<RulePlan> all, RuleReads reads, Map<String, CardState> cards) {
        int slash = key.indexOf('/');
        String code = key.substring(slash + 1).replaceFirst("#.*", "");
        return switch (key.substring(0, Math.max(0, slash))) {
            case "group" -> reads.writing("Membership", "TargetGroup." + code);
            case "escalation" -> reads.writing("Escalation", "EscalationCode." + code);
            case "do-not" -> reads.writing("Temptation", "DoNot." + code);
            default -> {
                CardState card = cards.get(key);
                Set<String> ids = card == null
                        ? Set.of()
                        : card.because().stream().map(reason -> reason.ruleId()).collect(Collectors.toSet());
                yield all.stream()
                        .filter(rule -> ids.contains(rule.entry().id()))
                        .toList();
            }
        };
    }

    /** Whether the finding was asked for to come, to go, or either, by how it stands. */
    static boolean mayCome(Standing now) {
        return now != Standing.PRESENT && now != Standing.ELIGIBLE && now != Standing.CONFIRMED;
    }

    static boolean mayGo(Standing now) {
        return now != Standing.ABSENT && now != Standing.NOT_ELIGIBLE;
    }
}
