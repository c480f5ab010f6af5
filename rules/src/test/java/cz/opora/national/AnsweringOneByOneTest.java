package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Advice;
import cz.opora.advice.QuestionCard;
import cz.opora.advice.TargetGroupCard;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.Finding;
import cz.opora.codes.TargetGroup;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Vignette V11: 57 years, debts, nothing else asked. The page has four questions; whoever asks them in their order learns
 * whether the client belongs to the group, and no sooner than the answers say.
 */
class AnsweringOneByOneTest {
    private static final List<String> ITEMS =
            List.of("housingAtRisk", "lowIrregularIncome", "impairedHealth", "addiction", "exclusionThreat");

    private final Map<String, String> profile = new LinkedHashMap<>(Map.of("indebted", "true"));
    private String answered = "";

    @Test
    void safety_comes_first_then_what_changes_the_first_step_then_the_group_then_the_clients_wish() {
        assertThat(firstFour()).containsExactly("TODAY", "DEBT", "SITUATION", "WISH");
    }

    @Test
    void a_second_item_of_the_profile_makes_the_finding_and_its_question_is_asked_no_more() {
        answerSafety();
        assertThat(finding()).isEqualTo(Finding.UNDETERMINED);
        assertThat(firstFour()).doesNotContain("TODAY").contains("SITUATION");

        profile.put("housingAtRisk", "true");

        assertThat(finding()).isEqualTo(Finding.ELIGIBLE);
        assertThat(advice().questions())
                .allSatisfy(question -> assertThat(question.fields()).doesNotContain("/profile/housingAtRisk"));
    }

    @Test
    void with_every_item_denied_the_finding_is_no_and_not_one_answer_earlier() {
        answerSafety();
        for (String item : ITEMS) {
            assertThat(finding()).as("before %s", item).isEqualTo(Finding.UNDETERMINED);
            assertThat(asked()).as("before %s", item).contains("/profile/" + item);
            profile.put(item, "false");
        }

        assertThat(finding()).isEqualTo(Finding.NOT_ELIGIBLE);
        assertThat(asked()).noneMatch(field -> field.startsWith("/profile/"));
    }

    @Test
    void an_answer_to_the_wish_settles_no_group() {
        answerSafety();
        answered += ", \"client\": { \"age\": { \"years\": 57, \"on\": \"2026-11-23\" }, \"goals\": [\"DEBT\"] }";

        assertThat(finding()).isEqualTo(Finding.UNDETERMINED);
        assertThat(asked()).doesNotContain("/client/goals");
    }

    private void answerSafety() {
        answered = """
                , "housing": { "sleepsTonight": "OWN_HOME", "situations": { "ROOFLESS": false } }
                , "safety": { "dangerNow": false, "foodAndMedicineToday": true }
                , "income": { "situations": { "NO_FOOD": false } }
                , "violence": { "situations": { "DV_DANGER": false } }
                """;
    }

    private Advice advice() {
        String client = answered.contains("\"client\"")
                ? ""
                : ", \"client\": { \"age\": { \"years\": 57, \"on\": \"2026-11-23\" } }";
        StringBuilder items = new StringBuilder();
        profile.forEach(
                (item, value) -> items.append(items.isEmpty() ? "" : ", ").append("\"%s\": %s".formatted(item, value)));
        String json = """
                { "format": "opora-case/1", "territory": "9901", "profile": { %s } %s %s }
                """.formatted(items, client, answered);
        return Zalesi.advise(CaseFile.parse("v11", json.getBytes(StandardCharsets.UTF_8)));
    }

    private Finding finding() {
        return advice().targetGroups().stream()
                .filter(card -> card.code() == TargetGroup.TG_55PLUS)
                .map(TargetGroupCard::verdict)
                .findFirst()
                .orElseThrow();
    }

    private List<String> firstFour() {
        return advice().questions().stream()
                .limit(4)
                .map(QuestionCard::key)
                .map(key -> key.replace("question/", ""))
                .toList();
    }

    private List<String> asked() {
        return advice().questions().stream()
                .flatMap(question -> question.fields().stream())
                .toList();
    }
}
