package cz.opora.parameters;

import cz.opora.codes.Text;
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
 */
public record Parameter(
        String id, Text text, Unit unit, @Nullable Range range, List<DatedValue> values) {
    /** Copies the lists. */
    public Parameter {
        values = List.copyOf(values);
    }
}
