package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.Advisor;
import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.Language;
import cz.opora.codes.Text;
import cz.opora.directory.ActorDirectory;
import cz.opora.explain.CardChange;
import cz.opora.explain.Cause;
import cz.opora.explain.Comparison;
import cz.opora.explain.Decided;
import cz.opora.explain.Standing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Two advices differ card by card, and each difference has its cause. */
class ComparisonTest {
    private static final Path HORNI_LHOTA = Path.of("src/test/resources/cz/opora/national/overlays/horni-lhota");
    private static final CaseFile MOTHER = Zalesi.example("v02-mother-two-children-one-room-mould");
    private static final CaseFile SAFE = Zalesi.example("v02-safe-variant");
    private static final CaseFile DEBTS = Zalesi.example("v11-57-debts-nothing-else-asked");

    @Test
    void asking_about_the_children_confirms_the_do_not_and_the_comparison_says_so() {
        Comparison comparison = Comparison.of(decided(MOTHER), decided(SAFE));

        Golden.assertSame("compare-v02-safe.txt", comparison.text(Language.CS));
        assertThat(change(comparison, "do-not/NO_OSPOD_FOR_POVERTY")).satisfies(change -> {
            assertThat(change.before()).isEqualTo(Standing.CONDITIONAL);
            assertThat(change.after()).isEqualTo(Standing.CONFIRMED);
            assertThat(change.causes()).allMatch(cause -> cause.kind() == Cause.Kind.FACT);
        });
    }

    @Test
    void an_advice_is_the_same_as_itself() {
        assertThat(Comparison.of(decided(MOTHER), decided(MOTHER)).isEmpty()).isTrue();
        assertThat(Comparison.of(decided(MOTHER), decided(MOTHER)).differences())
                .isEmpty();
    }

    @Test
    void a_fact_that_changed_is_the_cause_of_what_names_it() {
        CaseFile known = CaseFile.parse(
                "known",
                DEBTS.toJson()
                        .replace("\"indebted\": true", "\"indebted\": true, \"addiction\": true")
                        .getBytes(StandardCharsets.UTF_8));

        CardChange group = change(Comparison.of(decided(DEBTS), decided(known)), "group/TG_55PLUS");

        assertThat(group.after()).isEqualTo(Standing.ELIGIBLE);
        assertThat(group.certain()).isTrue();
        assertThat(group.causes()).extracting(Cause::about).containsExactly("/profile/addiction");
    }

    @Test
    void when_only_the_day_moves_on_the_cause_is_what_the_day_did() {
        CaseFile notice = Zalesi.example("v14-notice-2288-served");
        Comparison comparison = Comparison.of(
                Zalesi.ADVISOR.decide(notice, LocalDate.of(2026, 10, 1)),
                Zalesi.ADVISOR.decide(notice, LocalDate.of(2026, 10, 20)));

        assertThat(comparison.differences()).extracting(Cause::kind).containsExactly(Cause.Kind.DATE);
        assertThat(comparison.cards())
                .filteredOn(card -> card.key().contains("TENANCY_ACTION"))
                .isNotEmpty()
                .allMatch(card -> card.causes().stream().anyMatch(cause -> cause.kind() == Cause.Kind.DAYS));
    }

    @Test
    void another_directory_is_a_cause() {
        Advisor thin = Advisor.builder(Zalesi.RULES)
                .directory(ActorDirectory.load(Path.of("../examples/directories/thin.json")))
                .build();
        CaseFile notice = Zalesi.example("v14-notice-2288-served");
        LocalDate day = Objects.requireNonNull(notice.asOf());

        Comparison comparison = Comparison.of(Zalesi.ADVISOR.decide(notice, day), thin.decide(notice, day));

        assertThat(comparison.cards()).isNotEmpty().allSatisfy(card -> assertThat(card.causes())
                .extracting(Cause::kind)
                .containsOnly(Cause.Kind.DIRECTORY));
    }

    @Test
    void a_number_or_a_rule_that_changed_is_the_cause_of_the_cards_it_carries() {
        Decided before = decided(Zalesi.example("v01-58-debts-copd-refused-twice"));
        Decided without = with(before, withoutGroup(before.advice()), true);
        Decided number = with(before, withoutGroup(before.advice()), false);

        assertThat(change(Comparison.of(before, without), "group/TG_55PLUS").causes())
                .extracting(Cause::kind)
                .containsOnly(Cause.Kind.RULE);
        assertThat(change(Comparison.of(before, number), "group/TG_55PLUS").causes())
                .extracting(Cause::kind)
                .containsOnly(Cause.Kind.PARAMETER);
    }

    @Test
    void a_rule_that_a_municipality_added_is_the_cause_of_the_actor_it_names() {
        Advisor town = Advisor.builder(Zalesi.RULES.withOverlay(HORNI_LHOTA))
                .directory(Zalesi.DIRECTORY)
                .build();
        CaseFile hungry = CaseFile.parse("hungry", """
                {"format": "opora-case/1", "territory": "9901",
                 "safety": {"foodAndMedicineToday": false},
                 "income": {"situations": {"NO_INCOME": true}}}
                """.getBytes(StandardCharsets.UTF_8));

        Comparison comparison =
                Comparison.of(Zalesi.ADVISOR.decide(hungry, Zalesi.DAY), town.decide(hungry, Zalesi.DAY));

        assertThat(comparison.cards())
                .filteredOn(card -> card.key().contains("VOLUNTEERS"))
                .isNotEmpty()
                .allSatisfy(card ->
                        assertThat(card.causes()).extracting(Cause::kind).containsOnly(Cause.Kind.RULE));
    }

    @Test
    void two_advices_read_from_files_can_be_compared_without_their_cases() {
        Advice before = reread(MOTHER);
        Advice after = reread(SAFE);

        assertThat(change(Comparison.of(before, after), "do-not/NO_OSPOD_FOR_POVERTY")
                        .after())
                .isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void a_fact_that_only_the_rules_of_one_advice_name_is_no_cause() {
        Advisor town = Advisor.builder(Zalesi.RULES.withOverlay(Path.of("../examples/overlays/lhota")))
                .directory(Zalesi.DIRECTORY)
                .build();
        CaseFile preschool = CaseFile.parse("preschool", """
                {"format": "opora-case/1", "territory": "9901",
                 "household": {"children": [
                   {"ref": "child-1", "age": {"years": 5, "on": "2026-11-23"}, "attendsSchool": false}]},
                 "family": {"situations": {"MATERIAL_DEPRIVATION": true}}}
                """.getBytes(StandardCharsets.UTF_8));

        Comparison comparison =
                Comparison.of(Zalesi.ADVISOR.advise(preschool, Zalesi.DAY), town.advise(preschool, Zalesi.DAY));

        assertThat(comparison.cards()).extracting(CardChange::key).contains("group/TG_OWN_1");
        assertThat(comparison.differences()).extracting(Cause::kind).containsOnly(Cause.Kind.RULE);
        assertThat(comparison.cards())
                .allSatisfy(card ->
                        assertThat(card.causes()).extracting(Cause::kind).containsOnly(Cause.Kind.RULE));
    }

    private static Advice reread(CaseFile caseFile) {
        Advice advice = decided(caseFile).advice();
        Advice read = Advice.parse("advice", advice.toJson().getBytes(StandardCharsets.UTF_8));
        assertThat(read).isEqualTo(advice);
        return read;
    }

    /** The same case after the rules, or their numbers, were changed so that the group is gone. */
    private static Decided with(Decided decided, Advice advice, boolean rules) {
        NavigableMap<String, Decided.RuleOfDay> changed = new TreeMap<>(Objects.requireNonNull(decided.rules()));
        NavigableMap<String, Decided.NumberOfDay> numbers = new TreeMap<>(Objects.requireNonNull(decided.parameters()));
        if (rules) {
            changed.remove("TGA-001");
        } else {
            numbers.put("tg-55plus.age-from", new Decided.NumberOfDay(new Text("věk", "age"), 99));
        }
        return new Decided(
                advice, decided.fields(), decided.clock(), changed, numbers, decided.directoryHash(), decided.reads());
    }

    private static Advice withoutGroup(Advice advice) {
        JsonNode tree = JsonMapper.shared().readTree(advice.toJson());
        ((ArrayNode) tree.get("targetGroups"))
                .removeIf(card -> card.path("key").asString().equals("group/TG_55PLUS"));
        return Advice.parse("advice", tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Decided decided(CaseFile caseFile) {
        return Zalesi.ADVISOR.decide(caseFile, Objects.requireNonNull(caseFile.asOf()));
    }

    private static CardChange change(Comparison comparison, String key) {
        return comparison.cards().stream()
                .filter(card -> card.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
