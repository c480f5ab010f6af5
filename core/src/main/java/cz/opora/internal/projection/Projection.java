package cz.opora.internal.projection;

import cz.opora.casefile.CaseFile;
import cz.opora.facts.Fact;
import cz.opora.internal.verdict.FactBase;
import cz.opora.internal.verdict.FactBase.Hypothetical;
import cz.opora.parameters.Parameters;
import cz.opora.parameters.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Projects a case file onto what rules read, as of a date. Thread-safe; keeps nothing.
 *
 * <p>The order in which a list was written changes nothing: lists are read in an order of their own content
 * ({@link #canonical}). So a pointer names an item by what stays: a child with a reference by that reference
 * ({@code /household/children/child-1}), a need by its domain ({@code /needs/HOUSING}), anything else by its place in the
 * canonical order ({@code /refusals/0}), which need not be its place in the file.
 */
public final class Projection {
    private static final Comparator<Fact> ORDER =
            Comparator.comparing((Fact fact) -> fact.getClass().getSimpleName()).thenComparing(Fact::pointer);

    private Projection() {}

    /**
     * The facts of a case.
     *
     * @param asOf the date as of which rules read it
     * @param parameters the parameters that hold on that date
     * @throws java.util.NoSuchElementException when one of {@link #requiredParameters} has no value on that date
     */
    public static ProjectedCase of(CaseFile caseFile, LocalDate asOf, Parameters parameters) {
        Moment moment = new Moment(asOf, ProjectionLimits.of(parameters));
        CaseReading reading = CaseReading.of(canonical(caseFile), moment);
        List<Object> facts = new ArrayList<>();
        List<Hypothetical> hypotheticals = new ArrayList<>();
        SectionFacts.add(reading, facts);
        ChildFacts.add(reading, facts);
        ProfileItems.add(reading, facts);
        ListFacts.add(reading, facts);
        DeadlineFacts.add(reading.file(), asOf, parameters, facts);
        new NeedFacts(reading).add(facts, hypotheticals);
        Hypotheticals.add(reading.file(), hypotheticals);
        CooperationFact.add(facts, hypotheticals, reading.notes());
        facts.sort(Comparator.comparing(Fact.class::cast, ORDER));
        hypotheticals.sort(Comparator.comparing(one -> (Fact) one.fact(), ORDER));
        ProjectionNotes notes = reading.notes();
        return new ProjectedCase(
                new FactBase(facts, hypotheticals, notes.ranges()), notes.stale(), notes.ranges(), notes.diagnostics());
    }

    /** The same case with its lists in the order of their content; the pointers of facts count in this order. */
    public static CaseFile canonical(CaseFile caseFile) {
        return CanonicalCase.of(caseFile);
    }

    /** The parameters a rule set must have for the projection, with their units. */
    public static Map<String, Unit> requiredParameters() {
        return ProjectionLimits.required();
    }

    /** The parameters the projection uses when the rule set has them, with their units. */
    public static Map<String, Unit> optionalParameters() {
        return ProjectionLimits.optional();
    }
}
