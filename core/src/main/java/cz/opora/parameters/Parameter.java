package cz.opora.parameters;

import cz.opora.codes.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that rules use, with all its values by date.
 *
 * @param id the id, such as {@code tg-55plus.age-from}
 * @param text what it means
 * @param unit its unit
 * @param range what an overlay may set; null when an overlay may not change it
 * @param stricter in which direction it gets stricter; null when nobody said, then an overlay may change it only where no
 *     duty, no safety rule and not the library itself reads it
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
        @Nullable Stricter stricter,
        List<DatedValue> values,
        @Nullable String below,
        @Nullable LocalDate review) {
    /** Copies the lists. */
    public Parameter {
        values = List.copyOf(values);
    }

    /** A parameter nobody said of which direction is stricter, on no ladder, without a day of review. */
    public Parameter(String id, Text text, Unit unit, @Nullable Range range, List<DatedValue> values) {
        this(id, text, unit, range, null, values, null, null);
    }

    /** The value that holds on a day; null when there is none yet. */
    public @Nullable DatedValue on(LocalDate day) {
        DatedValue last = null;
        for (DatedValue value : values) {
            if (!value.from().isAfter(day)) {
                last = value;
            }
        }
        return last;
    }

    /**
     * This parameter as an overlay sets it: from the first day of the overlay's values on they hold and no other. Unit and
     * words stay; a range the overlay names stands for the layers above it.
     *
     * @param overlay the same parameter in the overlay, with at least one value
     */
    Parameter with(Parameter overlay) {
        LocalDate first = overlay.values().get(0).from();
        List<DatedValue> both = new ArrayList<>();
        values.stream().filter(value -> value.from().isBefore(first)).forEach(both::add);
        both.addAll(overlay.values());
        Range left = overlay.range() == null ? range : overlay.range();
        return new Parameter(id, text, unit, left, stricter, both, below, review);
    }
}
