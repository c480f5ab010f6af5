package cz.opora.explain;

import cz.opora.advice.ExcludedActor;
import cz.opora.codes.Text;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something is not in the advice, format {@code opora-why-not/1}: the rules that could have written it, the nearest
 * miss first. Immutable.
 *
 * @param format always {@code opora-why-not/1}
 * @param caseId the label of the case; null when the file has none
 * @param asOf the date decided for
 * @param asked what was asked for: the id of a rule or a code
 * @param kind what kind of thing it is
 * @param text what was asked for, in words
 * @param answer the answer in sentences
 * @param stands keys of the cards that stand in the advice after all; empty when there is none
 * @param rules the rules that could have written it: met ones, then by the number of failed conditions, unknown ones
 *     before those that are not met
 * @param excluded for a type of actor: who of the directory does not fit, and why
 */
public record WhyNot(
        String format,
        @Nullable String caseId,
        LocalDate asOf,
        String asked,
        Kind kind,
        Text text,
        List<Text> answer,
        List<String> stands,
        List<RuleFinding> rules,
        List<ExcludedActor> excluded) {
    /** The only format this version writes. */
    public static final String FORMAT = "opora-why-not/1";

    /** What was asked for. */
    public enum Kind {
        /** One rule. */
        RULE,
        /** Something rules write: an escalation, a target group, a do-not, a caution, a level of work, a conclusion. */
        OUTCOME,
        /** A type of actor. */
        ACTOR
    }

    /** Copies the lists. */
    public WhyNot {
        answer = List.copyOf(answer);
        stands = List.copyOf(stands);
        rules = List.copyOf(rules);
        excluded = List.copyOf(excluded);
    }

    /** The answer as canonical JSON on many lines: the same answer gives the same characters. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.KEPT);
    }
}
