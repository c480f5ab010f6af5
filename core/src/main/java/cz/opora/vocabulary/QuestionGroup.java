package cz.opora.vocabulary;

import cz.opora.codes.ActorType;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several places of the case file asked for in one breath, as a worker would ask. Only the parts that are open are asked.
 *
 * @param kind what the group is for
 * @param place the place among the groups of its kind, from 1
 * @param need whose steps it decides; null when it belongs to no one need
 * @param changes what the answer changes, in words; null when that is told by the steps of the need
 * @param asks the parts, in the order they are asked
 * @param hints properties by {@code Fact.property}; when one of them holds, the group is asked before others of its kind
 * @param whoCanTell who can tell besides the client; empty when only the client can
 * @param allowedWithoutConsent whether they may be asked without the client's consent
 */
public record QuestionGroup(
        QuestionKind kind,
        int place,
        @Nullable NeedDomain need,
        @Nullable Text changes,
        List<Ask> asks,
        List<String> hints,
        List<ActorType> whoCanTell,
        boolean allowedWithoutConsent) {
    /**
     * One part: a sentence and the places its answer fills, by {@code Fact.property} or by the pointer of a list or section.
     *
     * @param question the question in words
     * @param fields asked for when a rule hangs on them
     * @param always asked for whenever they are not known and the group matters to the plan
     * @param when properties of which one has to hold for the part to be asked; empty when it always may be
     * @param unless properties of which none may hold for the part to be asked
     */
    public record Ask(Text question, List<String> fields, List<String> always, List<String> when, List<String> unless) {
        /** Copies the lists. */
        public Ask {
            fields = List.copyOf(fields);
            always = List.copyOf(always);
            when = List.copyOf(when);
            unless = List.copyOf(unless);
        }
    }

    /** Copies the lists. */
    public QuestionGroup {
        asks = List.copyOf(asks);
        hints = List.copyOf(hints);
        whoCanTell = List.copyOf(whoCanTell);
    }
}
