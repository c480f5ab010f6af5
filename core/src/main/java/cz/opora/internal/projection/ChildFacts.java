package cz.opora.internal.projection;

import cz.opora.casefile.ChildEntry;
import cz.opora.casefile.HouseholdSection;
import cz.opora.codes.Situation;
import cz.opora.facts.Child;
import cz.opora.facts.Children;
import cz.opora.internal.projection.FactAssembler.Subject;
import cz.opora.internal.projection.FactAssembler.ValueSource;
import cz.opora.internal.verdict.Bounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One fact a child and the summary of all. A child listed under the household counts as living in it unless
 * {@code inHousehold} is false.
 */
public final class ChildFacts {
    public static final String POINTER = "/household/children";

    /** Situations that cannot hold without a child in the household. */
    static final Set<Situation> SPEAK_OF_A_CHILD = Set.of(
            Situation.CHILD_INJURY,
            Situation.CHILD_AFRAID,
            Situation.CHILD_UNSUPERVISED,
            Situation.CHILD_NEEDS_UNMET,
            Situation.CHILD_S6_SIGNS,
            Situation.CHILD_UNACCOMPANIED,
            Situation.CHILD_RUNAWAY,
            Situation.CHILD_OFFENCES,
            Situation.CHILD_DISABILITY,
            Situation.TRUANCY,
            Situation.PARENTING_OVERLOAD,
            Situation.PARENT_ABSENT,
            Situation.ADDICTION_WITH_CHILD);

    private static final FactAssembler ASSEMBLER = FactAssembler.of(Child.class, ChildEntry.class, computed());

    private ChildFacts() {}

    static void add(CaseReading reading, List<Object> facts) {
        HouseholdSection household = reading.file().household();
        List<ChildEntry> children = household == null ? null : household.children();
        if (children != null) {
            LocalDate recordedOn = reading.staleness().recordedOn(household);
            List<String> keys = CanonicalCase.childKeys(children);
            for (int i = 0; i < children.size(); i++) {
                ChildEntry child = children.get(i);
                String pointer = POINTER + "/" + keys.get(i);
                facts.add(ASSEMBLER.assemble(new Subject(pointer, child, recordedOn, reading)));
                Ages.takeNotes(reading.notes(), pointer, age(child, reading), child.birthDate(), child.age());
            }
        }
        facts.add(summary(children, reading));
    }

    /** The sign of a child and the situation of the family are one finding: each implies the other's summary. */
    private static Children summary(@Nullable List<ChildEntry> children, CaseReading reading) {
        Bounds youngest = youngest(children, reading);
        boolean allKnown = children != null && children.stream().allMatch(child -> age(child, reading) != null);
        for (String property : List.of("youngestAge", "youngestAtLeast", "youngestAtMost")) {
            reading.notes()
                    .range(POINTER, property, allKnown || youngest == null ? youngest : new Bounds(0, youngest.max()));
        }
        return new Children(
                POINTER,
                any(children, reading),
                Ages.exact(allKnown ? youngest : null),
                Ages.min(allKnown ? youngest : null),
                Ages.max(youngest),
                reading.holds(Situation.CHILD_INJURY),
                reading.holds(Situation.CHILD_AFRAID),
                reading.holds(Situation.CHILD_UNSUPERVISED),
                reading.holds(Situation.CHILD_NEEDS_UNMET),
                reading.holds(Situation.CHILD_S6_SIGNS),
                reading.holds(Situation.CHILD_DISABILITY));
    }

    private static @Nullable Boolean any(@Nullable List<ChildEntry> children, CaseReading reading) {
        Boolean spokenOf = Kleene.any(SPEAK_OF_A_CHILD, reading::holds);
        if (children == null) {
            return Boolean.TRUE.equals(spokenOf) ? true : null;
        }
        if (children.isEmpty()) {
            if (Boolean.TRUE.equals(spokenOf)) {
                reading.notes().contradiction(POINTER, spokenOf(reading));
                return true;
            }
            return false;
        }
        boolean listed = children.stream().anyMatch(child -> !Boolean.FALSE.equals(child.inHousehold()));
        // All listed children live elsewhere: there is none here only when nothing speaks of one.
        return listed ? Boolean.TRUE : spokenOf;
    }

    private static String spokenOf(CaseReading reading) {
        return SPEAK_OF_A_CHILD.stream()
                .filter(situation -> Boolean.TRUE.equals(reading.holds(situation)))
                .map(CaseSection::pointer)
                .sorted()
                .findFirst()
                .orElse(POINTER);
    }

    /** The bounds over the children whose age is known: the youngest of all is at most as old as the youngest of them. */
    private static @Nullable Bounds youngest(@Nullable List<ChildEntry> children, CaseReading reading) {
        Bounds youngest = null;
        for (ChildEntry child : children == null ? List.<ChildEntry>of() : children) {
            Bounds age = age(child, reading);
            if (age != null) {
                youngest = youngest == null
                        ? age
                        : new Bounds(Math.min(youngest.min(), age.min()), Math.min(youngest.max(), age.max()));
            }
        }
        return youngest;
    }

    private static @Nullable Bounds age(ChildEntry child, CaseReading reading) {
        return Ages.on(reading.moment().day(), child.birthDate(), child.age());
    }

    private static Map<String, ValueSource> computed() {
        return Map.of(
                "age", subject -> Ages.exact(age(subject)),
                "ageAtLeast", subject -> Ages.min(age(subject)),
                "ageAtMost", subject -> Ages.max(age(subject)));
    }

    private static @Nullable Bounds age(Subject subject) {
        return subject.source() instanceof ChildEntry child ? age(child, subject.reading()) : null;
    }
}
