package cz.opora.internal.verdict;

import static cz.opora.internal.drools.TinyRules.blank;
import static cz.opora.internal.drools.TinyRules.rule;
import static cz.opora.internal.drools.TinyRules.with;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Candidate;
import cz.opora.advice.Directory;
import cz.opora.advice.MethodAdvice;
import cz.opora.advice.TargetGroupFinding;
import cz.opora.advice.Verdict;
import cz.opora.advice.Wanted;
import cz.opora.codes.ActorType;
import cz.opora.codes.AdverseCause;
import cz.opora.codes.EventKind;
import cz.opora.codes.Finding;
import cz.opora.codes.MethodLevel;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Sex;
import cz.opora.codes.TargetGroup;
import cz.opora.facts.Client;
import cz.opora.facts.Conclusion;
import cz.opora.facts.Event;
import cz.opora.facts.Need;
import cz.opora.facts.Safety;
import cz.opora.facts.Support;
import cz.opora.internal.drools.TinyRules;
import cz.opora.internal.verdict.FactBase.Hypothetical;
import cz.opora.internal.verdict.Walker.Walked;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdict of each form of condition, and what it says is missing. */
class WalkerTest {
    private static Map<String, RulePlan> rules = Map.of();

    @BeforeAll
    static void compile(@TempDir Path folder) {
        TinyRules.folder(
                folder,
                "derive",
                rule("WAL-001", "Vyvození", "$s : Safety(dangerNow == true)", "Conclusion.of(\"FIRST\", $s)"));
        TinyRules.folder(
                folder,
                "recommend",
                rule("WAL-002", "Rada", "Safety(foodAndMedicineToday == true)", "MethodAdvice.of(MethodLevel.ONE_OFF)"),
                rule(
                        "WAL-003",
                        "Kdo je třeba",
                        "$need : Need(domain == NeedDomain.DEBT, atLeastModerate == true)",
                        "Wanted.chain($need).lead(ActorType.DEBT_ADVICE)"),
                rule(
                        "WAL-080",
                        "Koho zná adresář",
                        "$d : Directory() $wanted : Wanted() $one : Candidate() from $d.candidates($wanted)",
                        "$one"),
                about("WAL-010", "$c : Client(pregnant == true)"),
                about("WAL-011", "$c : Client(sex in (Sex.MALE, Sex.FEMALE))"),
                about("WAL-012", "$c : Client(causes contains AdverseCause.AGE)"),
                about("WAL-013", "$c : Client(pregnant == true, acceptsHelp == true)"),
                about("WAL-020", "$c : Client($age : age) Event(daysSince >= $age)"),
                about("WAL-021", "$c : Client() Event(daysSince >= $c.age)"),
                about("WAL-030", "$c : Client() exists Event(kind == EventKind.LOSS_OF_ROOF)"),
                about(
                        "WAL-031",
                        "$c : Client() exists (Event(kind == EventKind.LOSS_OF_ROOF) and Safety(dangerNow == true))"),
                about("WAL-040", "$c : Client() accumulate($s : Support(running == true); $n : count($s); $n > 1)"),
                about("WAL-050", "$c : Client() Conclusion(code == \"FIRST\")"),
                about("WAL-051", "$c : Client() Conclusion(code == \"SECOND\", about == $c.pointer)"),
                about(
                        "WAL-060",
                        "$c : Client() TargetGroupFinding(group == TargetGroup.TG_55PLUS, finding == Finding.ELIGIBLE)"),
                about(
                        "WAL-061",
                        "$c : Client() TargetGroupFinding(group == TargetGroup.TG_55PLUS,"
                                + " finding == Finding.UNDETERMINED)"));
        TinyRules.folder(
                folder, "check", check("WAL-070", "$c : Client() not MethodAdvice(level == MethodLevel.ONE_OFF)"));
        rules = TinyRules.plans(folder).stream()
                .collect(Collectors.toMap(rule -> rule.entry().id(), rule -> rule));
    }

    private static String about(String id, String when) {
        return rule(id, "Pravidlo " + id, when, "Escalation.of(EscalationCode.CHILD_ACUTE, $c)");
    }

    private static String check(String id, String when) {
        return rule(id, "Pravidlo " + id, when, "Caution.of(CautionCode.PING_PONG, $c)");
    }

    @Test
    void a_property_is_true_false_or_missing() {
        assertMet("WAL-010", client(Map.of("pregnant", true)));
        assertNotMet("WAL-010", client(Map.of("pregnant", false)));
        assertUnknown("WAL-010", List.of("/client/pregnant"), blank(Client.class));
        assertNotMet("WAL-010");
    }

    @Test
    void one_false_condition_outweighs_an_unknown_one() {
        assertNotMet("WAL-013", client(Map.of("acceptsHelp", false)));
        assertUnknown("WAL-013", List.of("/client/acceptsHelp"), client(Map.of("pregnant", true)));
        assertUnknown("WAL-013", List.of("/client/acceptsHelp", "/client/pregnant"), blank(Client.class));
    }

    @Test
    void a_list_of_all_codes_is_open_until_the_code_is_known_for_Drools_fires_on_nothing_else() {
        assertMet("WAL-011", client(Map.of("sex", Sex.MALE)));
        assertUnknown("WAL-011", List.of("/client/sex"), blank(Client.class));
    }

    @Test
    void an_unasked_list_may_contain_anything() {
        assertMet("WAL-012", client(Map.of("causes", List.of(AdverseCause.AGE))));
        assertNotMet("WAL-012", client(Map.of("causes", List.of())));
        assertUnknown("WAL-012", List.of("/client/causes"), blank(Client.class));
    }

    @Test
    void a_join_hangs_on_both_sides() {
        for (String join : List.of("WAL-020", "WAL-021")) {
            Client of20 = client(Map.of("age", 20));
            assertMet(join, of20, event(Map.of("daysSince", 30)));
            assertNotMet(join, of20, event(Map.of("daysSince", 10)));
            assertUnknown(join, List.of("/events/0/on"), of20, event(Map.of()));
            assertThat(walk(join, blank(Client.class), event(Map.of("daysSince", 30)))
                            .verdict())
                    .isEqualTo(Verdict.UNKNOWN);
            assertNotMet(join, of20);
        }
    }

    @Test
    void of_several_unknown_ways_the_one_with_least_to_ask_is_told() {
        Event known = event(Map.of("daysSince", 30));

        assertThat(walk("WAL-021", blank(Client.class), event(Map.of()), known).missing())
                .containsExactlyInAnyOrder("/client/age", "/client/birthDate");
    }

    @Test
    void existence_needs_one_and_an_unasked_list_may_hold_it() {
        assertMet("WAL-030", blank(Client.class), event(Map.of("kind", EventKind.LOSS_OF_ROOF)));
        assertNotMet("WAL-030", blank(Client.class), event(Map.of("kind", EventKind.JOB_LOSS)));
        assertNotMet("WAL-030", blank(Client.class));
        assertUnknown("WAL-030", List.of("/events/0/kind"), blank(Client.class), event(Map.of()));
        assertThat(walkWithUnaskedEvents("WAL-030", blank(Client.class)).missing())
                .containsExactly("/events");
    }

    @Test
    void existence_of_several_together_needs_each() {
        Event roof = event(Map.of("kind", EventKind.LOSS_OF_ROOF));

        assertMet("WAL-031", blank(Client.class), roof, safety(true));
        assertNotMet("WAL-031", blank(Client.class), roof, safety(false));
        assertUnknown("WAL-031", List.of("/safety/dangerNow"), blank(Client.class), roof, blank(Safety.class));
    }

    @Test
    void absence_is_the_opposite_of_existence() {
        Safety fed = with(Safety.class, Map.of("foodAndMedicineToday", true));
        Safety hungry = with(Safety.class, Map.of("foodAndMedicineToday", false));

        assertNotMet("WAL-070", blank(Client.class), fed, MethodAdvice.of(MethodLevel.ONE_OFF));
        assertMet("WAL-070", blank(Client.class), hungry);
        assertUnknown("WAL-070", List.of("/safety/foodAndMedicineToday"), blank(Client.class), blank(Safety.class));
    }

    @Test
    void a_count_lies_between_what_is_sure_and_what_may_be() {
        assertMet("WAL-040", blank(Client.class), support(0, true), support(1, true), support(2, null));
        assertNotMet("WAL-040", blank(Client.class), support(0, true), support(1, false));
        assertNotMet("WAL-040", blank(Client.class), support(0, null));
        assertThat(walk("WAL-040", blank(Client.class), support(0, true), support(1, null))
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(walkWith(
                                "WAL-040",
                                List.of(blank(Client.class)),
                                new Hypothetical(with(Support.class, Map.of("pointer", "/supports")), true))
                        .verdict())
                .as("an unasked list may hold any number")
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void what_another_rule_would_derive_is_as_unknown_as_that_rule() {
        assertMet("WAL-050", blank(Client.class), safety(true), new Conclusion("FIRST", "/safety"));
        assertNotMet("WAL-050", blank(Client.class), safety(false));
        assertUnknown("WAL-050", List.of("/safety/dangerNow"), blank(Client.class), blank(Safety.class));
        assertNotMet("WAL-051", blank(Client.class), blank(Safety.class));
    }

    @Test
    void a_look_up_is_asked_about_what_is_known_and_unknown_about_the_rest() {
        Need need = with(Need.class, Map.of("domain", NeedDomain.DEBT, "atLeastModerate", true));
        Need perhaps = with(Need.class, Map.of("domain", NeedDomain.DEBT, "pointer", "/debt"));
        Wanted wanted = Wanted.chain(need).lead(ActorType.DEBT_ADVICE);

        assertMet("WAL-080", directory(List.of(blank(Candidate.class))), need, wanted);
        assertNotMet("WAL-080", directory(List.of()), need, wanted);
        assertUnknown("WAL-080", List.of("/needs/DEBT/severity"), directory(List.of()), perhaps);
    }

    private static Directory directory(List<Candidate> candidates) {
        return new Directory() {
            @Override
            public List<Candidate> candidates(Wanted wanted) {
                return candidates;
            }

            @Override
            public String pointer() {
                return "directory";
            }
        };
    }

    @Test
    void a_group_nobody_could_decide_about_is_unknown_unless_a_rule_asks_for_that() {
        TargetGroupFinding undetermined = new TargetGroupFinding(TargetGroup.TG_55PLUS, Finding.UNDETERMINED);
        TargetGroupFinding eligible = new TargetGroupFinding(TargetGroup.TG_55PLUS, Finding.ELIGIBLE);

        assertMet("WAL-060", blank(Client.class), eligible);
        assertThat(walk("WAL-060", blank(Client.class), undetermined).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertMet("WAL-061", blank(Client.class), undetermined);
        assertNotMet("WAL-061", blank(Client.class), eligible);
    }

    @Test
    void one_sure_match_is_enough_whatever_else_is_unknown() {
        assertMet("WAL-030", blank(Client.class), event(Map.of()), event(Map.of("kind", EventKind.LOSS_OF_ROOF)));
    }

    private static void assertMet(String id, Object... facts) {
        Walked walked = walk(id, facts);
        assertThat(walked.verdict()).as(id).isEqualTo(Verdict.MET);
        assertThat(walked.missing()).isEmpty();
    }

    private static void assertNotMet(String id, Object... facts) {
        Walked walked = walk(id, facts);
        assertThat(walked.verdict()).as(id).isEqualTo(Verdict.NOT_MET);
        assertThat(walked.missing()).isEmpty();
    }

    private static void assertUnknown(String id, List<String> missing, Object... facts) {
        Walked walked = walk(id, facts);
        assertThat(walked.verdict()).as(id).isEqualTo(Verdict.UNKNOWN);
        assertThat(walked.missing()).containsExactlyInAnyOrderElementsOf(missing);
    }

    private static Walked walk(String id, Object... facts) {
        return walkWith(id, Arrays.asList(facts));
    }

    private static Walked walkWithUnaskedEvents(String id, Object... facts) {
        Event anything = with(Event.class, Map.of("pointer", "/events"));
        return walkWith(id, Arrays.asList(facts), new Hypothetical(anything, true));
    }

    private static Walked walkWith(String id, List<Object> facts, Hypothetical... hypotheticals) {
        RulePlan plan = rules.get(id);
        assertThat(plan).as(id).isNotNull();
        return new Walker(Writers.of(rules.values()), new FactBase(facts, List.of(hypotheticals), java.util.Map.of()))
                .walk(plan);
    }

    private static Client client(Map<String, Object> known) {
        return with(Client.class, known);
    }

    private static Safety safety(boolean danger) {
        return with(Safety.class, Map.of("dangerNow", danger));
    }

    private static Event event(Map<String, Object> known) {
        Map<String, Object> all = new HashMap<>(known);
        all.put("pointer", "/events/0");
        return with(Event.class, all);
    }

    private static Support support(int place, @Nullable Boolean running) {
        Map<String, Object> known = new HashMap<>();
        known.put("pointer", "/supports/" + place);
        if (running != null) {
            known.put("running", running);
        }
        return with(Support.class, known);
    }
}
