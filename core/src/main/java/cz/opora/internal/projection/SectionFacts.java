package cz.opora.internal.projection;

import cz.opora.casefile.CareSection;
import cz.opora.casefile.Section;
import cz.opora.internal.projection.FactAssembler.Subject;
import cz.opora.internal.projection.FactAssembler.ValueSource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One fact record a section, always present; all null when nothing is known. */
final class SectionFacts {
    private static final Map<CaseSection, FactAssembler> ASSEMBLERS = assemblers();

    private SectionFacts() {}

    static void add(CaseReading reading, List<Object> facts) {
        for (CaseSection section : CaseSection.all()) {
            Section source = section.in(reading.file());
            facts.add(Objects.requireNonNull(ASSEMBLERS.get(section))
                    .assemble(new Subject(
                            section.pointer(),
                            (Record) source,
                            reading.staleness().recordedOn(source),
                            reading)));
        }
        ClientFacts.takeNotes(reading);
    }

    private static Map<CaseSection, FactAssembler> assemblers() {
        Map<CaseSection, FactAssembler> assemblers = new EnumMap<>(CaseSection.class);
        for (CaseSection section : CaseSection.all()) {
            Class<? extends Record> source = section.sectionClass().asSubclass(Record.class);
            assemblers.put(section, FactAssembler.of(section.factClass(), source, computed(section)));
        }
        return Collections.unmodifiableMap(assemblers);
    }

    private static Map<String, ValueSource> computed(CaseSection section) {
        return switch (section) {
            case CLIENT -> ClientFacts.computed();
            case CARE -> Map.of("unmanagedCount", subject -> unmanaged(subject.reading()));
            case WORK -> Map.of("phase", subject -> subject.reading().file().phase());
            default -> Map.of();
        };
    }

    /** As fresh as the list itself. */
    private static @Nullable Integer unmanaged(CaseReading reading) {
        CareSection care = reading.file().care();
        return care == null || care.unmanagedNeeds() == null
                ? null
                : (Integer) care.unmanagedNeeds().size();
    }
}
