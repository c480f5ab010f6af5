package cz.opora.internal.projection;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.MentalHealthSection;
import cz.opora.casefile.SafetySection;
import cz.opora.casefile.Section;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of what implies a situation. Only what is certain stands here: a source that leaves a doubt says nothing. A
 * source may say nothing but never the opposite when one of its inputs is taken away, so every reading is three-valued.
 */
final class Implications {
    private static final Map<Situation, List<Implication<?>>> BY_SITUATION = bySituation();

    private Implications() {}

    /** The implications of a situation. */
    static List<Implication<?>> of(Situation situation) {
        return BY_SITUATION.getOrDefault(situation, List.of());
    }

    /** The whole table. */
    static List<Implication<?>> all() {
        return BY_SITUATION.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Whether an answer speaks against closing this situation with its assessed domain: it does not say that the situation
     * holds, but "unlisted, so no" would be wrong.
     */
    static boolean keepsOpen(Situation situation, CaseFile caseFile) {
        if (situation == Situation.NO_FOOD) {
            SafetySection safety = caseFile.safety();
            return safety != null && Boolean.FALSE.equals(safety.foodAndMedicineToday());
        }
        if (situation == Situation.SUICIDAL_IDEATION) {
            MentalHealthSection mind = caseFile.mentalHealth();
            return mind != null && Boolean.TRUE.equals(PersonImplications.plan(mind.suicidality()));
        }
        return false;
    }

    private static Map<Situation, List<Implication<?>>> bySituation() {
        Map<Situation, List<Implication<?>>> table = new EnumMap<>(Situation.class);
        Stream.of(HousingImplications.all(), PersonImplications.all(), StandingImplications.all())
                .flatMap(List::stream)
                .forEach(one ->
                        table.merge(one.situation(), List.of(one), (a, b) -> Stream.concat(a.stream(), b.stream())
                                .toList()));
        return Collections.unmodifiableMap(table);
    }

    static <S extends Section> Implication<S> row(
            Situation situation,
            Lookup<CaseFile, S> section,
            String pointer,
            Implication.Reading<S> reading,
            String reason) {
        return new Implication<>(situation, section, pointer, reading, false, reason);
    }

    static @Nullable Boolean positive(@Nullable Integer amount) {
        return amount == null ? null : amount > 0;
    }

    static <T> @Nullable Boolean oneOf(@Nullable T value, Set<T> wanted) {
        return value == null ? null : wanted.contains(value);
    }

    static @Nullable Boolean ahead(@Nullable LocalDate date, Moment now) {
        return (date != null && now.daysUntil(date) >= 0) ? true : null;
    }
}
