package cz.opora.internal.verdict.oracle;

import static cz.opora.internal.drools.TinyRules.blank;
import static cz.opora.internal.drools.TinyRules.rule;
import static cz.opora.internal.drools.TinyRules.with;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Candidate;
import cz.opora.advice.Directory;
import cz.opora.advice.Verdict;
import cz.opora.advice.Wanted;
import cz.opora.codes.ActorType;
import cz.opora.codes.NeedDomain;
import cz.opora.facts.Child;
import cz.opora.facts.Client;
import cz.opora.facts.Event;
import cz.opora.facts.Need;
import cz.opora.facts.Refusal;
import cz.opora.internal.decision.PhaseRun;
import cz.opora.internal.drools.FolderCompiler;
import cz.opora.internal.drools.RuleBase;
import cz.opora.internal.drools.RuleBases;
import cz.opora.internal.drools.TinyRules;
import cz.opora.internal.verdict.Bounds;
import cz.opora.internal.verdict.FactBase;
import cz.opora.internal.verdict.FactBase.Hypothetical;
import cz.opora.internal.verdict.Walker.Walked;
import cz.opora.parameters.ParameterSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault the oracle found, alone and with the least it needs. */
class FoundByTheOracleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<RuleBase> BASE = new java.util.ArrayList<>();

    @BeforeAll
    static void compile(@TempDir Path folder) {
        BASE.clear();
        TinyRules.folder(
                folder,
                "derive",
                first("FBO-001", "$c : Client(sex in (Sex.FEMALE, Sex.MALE))"),
                rule("FBO-002", "Čte závěr", "$c : Client() Conclusion(code == \"FIRST\")", second("$c")),
                rule(
                        "FBO-003",
                        "Počítá",
                        "$c : Client() accumulate((Refusal() and $s : Support(running == true)); $n : count($s); $n >= 1)",
                        second("$c")),
                rule("FBO-004", "Věk", "$c : Client(age >= 1)", second("$c")),
                rule("FBO-005", "Mladší", "$c : Client() Child(age < $c.ageAtLeast)", second("$c")));
        TinyRules.folder(
                folder,
                "decide",
                rule(
                        "FBO-006",
                        "Kritérium o závěru",
                        "$c : Conclusion(code == \"FIRST\") Criterion(about == $c.pointer)",
                        "Membership.of(TargetGroup.TG_55PLUS)"));
        TinyRules.folder(
                folder,
                "assess",
                rule(
                        "FBO-007",
                        "Závěr je kritérium",
                        "$c : Conclusion(code == \"FIRST\") Client(pregnant == true)",
                        "Criterion.of(TargetGroup.TG_55PLUS, \"A1\", $c)"));
        TinyRules.folder(
                folder,
                "recommend",
                rule("FBO-008", "Chce", "$n : Need()", "Wanted.chain($n).lead(ActorType.DEBT_ADVICE)"),
                rule(
                        "FBO-009",
                        "Najde dvakrát",
                        "$d : Directory() $w : Wanted() $k : Candidate() from $d.candidates($w) Event(daysSince >= 0)",
                        "$k"));
        BASE.add(new RuleBases(
                        List.of(FolderCompiler.load(folder, "tiny", null, null).unit()), false)
                .on(DAY));
    }

    private static String first(String id, String when) {
        return rule(id, "Závěr", when, "Conclusion.of(\"FIRST\", $c)");
    }

    private static String second(String about) {
        return "Conclusion.of(\"SECOND\", " + about + ")";
    }

    @Test
    void a_list_of_all_codes_meets_nothing_that_is_unknown_and_what_follows_from_it_stays_open() {
        PhaseRun.Result result = run(List.of(blank(Client.class)), List.of(), Map.of());

        assertThat(result.fired()).doesNotContain("FBO-001", "FBO-002");
        assertThat(verdict(result, "FBO-001")).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(result, "FBO-002")).isEqualTo(Verdict.UNKNOWN);
        assertThat(walked(result, "FBO-002").missing()).containsExactly("/client/sex");
    }

    @Test
    void what_may_exist_counts_for_nothing_when_the_other_half_of_the_tuple_is_missing() {
        Hypothetical refusals = new Hypothetical(with(Refusal.class, Map.of("pointer", "/refusals")), true);

        assertThat(verdict(run(List.of(blank(Client.class)), List.of(refusals), Map.of()), "FBO-003"))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_number_between_bounds_that_would_all_do_is_still_one_Drools_does_not_know() {
        Map<String, Bounds> ranges = Map.of("/client/age", new Bounds(16, 17));
        PhaseRun.Result result = run(List.of(blank(Client.class)), List.of(), ranges);

        assertThat(result.fired()).doesNotContain("FBO-004");
        assertThat(verdict(result, "FBO-004")).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_bound_read_through_its_fact_is_tried_like_one_read_through_a_variable() {
        Client client = with(Client.class, Map.of("ageAtLeast", 6));
        Child child = with(Child.class, Map.of("pointer", "/household/children/0"));
        Map<String, Bounds> ranges =
                Map.of("/client/ageAtLeast", new Bounds(6, 8), "/household/children/0/age", new Bounds(6, 7));

        PhaseRun.Result result = run(List.of(client, child), List.of(), ranges);

        assertThat(verdict(result, "FBO-005")).isEqualTo(Verdict.UNKNOWN);
        assertThat(walked(result, "FBO-005").missing()).contains("/client/birthDate");
    }

    @Test
    void the_pointer_of_an_outcome_is_read_like_any_property() {
        Client known = with(Client.class, Map.of("sex", cz.opora.codes.Sex.FEMALE, "pregnant", true));
        Client open = with(Client.class, Map.of("pregnant", true));

        assertThat(verdict(run(List.of(known), List.of(), Map.of()), "FBO-006")).isEqualTo(Verdict.MET);
        assertThat(verdict(run(List.of(open), List.of(), Map.of()), "FBO-006")).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_candidate_found_twice_is_written_once_and_ends_no_decision() {
        Need need = with(Need.class, Map.of("domain", NeedDomain.DEBT));
        Event one = with(Event.class, Map.of("pointer", "/events/0", "daysSince", 1));
        Event other = with(Event.class, Map.of("pointer", "/events/1", "daysSince", 2));

        PhaseRun.Result result = run(List.of(need, one, other), List.of(), Map.of());

        assertThat(result.fired()).contains("FBO-009");
        assertThat(verdict(result, "FBO-009")).isEqualTo(Verdict.MET);
    }

    private static Verdict verdict(PhaseRun.Result result, String id) {
        return walked(result, id).verdict();
    }

    private static Walked walked(PhaseRun.Result result, String id) {
        return Objects.requireNonNull(result.walked().get(id));
    }

    private static PhaseRun.Result run(
            List<Object> facts, List<Hypothetical> hypotheticals, Map<String, Bounds> ranges) {
        RuleBase base = BASE.get(0);
        return PhaseRun.of(
                base,
                base.plans(),
                new FactBase(facts, hypotheticals, ranges),
                List.of(),
                new OneActor(),
                ParameterSet.of(List.of()).at(DAY),
                false);
    }

    /** Knows one actor for everything, and always hands out the same object. */
    private static final class OneActor implements Directory {
        private final Candidate one = with(
                Candidate.class,
                Map.of("need", NeedDomain.DEBT, "type", ActorType.DEBT_ADVICE, "service", "debt-advice"));

        @Override
        public List<Candidate> candidates(Wanted wanted) {
            return List.of(one);
        }

        @Override
        public String pointer() {
            return "directory";
        }
    }
}
