package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.internal.json.BindingRules;
import cz.opora.internal.json.FileFormat;
import cz.opora.internal.json.IntRange;
import cz.opora.internal.json.KeyStyle;
import cz.opora.internal.json.TextRule;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the fields of a case file beyond their types: their data class, their range, their section. For the
 * kits of this library; to read a case file, use {@link CaseFile#load}. Stateless.
 */
public final class CaseFileFormat {
    /** Case files as the kits read them: from a tree that is a part of another file. */
    public static final FileFormat<CaseFile> FORMAT =
            new FileFormat<>(CaseFile.class, CaseFile.FORMAT, new Rules(), CaseFileCheck::check);

    private static final IntRange ANY_COUNT = new IntRange(0, 1_000_000_000);
    private static final Map<String, IntRange> RANGES = Map.ofEntries(
            Map.entry("AgeOn.years", new IntRange(0, 130)),
            Map.entry("ClientSection.invalidityGrade", new IntRange(0, 3)),
            Map.entry("AddictionSection.auditScore", new IntRange(0, 40)),
            Map.entry("ChildEntry.excusedAbsencePercent", new IntRange(0, 100)),
            Map.entry("CareSection.barthel", new IntRange(0, 100)),
            Map.entry("CareSection.respiteDaysThisYear", new IntRange(0, 366)),
            Map.entry("HousingSection.floor", new IntRange(-10, 200)),
            Map.entry("HousingSection.incomeAfterHousing", new IntRange(-1_000_000_000, 1_000_000_000)),
            Map.entry("NeedEntry.priority", new IntRange(1, 100)));

    private CaseFileFormat() {}

    /**
     * The data class of a field of the case file.
     *
     * @throws IllegalArgumentException when the record has no such component, or neither it nor the record has a class
     */
    public static DataClass dataClass(Class<?> record, String component) {
        Classified own = Arrays.stream(record.getRecordComponents())
                .filter(candidate -> candidate.getName().equals(component))
                .findFirst()
                .map(CaseFileFormat::classification)
                .orElseThrow(() -> new IllegalArgumentException("no data class: " + record + " " + component));
        return own.value();
    }

    /** The whole numbers a field may hold. */
    public static IntRange range(Class<?> record, String component) {
        return RANGES.getOrDefault(record.getSimpleName() + "." + component, ANY_COUNT);
    }

    /** The key of the section about a domain, such as {@code housing}; empty when the file has none. */
    public static Optional<String> section(NeedDomain domain) {
        return Optional.ofNullable(CaseSections.key(domain));
    }

    private static @Nullable Classified classification(RecordComponent component) {
        Classified own = component.getAnnotation(Classified.class);
        return own != null ? own : component.getDeclaringRecord().getAnnotation(Classified.class);
    }

    private static final class Rules implements BindingRules {
        @Override
        public boolean isSafety(Class<?> owner, String component) {
            if (owner == CaseFile.class && component.equals("assessed")) {
                return true;
            }
            DataClass dataClass = dataClass(owner, component);
            return dataClass == DataClass.RISK || dataClass == DataClass.CHILD;
        }

        @Override
        public IntRange range(Class<?> owner, String component) {
            return CaseFileFormat.range(owner, component);
        }

        @Override
        public TextRule texts() {
            return TextRule.ONE_LINE;
        }

        @Override
        public KeyStyle keys() {
            return KeyStyle.GUARDED;
        }
    }
}
