package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.opora.casefile.CaseFile;
import cz.opora.codes.Language;
import cz.opora.diagnostics.UnknownNameException;
import cz.opora.explain.CardState;
import cz.opora.explain.FieldChange;
import cz.opora.explain.Standing;
import cz.opora.explain.WhatIf;
import cz.opora.explain.WhatIf.Option;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The smallest change that turns a finding is small, real and verified, or it is said that there is none. */
class WhatIfTest {
    private static final String DEBTS_OF_57 = "v11-57-debts-nothing-else-asked";
    private static final int RANDOM_CASES = Integer.getInteger("opora.cases", 20);
    private static final String MOTHER = "v02-mother-two-children-one-room-mould";

    @ParameterizedTest
    @CsvSource({
        "v01-58-debts-copd-refused-twice, TG_55PLUS",
        "v02-mother-two-children-one-room-mould, NO_OSPOD_FOR_POVERTY",
        "v11-57-debts-nothing-else-asked, TG_55PLUS",
        "v14-notice-2288-served, EVICTION_IMMINENT"
    })
    void the_answer_for_a_vignette_is_the_one_that_was_read(String example, String target) {
        Golden.assertSame(
                "what-if-" + example.substring(0, 3) + "-" + target + ".txt",
                ask(example, target).text(Language.CS));
    }

    @Test
    void one_more_item_of_the_profile_settles_an_undetermined_group_and_it_is_to_be_found_out() {
        WhatIf answer = ask(DEBTS_OF_57, "TG_55PLUS");

        assertThat(answer.standing()).isEqualTo(Standing.UNDETERMINED);
        Option first = answer.options().get(0);
        assertThat(first.after()).isEqualTo(Standing.ELIGIBLE);
        assertThat(first.changes()).singleElement().satisfies(change -> {
            assertThat(change.pointer()).startsWith("/profile/");
            assertThat(change.from().en()).isEqualTo("unknown");
            assertThat(change.to().en()).isEqualTo("yes");
        });
        assertThat(first.inHands()).isFalse();
    }

    @Test
    void nobody_can_change_an_age_and_it_is_tried_at_the_edge_of_the_parameter() {
        Option age = ask(DEBTS_OF_57, "TG_55PLUS").options().stream()
                .filter(option -> option.changes().get(0).pointer().equals("/client/age"))
                .findFirst()
                .orElseThrow();

        assertThat(age.after()).isEqualTo(Standing.NOT_ELIGIBLE);
        assertThat(age.changes().get(0).to().en()).isEqualTo("54");
        assertThat(age.changes()).noneMatch(FieldChange::inHands);
    }

    @Test
    void a_conditional_do_not_is_confirmed_by_going_through_two_domains() {
        WhatIf answer = ask(MOTHER, "NO_OSPOD_FOR_POVERTY");

        assertThat(answer.standing()).isEqualTo(Standing.CONDITIONAL);
        assertThat(answer.options().get(0).after()).isEqualTo(Standing.CONFIRMED);
        assertThat(answer.options().get(0).changes())
                .extracting(FieldChange::pointer)
                .containsExactlyInAnyOrder("/assessed/DOMESTIC_VIOLENCE", "/assessed/FAMILY_CHILD");
    }

    @Test
    void what_flips_along_is_told() {
        Option first = ask(MOTHER, "NO_OSPOD_FOR_POVERTY").options().get(0);

        assertThat(first.alongside()).anySatisfy(flip -> {
            assertThat(flip.key()).startsWith("escalation/CHILD_PREVENTIVE");
            assertThat(flip.before()).isEqualTo(Standing.ABSENT);
            assertThat(flip.after()).isEqualTo(Standing.PRESENT);
        });
    }

    @Test
    void the_key_of_a_card_asks_the_same_as_its_code() {
        assertThat(ask(DEBTS_OF_57, "group/TG_55PLUS").options())
                .isEqualTo(ask(DEBTS_OF_57, "TG_55PLUS").options());
    }

    @Test
    void the_same_question_has_the_same_answer_to_the_byte() {
        assertThat(ask(MOTHER, "TG_FAMILY").toJson())
                .isEqualTo(ask(MOTHER, "TG_FAMILY").toJson());
    }

    @Test
    void that_no_small_change_was_found_is_said() {
        CaseFile nothing = CaseFile.parse(
                "nothing", "{\"format\": \"opora-case/1\", \"territory\": \"9901\"}".getBytes(StandardCharsets.UTF_8));

        WhatIf answer = Zalesi.ADVISOR.whatIf(nothing, Zalesi.DAY, "TG_GENERAL");

        assertThat(answer.options()).noneMatch(option -> option.after() == Standing.ELIGIBLE);
        assertThat(answer.note().en()).isNotBlank();
        assertThat(answer.complete() ? answer.most() : 3).isEqualTo(3);
    }

    @Test
    void a_name_of_nothing_is_refused_with_the_nearest_one() {
        assertThatThrownBy(() -> ask(DEBTS_OF_57, "TG_55PLU"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("Maybe TG_55PLUS?");
    }

    @Test
    void each_answer_that_is_written_into_the_case_by_hand_turns_the_finding_as_told() {
        assertThat(turnedByHand(Zalesi.example(DEBTS_OF_57), "TG_55PLUS")).isGreaterThanOrEqualTo(5);
    }

    @Test
    void the_same_holds_for_random_profiles() {
        int made = 0;
        for (int seed = 0; seed < RANDOM_CASES; seed++) {
            made += turnedByHand(randomProfile(new Random(seed)), "TG_55PLUS");
        }
        assertThat(made).isGreaterThan(RANDOM_CASES / 2);
    }

    private static CaseFile randomProfile(Random random) {
        StringBuilder items = new StringBuilder("\"indebted\": true");
        for (String item : List.of("housingAtRisk", "lowIrregularIncome", "impairedHealth", "exclusionThreat")) {
            if (random.nextInt(3) == 0) {
                items.append(", \"%s\": %s".formatted(item, random.nextBoolean()));
            }
        }
        String json = """
                {
                  "format": "opora-case/1",
                  "territory": "9901",
                  "client": { "age": { "years": %d, "on": "%s" } },
                  "profile": { %s }
                }
                """.formatted(52 + random.nextInt(8), Zalesi.DAY, items);
        return CaseFile.parse("random", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes each answer that is a plain yes or no into the case, and says how many there were. */
    private static int turnedByHand(CaseFile caseFile, String target) {
        int made = 0;
        for (Option option : Zalesi.ADVISOR.whatIf(caseFile, Zalesi.DAY, target).options()) {
            assertThat(option.verified()).isTrue();
            Optional<CaseFile> changed = ByHand.changed(caseFile, option.changes());
            if (changed.isPresent()) {
                made++;
                assertThat(standing(changed.get(), target))
                        .as("%s", option.changes())
                        .isEqualTo(option.after());
            }
        }
        return made;
    }

    private static Standing standing(CaseFile caseFile, String target) {
        return CardState.of(Zalesi.ADVISOR.advise(caseFile, Zalesi.DAY)).values().stream()
                .filter(card ->
                        card.key().equals("group/" + target) || card.key().startsWith("escalation/" + target + "#"))
                .map(CardState::standing)
                .findFirst()
                .orElse(Standing.ABSENT);
    }

    /** Yes-or-no answers of sections, written into the case as text: a way of its own to make the change. */
    private static final class ByHand {
        static Optional<CaseFile> changed(CaseFile caseFile, List<FieldChange> changes) {
            String json = caseFile.toJson();
            for (FieldChange change : changes) {
                String[] parts = change.pointer().split("/");
                boolean answer = List.of("yes", "no").contains(change.to().en());
                boolean unknown = change.from().en().equals("unknown");
                boolean inSection = parts.length == 3 && !parts[1].equals("assessed");
                if (!answer || !unknown || !inSection || json.contains("\"" + parts[2] + "\"")) {
                    return Optional.empty();
                }
                String value = "\"" + parts[2] + "\": " + (change.to().en().equals("yes") ? "true" : "false");
                String start = "\n  \"" + parts[1] + "\": {";
                json = json.contains(start + "\n")
                        ? json.replace(start, start + " " + value + ",")
                        : json.replaceFirst("\\{", "{" + start + value + "},");
            }
            return Optional.of(CaseFile.parse("changed", json.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static WhatIf ask(String example, String target) {
        CaseFile caseFile = Zalesi.example(example);
        return Zalesi.ADVISOR.whatIf(caseFile, Objects.requireNonNull(caseFile.asOf()), target);
    }
}
