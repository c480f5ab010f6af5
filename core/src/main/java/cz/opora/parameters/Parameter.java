package cz.opora.parameters;

import cz.opora.codes.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that rules use, with all its values by date.
 *
 * @param id the id, such as {@code tg-55plus.age-from}
 * @param text what it means
 * @param unit its unit
 * @param range what an overlay may set; null when an overlay may not change it
 * @param values the values, earliest first
 * @param below the id of the parameter above it on the same ladder: on every day this value must be the lower one; null
 *     when it is on no ladder
 * @param review the day by which somebody looks at it again; null when none is set
 */
public record Parameter(
        String id,
        Text text,
        Unit unit,
        @Nullable Range range,
        List<DatedValue> values,
        @Nullable String below,
        @Nullable LocalDate review) {
    /** Copies the lists. */
    public Parameter {
        values = List.copyOf(values);
    }

    /** A parameter on no ladder, without a day of review. */
    public Parameter(String id, Text text, Unit unit, @Nullable Range range, List<DatedValue> values) {
        this(id, text, unit, range, values, null, null);
    }
}
