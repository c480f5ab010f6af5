package cz.opora.internal.projection;

import cz.opora.casefile.CaseFile;
import cz.opora.codes.Mark;
import cz.opora.codes.Situation;
import cz.opora.codes.Text;
import cz.opora.facts.Fact;
import cz.opora.facts.SituationOf;
import cz.opora.parameters.DatedValue;
import cz.opora.parameters.Parameter;
import cz.opora.parameters.ParameterSet;
import cz.opora.parameters.Parameters;
import cz.opora.parameters.Unit;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cases written short, projected on one day with the start values of the parameters. */
public final class ProjectionSample {
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private static final Map<String, Integer> VALUES = Map.ofEntries(
            Map.entry("eviction.fixed-term-warn-days", 90),
            Map.entry("eviction.critical-days", 14),
            Map.entry("arrears.intensive-months", 2),
            Map.entry("vykazani.days", 14),
            Map.entry("expiry.positive-safety-days", 7),
            Map.entry("expiry.negative-safety-days", 90),
            Map.entry("expiry.income-days", 90),
            Map.entry("expiry.health-days", 180),
            Map.entry("expiry.support-days", 90),
            Map.entry("expiry.where-sleeps-days", 30),
            Map.entry("released.window-months", 12),
            Map.entry("expiry.contract-days", 30),
            Map.entry("expiry.worker-safety-months", 12),
            Map.entry("migration.permit-warn-days", 60),
            Map.entry("expiry.consent-months", 12),
            Map.entry("tenancy.court-action-months", 2),
            Map.entry("tenancy.notice-months", 3),
            Map.entry("dv.court-measure-months", 1),
            Map.entry("housing.counselling-valid-months", 12),
            Map.entry("housing.record-months", 12),
            Map.entry("ospod.plan-months", 1));

    public static final Parameters PARAMETERS = parameters(true);

    private ProjectionSample() {}

    /** The parameters of the projection; without the optional ones when asked. */
    public static Parameters parameters(boolean withOptional) {
        List<Parameter> parameters = new ArrayList<>();
        Projection.requiredParameters().forEach((id, unit) -> parameters.add(parameter(id, unit)));
        if (withOptional) {
            Projection.optionalParameters().forEach((id, unit) -> parameters.add(parameter(id, unit)));
        }
        return ParameterSet.of(parameters).at(AS_OF);
    }

    private static Parameter parameter(String id, Unit unit) {
        DatedValue value = new DatedValue(LocalDate.of(2020, 1, 1), VALUES.get(id), "test", Mark.G);
        return new Parameter(id, new Text(id, id), unit, null, List.of(value));
    }

    /** A case file of these sections; quotes may be single. */
    public static CaseFile file(String sections) {
        String json = "{'format': 'opora-case/1'" + (sections.isEmpty() ? "" : ", " + sections) + "}";
        return CaseFile.parse("case.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    public static ProjectedCase project(CaseFile file) {
        return Projection.of(file, AS_OF, PARAMETERS);
    }

    public static ProjectedCase project(String sections) {
        return project(file(sections));
    }

    /** A day before the as-of date, in quotes. */
    public static String ago(int days) {
        return "'" + AS_OF.minusDays(days) + "'";
    }

    /** A day after the as-of date, in quotes. */
    public static String ahead(int days) {
        return "'" + AS_OF.plusDays(days) + "'";
    }

    public static <T extends Fact> List<T> all(ProjectedCase projected, Class<T> type) {
        return projected.base().facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The only fact of that type. */
    public static <T extends Fact> T one(ProjectedCase projected, Class<T> type) {
        List<T> facts = all(projected, type);
        if (facts.size() != 1) {
            throw new AssertionError(facts.size() + " facts " + type.getSimpleName());
        }
        return facts.get(0);
    }

    public static <T extends Fact> T one(String sections, Class<T> type) {
        return one(project(sections), type);
    }

    /** What the facts say of a situation. */
    public static @Nullable Boolean situation(ProjectedCase projected, Situation wanted) {
        for (Object fact : projected.base().facts()) {
            for (RecordComponent component : Records.components(fact.getClass())) {
                SituationOf situation = component.getAnnotation(SituationOf.class);
                if (situation != null && situation.value() == wanted) {
                    return (Boolean) Records.read(component, fact);
                }
            }
        }
        throw new AssertionError("no fact speaks of " + wanted);
    }

    public static @Nullable Boolean situation(String sections, Situation wanted) {
        return situation(project(sections), wanted);
    }

    /** The codes and pointers of the diagnostics. */
    public static Stream<String> diagnostics(ProjectedCase projected) {
        return projected.diagnostics().stream().map(one -> one.code() + " " + one.pointer());
    }
}
