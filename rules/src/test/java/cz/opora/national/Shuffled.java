package cz.opora.national;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.HouseholdSection;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same case with its lists written in another order. */
final class Shuffled {
    private static final Set<String> LISTS = Set.of(
            "needs", "children", "supports", "refusals", "referrals", "events", "consents", "done", "overridden");

    private Shuffled() {}

    static CaseFile of(CaseFile file, Random random) {
        return (CaseFile) record(file, random);
    }

    static <T> List<T> list(List<T> items, Random random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Object record(Object record, Random random) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            Object value = Completion.read(components[i], record);
            if (value instanceof HouseholdSection household) {
                value = record(household, random);
            } else if (value instanceof List<?> list && LISTS.contains(components[i].getName())) {
                value = list(list, random);
            }
            values[i] = value;
        }
        return Completion.construct(record.getClass(), values);
    }
}
