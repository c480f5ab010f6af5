package cz.opora.internal.projection;

import cz.opora.advice.Verdict;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.Situation;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.directory.ActorDirectory;
import cz.opora.internal.decision.Decision;
import cz.opora.internal.decision.PlanOrder;
import cz.opora.internal.drools.NationalUnit;
import cz.opora.internal.drools.RuleBases;
import cz.opora.internal.drools.RuleContent;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.parameters.Parameters;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Decides cases with the national rules as far as the verdicts, without the work of putting an answer together. */
public final class CaseWalk {
    private final RuleContent rules;
    private final RuleBases bases;
    private final Parameters parameters;
    private final ActorDirectory directory;
    private final LocalDate day;

    /** Cases of that day, with that directory. */
    public CaseWalk(ActorDirectory directory, LocalDate day) {
        this.rules = NationalUnit.load();
        this.bases = new RuleBases(List.of(rules.unit()), false);
        this.parameters = rules.parameters().at(day);
        this.directory = directory;
        this.day = day;
    }

    /** The verdict of each rule by its id. */
    public Map<String, Verdict> verdicts(CaseFile file) {
        ProjectedCase projected = Projection.of(file, day, parameters);
        PlanOrder order = new PlanOrder(projected.base().facts(), file);
        Decision decision = Decision.of(projected, parameters, file.territory(), directory, bases.on(day), order);
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (RulePlan rule : decision.rules().plans()) {
            verdicts.put(rule.entry().id(), decision.walker().walk(rule).verdict());
        }
        return verdicts;
    }

    /** The rules that read a type, by id; those that read what such rules write are not among them. */
    public Set<String> reading(Set<String> types) {
        Set<String> ids = new HashSet<>();
        for (RuleEntry rule : rules.unit().catalogue().rules()) {
            if (rule.patterns().stream().anyMatch(pattern -> reads(pattern, types))) {
                ids.add(rule.id());
            }
        }
        return ids;
    }

    private static boolean reads(PatternEntry pattern, Set<String> types) {
        String type = pattern.type();
        return (type != null && types.contains(type))
                || pattern.inner().stream().anyMatch(inner -> reads(inner, types));
    }

    /** What the projection finds wrong with the file. */
    public List<Diagnostic> diagnostics(CaseFile file) {
        return Projection.of(file, day, parameters).diagnostics();
    }

    /** The situations as the projection settles them; unknown is null. */
    public Map<Situation, @Nullable Boolean> situations(CaseFile file) {
        CaseReading reading =
                CaseReading.of(Projection.canonical(file), new Moment(day, ProjectionLimits.of(parameters)));
        Map<Situation, @Nullable Boolean> values = new EnumMap<>(Situation.class);
        for (Situation situation : Situation.values()) {
            values.put(situation, reading.holds(situation));
        }
        return values;
    }

    /** The pointers of answers that settle a situation, or keep it open, besides its own entry. */
    public static Set<String> sources(Situation situation) {
        Set<String> pointers = new HashSet<>();
        Implications.of(situation).forEach(implication -> pointers.add(implication.pointer()));
        pointers.addAll(KEEPS_OPEN.getOrDefault(situation, Set.of()));
        return pointers;
    }

    private static final Map<Situation, Set<String>> KEEPS_OPEN = Map.of(
            Situation.NO_FOOD, Set.of("/safety/foodAndMedicineToday"),
            Situation.SUICIDAL_IDEATION, Set.of("/mentalHealth/suicidality"));

    /** The pointer of a situation's own entry. */
    public static String pointer(Situation situation) {
        return CaseSection.pointer(situation);
    }
}
