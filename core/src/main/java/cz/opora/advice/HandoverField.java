package cz.opora.advice;

import cz.opora.codes.DataClass;
import cz.opora.codes.Evidence;
import cz.opora.codes.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One recorded value on a hand-over sheet.
 *
 * @param pointer where it stands in the case file
 * @param dataClass its class; always one the recipient may be told
 * @param label what it is
 * @param value the value in words
 * @param recordedOn the day it was recorded; null when that is not known or may not be told
 * @param source what the record rests on; null when that is not known or may not be told
 * @param verify it is old and has to be verified first
 */
public record HandoverField(
        String pointer,
        DataClass dataClass,
        Text label,
        Text value,
        @Nullable LocalDate recordedOn,
        @Nullable Evidence source,
        boolean verify) {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "HandoverField";
    }
}
