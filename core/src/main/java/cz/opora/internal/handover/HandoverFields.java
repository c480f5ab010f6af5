package cz.opora.internal.handover;

import cz.opora.advice.HandoverField;
import cz.opora.casefile.AgeOn;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.CaseFileFormat;
import cz.opora.casefile.ChildEntry;
import cz.opora.casefile.Classified;
import cz.opora.casefile.DomainSection;
import cz.opora.casefile.HouseholdSection;
import cz.opora.casefile.NeedEntry;
import cz.opora.casefile.ResourceEntry;
import cz.opora.casefile.Section;
import cz.opora.codes.DataClass;
import cz.opora.codes.Evidence;
import cz.opora.codes.SharingRow;
import cz.opora.codes.Situation;
import cz.opora.codes.Text;
import cz.opora.internal.handover.SharingRights.Right;
import cz.opora.internal.words.FactWords;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The recorded values one recipient may be told, as they stand in the case file: never a computed one, which could give
 * away a value of another class. Values come by class of the field, in the order of the file; situations only when true.
 */
final class HandoverFields {
    private static final Set<String> NOT_A_VALUE = Set.of("situations", "children", "assessedOn");

    private final CaseFile file;
    private final FactWords words;
    private final Map<String, LocalDate> stale;
    private final SharingRow row;
    private final Set<DataClass> allowed;
    private final List<HandoverField> fields = new ArrayList<>();

    /** Where a value stands and what is known of its record. */
    private record Origin(
            String pointer,
            String path,
            DataClass dataClass,
            @Nullable LocalDate recordedOn) {}

    private HandoverFields(CaseFile file, FactWords words, Map<String, LocalDate> stale, Right right) {
        this.file = file;
        this.words = words;
        this.stale = stale;
        this.row = right.row();
        this.allowed = right.allowed();
    }

    static List<HandoverField> of(CaseFile file, FactWords words, Map<String, LocalDate> stale, Right right) {
        HandoverFields sheet = new HandoverFields(file, words, stale, right);
        for (RecordComponent component : CaseFile.class.getRecordComponents()) {
            if (RecordValues.read(component, file) instanceof Section section) {
                sheet.section("/" + component.getName(), section);
            }
        }
        return sheet.fields;
    }

    private void section(String pointer, Section section) {
        boolean silent = section instanceof DomainSection domain && HandoverLimits.spokenOnly(domain.domain());
        if (silent) {
            return;
        }
        LocalDate recordedOn = recordedOn(section);
        Evidence evidence = section instanceof DomainSection domain ? evidence(domain) : null;
        String owner = HandoverLabels.owner(pointer);
        if (section instanceof DomainSection domain) {
            situations(pointer, domain, recordedOn, evidence);
        }
        values(pointer, pointer, (Record) section, owner, recordedOn, evidence);
        if (section instanceof HouseholdSection household && household.children() != null) {
            children(household.children(), recordedOn);
        }
    }

    private void values(
            String pointer,
            String path,
            Record source,
            String owner,
            @Nullable LocalDate recordedOn,
            @Nullable Evidence evidence) {
        for (RecordComponent component : source.getClass().getRecordComponents()) {
            String name = component.getName();
            DataClass dataClass = CaseFileFormat.dataClass(source.getClass(), name);
            Object value = NOT_A_VALUE.contains(name) ? null : RecordValues.read(component, source);
            boolean open = allowed.contains(dataClass) && HandoverLimits.admits(row, dataClass, path + "/" + name);
            if (open && value != null && !List.of().equals(value) && open(value)) {
                Origin origin = new Origin(pointer + "/" + name, path, dataClass, recordedOn);
                add(origin, label(owner + "." + name), said(value), evidence);
            }
        }
    }

    /** A value that is a record has a class of its own, which must be open too. */
    private boolean open(Object value) {
        Classified own = value.getClass().getAnnotation(Classified.class);
        return own == null || allowed.contains(own.value());
    }

    private void situations(
            String pointer, DomainSection section, @Nullable LocalDate recordedOn, @Nullable Evidence evidence) {
        DataClass dataClass = CaseFileFormat.dataClass(section.getClass(), "situations");
        String path = pointer + "/situations";
        if (!allowed.contains(dataClass) || !HandoverLimits.admits(row, dataClass, path)) {
            return;
        }
        section.situations().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .filter(HandoverLimits::admits)
                .sorted(Comparator.comparing(Situation::ordinal))
                .forEach(situation -> add(
                        new Origin(path + "/" + situation.name(), path, dataClass, recordedOn),
                        situation.text(),
                        FactWords.value(true),
                        evidence));
    }

    private void children(List<ChildEntry> children, @Nullable LocalDate recordedOn) {
        for (int at = 0; at < children.size(); at++) {
            String pointer = "/household/children/" + at;
            int before = fields.size();
            values(pointer, "/household/children/*", children.get(at), "Child", recordedOn, null);
            for (int field = before; field < fields.size(); field++) {
                HandoverField plain = fields.get(field);
                fields.set(field, numbered(plain, at + 1));
            }
        }
    }

    private static HandoverField numbered(HandoverField field, int number) {
        Text label = new Text(
                number + ". dítě: " + field.label().cs(),
                "child " + number + ": " + field.label().en());
        return new HandoverField(
                field.pointer(),
                field.dataClass(),
                label,
                field.value(),
                field.recordedOn(),
                field.source(),
                field.verify());
    }

    private void add(Origin origin, Text label, Text value, @Nullable Evidence evidence) {
        boolean verify = stale.containsKey(origin.pointer());
        fields.add(new HandoverField(
                origin.pointer(), origin.dataClass(), label, value, origin.recordedOn(), evidence, verify));
    }

    /** The day of the section, when its class is open; where it has none of its own, the day of the file. */
    private @Nullable LocalDate recordedOn(Section section) {
        if (section.assessedOn() == null) {
            return file.asOf();
        }
        boolean open = allowed.contains(CaseFileFormat.dataClass(section.getClass(), "assessedOn"));
        return open ? section.assessedOn() : null;
    }

    private @Nullable Evidence evidence(DomainSection section) {
        List<NeedEntry> needs = file.needs();
        if (needs == null || !allowed.contains(CaseFileFormat.dataClass(NeedEntry.class, "evidence"))) {
            return null;
        }
        return needs.stream()
                .filter(need -> need.domain() == section.domain())
                .findFirst()
                .map(NeedEntry::evidence)
                .orElse(null);
    }

    private Text label(String property) {
        Text own = HandoverLabels.OWN.get(property);
        return own == null ? words.label(property) : own;
    }

    private static Text said(Object value) {
        if (value instanceof AgeOn age) {
            Text day = FactWords.value(age.on());
            return new Text(age.years() + " (k " + day.cs() + ")", age.years() + " (on " + day.en() + ")");
        }
        if (value instanceof ResourceEntry resource) {
            return resource.kind().text();
        }
        if (value instanceof List<?> list && list.get(0) instanceof ResourceEntry) {
            return FactWords.value(
                    list.stream().map(each -> ((ResourceEntry) each).kind()).toList());
        }
        return FactWords.value(value);
    }
}
