package cz.opora.internal.layers;

import cz.opora.codes.RuleStatus;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.parameters.Parameter;
import cz.opora.parameters.ParameterSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash of what somebody approves: the rule with its words, source and days, and the numbers it reads. Where in which
 * file it stands, comments, white space and the status it gives itself do not count.
 */
final class RuleHash {
    private RuleHash() {}

    static String of(RuleEntry rule, ParameterSet parameters) {
        MessageDigest digest = sha256();
        update(digest, normal(rule));
        for (String id : rule.parameterIds()) {
            parameters.find(id).map(RuleHash::normal).ifPresent(parameter -> update(digest, parameter));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, Record content) {
        digest.update(JsonWriter.compact(content, EmptyCollections.KEPT).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** What an overlay may set and where it gets stricter is no part of the number. */
    private static Parameter normal(Parameter parameter) {
        return new Parameter(parameter.id(), parameter.text(), parameter.unit(), null, parameter.values());
    }

    private static RuleEntry normal(RuleEntry rule) {
        return copy(rule, RuleStatus.approved, "", "", 0, patterns(rule.patterns()));
    }

    /** The rule with another status. */
    static RuleEntry withStatus(RuleEntry rule, RuleStatus status) {
        return copy(rule, status, rule.area(), rule.file(), rule.line(), rule.patterns());
    }

    private static RuleEntry copy(
            RuleEntry rule, RuleStatus status, String area, String file, int line, List<PatternEntry> patterns) {
        return new RuleEntry(
                rule.id(),
                rule.name(),
                rule.covers(),
                rule.text(),
                rule.source(),
                rule.mark(),
                rule.since(),
                rule.until(),
                status,
                area,
                file,
                line,
                rule.phase(),
                patterns,
                rule.write());
    }

    private static List<PatternEntry> patterns(List<PatternEntry> patterns) {
        return patterns.stream().map(RuleHash::normal).toList();
    }

    private static PatternEntry normal(PatternEntry pattern) {
        return new PatternEntry(
                pattern.kind(),
                pattern.type(),
                pattern.binding(),
                pattern.conditions().stream().map(RuleHash::normal).toList(),
                pattern.from(),
                patterns(pattern.inner()),
                0);
    }

    private static ConditionEntry normal(ConditionEntry condition) {
        return new ConditionEntry(
                condition.text(),
                0,
                0,
                condition.property(),
                condition.bindsAs(),
                condition.operator(),
                condition.operand());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
