package cz.opora.internal.projection;

import cz.opora.casefile.AgeOn;
import cz.opora.internal.verdict.Bounds;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Completed years of age. Who was born on 29 February has the birthday on 1 March in a common year.
 *
 * <p>An {@link AgeOn} hides the birthday: it says only that the person was born in one of the 365 or 366 days that give
 * that age on that day. The age of the eldest and of the youngest such person are the bounds.
 */
final class Ages {
    private Ages() {}

    /** Completed years of a person born on that day; negative before the birth. */
    static int completedYears(LocalDate birthDate, LocalDate day) {
        return (int) ChronoUnit.YEARS.between(birthDate, day);
    }

    /** The ages that are possible on a day; null when nothing is known or the person is not born yet. */
    static @Nullable Bounds on(LocalDate day, @Nullable LocalDate birthDate, @Nullable AgeOn ageOn) {
        if (birthDate != null) {
            return birthDate.isAfter(day) ? null : range(birthDate, birthDate, day);
        }
        if (ageOn == null) {
            return null;
        }
        LocalDate latestBirth = ageOn.on().minusYears(ageOn.years());
        LocalDate earliestBirth = ageOn.on().minusYears(ageOn.years() + 1L).plusDays(1);
        return earliestBirth.isAfter(day) ? null : range(earliestBirth, latestBirth, day);
    }

    private static Bounds range(LocalDate earliestBirth, LocalDate latestBirth, LocalDate day) {
        return new Bounds(Math.max(0, completedYears(latestBirth, day)), completedYears(earliestBirth, day));
    }

    /** The age when only one is possible. */
    static @Nullable Integer exact(@Nullable Bounds age) {
        return age != null && age.isExact() ? (Integer) age.min() : null;
    }

    /** The lowest possible age. */
    static @Nullable Integer min(@Nullable Bounds age) {
        return age == null ? null : (Integer) age.min();
    }

    /** The highest possible age. */
    static @Nullable Integer max(@Nullable Bounds age) {
        return age == null ? null : (Integer) age.max();
    }

    /** Notes the range of an age, and a recorded age that the birth date beside it contradicts. */
    static void takeNotes(
            ProjectionNotes notes,
            String pointer,
            @Nullable Bounds age,
            @Nullable LocalDate birthDate,
            @Nullable AgeOn ageOn) {
        notes.range(pointer, "age", age);
        notes.range(pointer, "ageAtLeast", age);
        notes.range(pointer, "ageAtMost", age);
        if (birthDate != null && ageOn != null && completedYears(birthDate, ageOn.on()) != ageOn.years()) {
            notes.warn(
                    "contradiction",
                    pointer + "/age",
                    "this does not agree with " + pointer + "/birthDate; the date of birth is used");
        }
    }
}
