package cz.opora.scenario;

import cz.opora.explain.Trial.RuleTrial;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What scenarios tried of a rule set and what they did not, format {@code opora-coverage/1}.
 *
 * @param format always {@code opora-coverage/1}
 * @param decisions how many cases were decided
 * @param total how many things there are to try
 * @param missed what nobody tried, in the order of the rules
 * @param rules every approved rule, by id
 * @param codes every code a rule names in its outcome
 */
public record CoverageReport(
        String format,
        int decisions,
        int total,
        List<Miss> missed,
        List<RuleCoverage> rules,
        List<CodeCoverage> codes) {
    /** The only format this version writes. */
    public static final String FORMAT = "opora-coverage/1";

    /** Copies the lists. */
    public CoverageReport {
        missed = List.copyOf(missed);
        rules = List.copyOf(rules);
        codes = List.copyOf(codes);
    }

    /** What there is to try. */
    public enum Aim {
        /** A rule fires. */
        FIRED,
        /** A rule is not met. */
        NOT_MET,
        /** A condition holds. */
        TRUE,
        /** A condition does not hold. */
        FALSE,
        /** What a condition reads is unknown. */
        UNKNOWN,
        /** A number is below its boundary. */
        BELOW,
        /** A number is on its boundary. */
        AT,
        /** A number is above its boundary. */
        ABOVE,
        /** A code is told in an advice. */
        RECOMMENDED
    }

    /**
     * How often a rule was tried.
     *
     * @param id its id
     * @param name its name
     * @param file its file, relative to the rule folder
     * @param line its line
     * @param matched decisions in which it is met by what is known
     * @param fired decisions in which it fired
     * @param notMet decisions in which it is not met, whatever the unknown facts turn out to be
     * @param unknown decisions in which it hangs on unknown facts
     * @param conditions its conditions in source order
     */
    public record RuleCoverage(
            String id,
            String name,
            String file,
            int line,
            int matched,
            int fired,
            int notMet,
            int unknown,
            List<ConditionCoverage> conditions) {
        /** Copies the list. */
        public RuleCoverage {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * How often a condition was tried.
     *
     * @param text the condition as written
     * @param line its line
     * @param met decisions in which it holds on the facts that come nearest, or on some that meet all other conditions
     * @param notMet decisions in which it fails on such facts
     * @param unknown decisions in which it is unknown on such facts
     * @param mayBeUnknown whether what it reads may be unknown
     * @param mayFail whether a case may fail it
     * @param boundary the number it compares with; null when there is none
     */
    public record ConditionCoverage(
            String text,
            int line,
            int met,
            int notMet,
            int unknown,
            boolean mayBeUnknown,
            boolean mayFail,
            @Nullable Boundary boundary) {}

    /**
     * How often a number lay where.
     *
     * @param below below the boundary
     * @param at on it
     * @param above above it
     * @param hasBelow whether anything can lie below
     * @param hasAbove whether anything can lie above: nothing does at the end of a scale
     */
    public record Boundary(int below, int at, int above, boolean hasBelow, boolean hasAbove) {}

    /**
     * How often a code was recommended.
     *
     * @param code the code with its list, such as {@code EscalationCode.CHILD_ACUTE}
     * @param recommended decisions in which a rule that fired names it and, where it stands on a card, the advice tells it
     */
    public record CodeCoverage(String code, int recommended) {}

    /**
     * Something nobody tried.
     *
     * @param rule the rule; null of a code
     * @param file its file; null of a code
     * @param line the line of the condition or of the rule; null of a code
     * @param what the condition as written, or the code; empty of a rule
     * @param aim what was not tried
     */
    public record Miss(
            @Nullable String rule,
            @Nullable String file,
            @Nullable Integer line,
            String what,
            Aim aim) {
        /** A name that stays when lines move: rule, condition and aim, parted by bars. */
        public String key() {
            return (rule == null ? "" : rule + " | ") + (what.isEmpty() ? "" : what + " | ") + aim;
        }
    }

    static CoverageReport of(int decisions, List<RuleCoverage> rules, List<CodeCoverage> codes) {
        Aims aims = new Aims();
        rules.forEach(aims::rule);
        codes.forEach(code -> aims.add(new Miss(null, null, null, code.code(), Aim.RECOMMENDED), code.recommended()));
        return new CoverageReport(FORMAT, decisions, aims.total, aims.missed, rules, codes);
    }

    /** Counts what there is to try. */
    private static final class Aims {
        private final List<Miss> missed = new ArrayList<>();
        private final Set<String> tried = new HashSet<>();
        private int total;

        void add(Miss miss, int count) {
            total++;
            if (count == 0) {
                missed.add(miss);
            } else {
                tried.add(miss.key());
            }
        }

        void rule(RuleCoverage rule) {
            add(new Miss(rule.id(), rule.file(), rule.line(), "", Aim.FIRED), rule.fired());
            add(new Miss(rule.id(), rule.file(), rule.line(), "", Aim.NOT_MET), rule.notMet());
            Map<String, Integer> places = new HashMap<>();
            for (ConditionCoverage condition : rule.conditions()) {
                int place = places.merge(condition.text(), 1, Integer::sum);
                condition(rule, condition, condition.text() + (place == 1 ? "" : " #" + place));
            }
        }

        private void condition(RuleCoverage rule, ConditionCoverage condition, String text) {
            Map<Aim, Integer> counts = new EnumMap<>(Aim.class);
            counts.put(Aim.TRUE, condition.met());
            if (condition.mayFail()) {
                counts.put(Aim.FALSE, condition.notMet());
            }
            if (condition.mayBeUnknown()) {
                counts.put(Aim.UNKNOWN, condition.unknown());
            }
            Boundary boundary = condition.boundary();
            if (boundary != null) {
                if (boundary.hasBelow()) {
                    counts.put(Aim.BELOW, boundary.below());
                }
                counts.put(Aim.AT, boundary.at());
                if (boundary.hasAbove()) {
                    counts.put(Aim.ABOVE, boundary.above());
                }
            }
            counts.forEach((aim, count) -> add(new Miss(rule.id(), rule.file(), condition.line(), text, aim), count));
        }
    }

    /** The keys of what one decision tries of a rule. */
    static Set<String> tried(RuleTrial trial) {
        Seen seen = new Seen();
        seen.add(trial);
        Aims aims = new Aims();
        aims.rule(seen.coverage(trial.verdict().ruleId(), trial.verdict().name(), trial.file(), trial.line()));
        return Set.copyOf(aims.tried);
    }

    /** As canonical JSON on many lines. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.KEPT);
    }

    /** For people, as Markdown: the sum and what nobody tried. */
    public String toMarkdown() {
        return CoverageText.of(this);
    }
}
