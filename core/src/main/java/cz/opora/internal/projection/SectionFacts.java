package cz.opora.internal.projection;

import cz.opora.casefile.CareSection;
import cz.opora.casefile.OffenderSection;
import cz.opora.casefile.Section;
import cz.opora.casefile.WorkSection;
import cz.opora.internal.projection.FactAssembler.Subject;
import cz.opora.internal.projection.FactAssembler.ValueSource;
import java.time.LocalDate;
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
            case CARE ->
                Map.of(
                        "unmanagedCount", subject -> unmanaged(subject.reading()),
                        "plannedEndPassed", subject -> plannedEndPassed(subject.reading()));
            case OFFENDER -> Map.of("plannedReleasePassed", subject -> plannedReleasePassed(subject.reading()));
            case WORK ->
                Map.of(
                        "phase", subject -> subject.reading().file().phase(),
                        "workingDaysInPhase", subject -> workingDaysInPhase(subject.reading()));
            default -> Map.of();
        };
    }

    private static @Nullable Boolean plannedEndPassed(CaseReading reading) {
        CareSection care = reading.file().care();
        return care == null ? null : passed(care.serviceEndsOn(), reading);
    }

    private static @Nullable Boolean plannedReleasePassed(CaseReading reading) {
        OffenderSection offender = reading.file().offender();
        return offender == null ? null : passed(offender.releaseOn(), reading);
    }

    private static @Nullable Boolean passed(@Nullable LocalDate planned, CaseReading reading) {
        return planned == null
                ? null
                : (Boolean) planned.isBefore(reading.moment().day());
    }

    private static @Nullable Integer workingDaysInPhase(CaseReading reading) {
        WorkSection work = reading.file().work();
        return work == null || work.phaseSince() == null
                ? null
                : (Integer) reading.moment().workingDaysSince(work.phaseSince());
    }

    /** As fresh as the list itself. */
    private static @Nullable Integer unmanaged(CaseReading reading) {
        CareSection care = reading.file().care();
        return care == null || care.unmanagedNeeds() == null
                ? null
                : (Integer) care.unmanagedNeeds().size();
    }
}
