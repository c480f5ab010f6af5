package cz.opora.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.internal.drools.FolderCompiler;
import cz.opora.internal.drools.LoadedUnit;
import cz.opora.internal.drools.RuleBases;
import cz.opora.internal.drools.RuleSession;
import cz.opora.internal.drools.RuleSession.Firing;
import cz.opora.internal.projection.ProjectionSample;
import cz.opora.internal.verdict.Phase;
import cz.opora.internal.verdict.RulePlan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HazardRunTest {
    private static final Path RULES = Path.of("src/test/resources/cz/opora/lint/base");
    private static final LoadedUnit UNIT =
            FolderCompiler.load(RULES, "national", null, null).unit();
    private static final RuleBases BASES = new RuleBases(List.of(UNIT), false);
    private static final List<RulePlan> PLANS = UNIT.plans();

    private static List<Object> debtor() {
        return ProjectionSample.project(ProjectionSample.file("'housing': {'situations': {'ARREARS': true}}"))
                .base()
                .facts();
    }

    @Test
    void a_rule_that_matches_alone_as_in_company_is_no_hazard() {
        HazardRun run = new HazardRun(BASES, PLANS);

        run.phase(Phase.DERIVE, debtor(), derived());

        assertThat(derived()).hasSize(1);
        assertThat(run.found()).isEmpty();
    }

    @Test
    void a_rule_the_engine_lost_in_company_is_told_with_its_place() {
        HazardRun run = new HazardRun(BASES, PLANS);

        run.phase(Phase.DERIVE, debtor(), List.of());

        assertThat(run.found()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("engine-hazard");
            assertThat(problem.format())
                    .isEqualTo("areas/derive.drl:9:1: rule \"Klient dluží na nájmu\": together with the other rules it"
                            + " matches 0 times, alone 1 times, or other facts.");
        });
    }

    @Test
    void rules_of_other_phases_are_not_compared() {
        HazardRun run = new HazardRun(BASES, PLANS);

        run.phase(Phase.CHECK, debtor(), List.of());

        assertThat(run.found()).isEmpty();
    }

    private static List<Firing> derived() {
        try (RuleSession session = BASES.on(ProjectionSample.AS_OF).open()) {
            debtor().forEach(session::insert);
            session.insert(ProjectionSample.PARAMETERS);
            List<Firing> fired = session.fire(Phase.DERIVE);
            session.done();
            return fired;
        }
    }
}
