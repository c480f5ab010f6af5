package cz.opora.advice;

import cz.opora.codes.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact a rule used, with its value and its place in the case file.
 *
 * @param pointer the JSON pointer in the case file
 * @param property the property as rules name it, such as {@code Client.age}
 * @param label the words for the property
 * @param value the value in words
 * @param stale the day the value was recorded, when it is past its expiry and has to be verified; otherwise null
 */
public record UsedFact(
        String pointer,
        String property,
        Text label,
        Text value,
        @Nullable LocalDate stale) {}
