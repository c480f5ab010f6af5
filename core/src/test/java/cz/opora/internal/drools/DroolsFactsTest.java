package cz.opora.internal.drools;

import static cz.opora.internal.drools.TinyRules.blank;
import static cz.opora.internal.drools.TinyRules.fired;
import static cz.opora.internal.drools.TinyRules.kieBase;
import static cz.opora.internal.drools.TinyRules.models;
import static cz.opora.internal.drools.TinyRules.raw;
import static cz.opora.internal.drools.TinyRules.rule;
import static cz.opora.internal.drools.TinyRules.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.opora.codes.EventKind;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.facts.Client;
import cz.opora.facts.Conclusion;
import cz.opora.facts.Event;
import cz.opora.facts.Safety;
import cz.opora.internal.drools.RuleSession.Firing;
import cz.opora.internal.verdict.Phase;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RulePlanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieBase;

/** What we rely on in Drools 10.2.0 and found out by trying. A new version must pass here before it is used. */
class DroolsFactsTest {
    private static final String DANGER = rule(
            "TIN-001", "Hrozí nebezpečí", "$safety : Safety(dangerNow == true)", "Conclusion.of(\"FIRST\", $safety)");
    private static final String HUNGER = rule(
            "TIN-002",
            "Nemá co jíst",
            "$safety : Safety(foodAndMedicineToday == false)",
            "Conclusion.of(\"SECOND\", $safety)");

    @TempDir
    private Path temp;

    @Test
    void comparing_with_null_is_false_and_never_throws() {
        KieBase base = kieBase(models(raw("nulls", """
                rule "more" when Client(age > 18) then end
                rule "at least" when Client(age >= 18) then end
                rule "less" when Client(age < 18) then end
                rule "at most" when Client(age <= 18) then end
                rule "number" when Client(age == 18) then end
                rule "code" when Client(sex == Sex.MALE) then end
                rule "in" when Client(sex in (Sex.MALE, Sex.FEMALE)) then end
                rule "true" when Client(pregnant == true) then end
                rule "false" when Client(pregnant == false) then end
                rule "contains" when Client(causes contains AdverseCause.AGE) then end
                rule "join" when Client($age : age) Event(daysSince > $age) then end
                rule "parent" when $c : Client() Event(daysSince < $c.age) then end
                rule "control" when Client() then end
                """)));

        assertThat(fired(base, blank(Client.class), blank(Event.class))).containsExactly("control");
    }

    @Test
    void rules_are_classes_named_by_a_hash_of_32_digits() {
        Map<String, byte[]> classes = raw("naming", "rule \"one\" when Client() then end");

        assertThat(CompiledUnit.modelClasses(classes))
                .singleElement()
                .asString()
                .matches("cz\\.opora\\.rules\\.Rules[0-9A-F]{32}");
    }

    @Test
    void two_units_of_one_release_id_generate_the_same_class_and_neither_shadows_the_other() {
        Path danger = TinyRules.folder(temp.resolve("a"), "derive", DANGER);
        Path hunger = TinyRules.folder(temp.resolve("b"), "derive", HUNGER);
        Map<String, byte[]> first = TinyRules.compiled(danger, "same");
        Map<String, byte[]> second = TinyRules.compiled(hunger, "same");
        assertThat(CompiledUnit.modelClasses(second)).isEqualTo(CompiledUnit.modelClasses(first));
        LoadedUnit below = TinyRules.load(TinyRules.checked(danger), first);

        // An overlay is loaded below the national rules; its loader looks at its own classes before its parent's.
        LoadedUnit above = TinyRules.load(TinyRules.checked(hunger), second, loaderOf(below));

        assertThat(fire(TinyRules.base(below, above), Phase.DERIVE, safety(true, false)))
                .extracting(firing -> firing.rule().entry().id())
                .containsExactlyInAnyOrder("TIN-001", "TIN-002");
    }

    @Test
    void apart_from_each_other_even_units_of_one_release_id_both_fire() {
        LoadedUnit first = TinyRules.unit(TinyRules.folder(temp.resolve("a"), "derive", DANGER), "twice");
        LoadedUnit second = TinyRules.unit(TinyRules.folder(temp.resolve("b"), "derive", HUNGER), "twice");

        assertThat(fire(TinyRules.base(first, second), Phase.DERIVE, safety(true, false)))
                .extracting(firing -> firing.rule().entry().id())
                .containsExactlyInAnyOrder("TIN-001", "TIN-002");
    }

    @Test
    void a_base_with_fewer_rules_than_were_loaded_is_refused() {
        KieBase one = kieBase(models(raw("count", "rule \"one\" when Client() then end")));

        assertThatThrownBy(() -> RuleBase.checkCount((InternalKnowledgeBase) one, Set.of("one", "two")))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("holds 1 rules, but 2 were loaded");
    }

    @Test
    void two_units_with_release_ids_of_their_own_stand_beside_each_other() {
        LoadedUnit first = TinyRules.unit(TinyRules.folder(temp.resolve("a"), "derive", DANGER), "one");
        LoadedUnit second = TinyRules.unit(TinyRules.folder(temp.resolve("b"), "derive", HUNGER), "two");

        RuleBase both = TinyRules.base(first, second);

        assertThat(fire(both, Phase.DERIVE, safety(true, false)))
                .extracting(firing -> firing.rule().entry().id())
                .containsExactlyInAnyOrder("TIN-001", "TIN-002");
    }

    @Test
    void of_two_rules_with_one_name_Drools_silently_keeps_one_so_we_refuse_them() {
        List<Model> models = new ArrayList<>(models(raw("n1", "rule \"same\" when Client() then end")));
        models.addAll(models(raw("n2", "rule \"same\" when Client() then end rule \"other\" when Client() then end")));
        assertThat(fired(kieBase(models), blank(Client.class))).containsExactlyInAnyOrder("same", "other");

        String sameName = HUNGER.replace("Nemá co jíst", "Hrozí nebezpečí");
        LoadedUnit first = TinyRules.unit(TinyRules.folder(temp.resolve("a"), "derive", DANGER), "n3");
        LoadedUnit second = TinyRules.unit(TinyRules.folder(temp.resolve("b"), "derive", sameName), "n4");

        assertThatThrownBy(() -> TinyRules.base(first, second))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("Hrozí nebezpečí");
    }

    @Test
    void phases_fire_one_after_another_and_a_session_given_back_is_empty() {
        Path folder = TinyRules.folder(temp, "derive", DANGER);
        TinyRules.folder(
                folder,
                "recommend",
                rule(
                        "TIN-003",
                        "Vyvozené stačí",
                        "Safety() exists Conclusion(code == \"FIRST\")",
                        "MethodAdvice.of(MethodLevel.ONE_OFF)"));
        RuleBase base = TinyRules.base(TinyRules.unit(folder, "phases"));

        try (RuleSession session = base.open()) {
            session.insert(safety(true, null));
            assertThat(session.fire(Phase.RECOMMEND)).isEmpty();
            assertThat(session.fire(Phase.DERIVE)).extracting(Firing::written).hasOnlyElementsOfType(Conclusion.class);
            assertThat(session.fire(Phase.DERIVE)).isEmpty();
            assertThat(session.fire(Phase.RECOMMEND))
                    .singleElement()
                    // What "exists" found is no part of the match.
                    .satisfies(firing -> assertThat(firing.facts()).hasSize(1).hasOnlyElementsOfType(Safety.class));
        }
        try (RuleSession again = base.open()) {
            assertThat(again.fire(Phase.DERIVE)).isEmpty();
            assertThat(again.fire(Phase.RECOMMEND)).isEmpty();
            again.insert(safety(true, null));
            assertThat(again.fire(Phase.DERIVE)).hasSize(1);
        }
    }

    @Test
    void two_equal_facts_stay_two() {
        RuleBase base = TinyRules.base(TinyRules.unit(
                TinyRules.folder(
                        temp,
                        "derive",
                        rule(
                                "TIN-004",
                                "Ztráta střechy",
                                "$event : Event(kind == EventKind.LOSS_OF_ROOF)",
                                "Conclusion.of(\"FIRST\", $event)")),
                "identity"));
        Map<String, Object> known = Map.of("kind", EventKind.LOSS_OF_ROOF);

        assertThat(fire(base, Phase.DERIVE, with(Event.class, known), with(Event.class, known)))
                .hasSize(2);
    }

    @Test
    @Tag("encoding")
    void czech_names_and_words_survive_any_platform() {
        String name = "Příliš žluťoučký kůň úpěl ďábelské ódy";
        Path folder = TinyRules.folder(temp, "derive", DANGER.replace("Hrozí nebezpečí", name));

        List<Firing> firings = fire(
                TinyRules.base(FolderCompiler.load(folder, "tiny", null, null).unit()),
                Phase.DERIVE,
                safety(true, null));

        assertThat(firings).singleElement().satisfies(firing -> {
            assertThat(firing.rule().entry().name()).isEqualTo(name);
            assertThat(firing.rule().entry().text().cs()).isEqualTo("Důvod.");
        });
    }

    @Test
    void a_condition_on_a_count_that_Drools_drops_is_noticed() {
        String counted = "accumulate($e : Event(); $n : count($e); $n >= 1)";
        Path folder = TinyRules.folder(
                temp, "derive", rule("TIN-005", "Počet", "$c : Client() " + counted, "Conclusion.of(\"FIRST\", $c)"));
        RuleEntry entry = TinyRules.checked(folder).catalogue().rules().get(0);
        Rule dropped = models(raw("dropped", """
                        rule "Počet" when $c : Client() accumulate($e : Event(); $n : count($e); $n in (1, 2)) then
                            insert(Conclusion.of("FIRST", $c));
                        end
                        """)).get(0).getRules().get(0);

        assertThat(fired(kieBase(models(raw("fires", """
                        rule "Počet" when Client() accumulate($e : Event(); $n : count($e); $n in (1, 2)) then end
                        """))), blank(Client.class)))
                .as("Drools fires with no event at all")
                .isNotEmpty();
        assertThatThrownBy(() -> RulePlanner.plan(entry, dropped))
                .isInstanceOf(RulePlanner.PlanMismatch.class)
                .hasMessageContaining("the compiled rule has nothing");
    }

    private static ClassLoader loaderOf(LoadedUnit unit) {
        return unit.models().get(0).getClass().getClassLoader();
    }

    private static Safety safety(Boolean danger, @org.jspecify.annotations.Nullable Boolean food) {
        return new Safety("/safety", danger, food);
    }

    private static List<Firing> fire(RuleBase base, Phase phase, Object... facts) {
        try (RuleSession session = base.open()) {
            for (Object fact : facts) {
                session.insert(fact);
            }
            return session.fire(phase);
        }
    }
}
