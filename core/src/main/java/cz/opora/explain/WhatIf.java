package cz.opora.explain;

import cz.opora.codes.Language;
import cz.opora.codes.Text;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.time.LocalDate;
import java.util.List;

/**
 * The smallest changes of a case that make one finding stand otherwise. Each was verified by deciding the changed case. It
 * says what the rules would answer, not what to bring about: a danger is not to be made, nor an answer bent.
 *
 * @param format always {@code opora-what-if/1}
 * @param target what was asked: a key of a card or a code
 * @param asOf the day decided for
 * @param standing how the finding stands now
 * @param options the smallest changes found, those in somebody's hands first; empty when no small change was found
 * @param most how many fields were changed together at most
 * @param tried how many changed cases were decided
 * @param complete whether every combination of the tried values of up to {@code most} fields was decided; when not, a small
 *     change may have been missed
 * @param note the result in one sentence
 */
public record WhatIf(
        String format,
        String target,
        LocalDate asOf,
        Standing standing,
        List<Option> options,
        int most,
        int tried,
        boolean complete,
        Text note) {
    /** The only format this version writes. */
    public static final String FORMAT = "opora-what-if/1";

    /** Copies the list. */
    public WhatIf {
        options = List.copyOf(options);
    }

    /**
     * One way to make the finding stand otherwise.
     *
     * @param changes the changed fields
     * @param after how the finding stands then
     * @param inHands whether every change is in somebody's hands
     * @param verified whether the changed case was decided and the finding stood so; always true
     * @param alongside other findings that would stand otherwise too
     */
    public record Option(
            List<FieldChange> changes, Standing after, boolean inHands, boolean verified, List<Flip> alongside) {
        /** Copies the lists. */
        public Option {
            changes = List.copyOf(changes);
            alongside = List.copyOf(alongside);
        }
    }

    /** For people, in lines of at most 90 characters where words allow it. */
    public String text(Language language) {
        return WhatIfText.of(this, language);
    }

    /** As canonical JSON on many lines. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.KEPT);
    }
}
