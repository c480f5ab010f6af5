package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.RuleSummary;
import cz.opora.codes.Mark;
import cz.opora.codes.Text;
import cz.opora.reference.Reference;
import cz.opora.reference.Reference.RuleCard;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The national rules in words: each has a card that a social worker can read. */
class ReferenceTest {
    /** A code, a variable, a property, a key of a parameter. */
    private static final Pattern BARE =
            Pattern.compile("[A-Z]{2,}_|\\$|\\b[a-z]+[A-Z]|\\b[a-z0-9-]+\\.[a-z][a-zA-Z-]*|\\bnull\\b|_");

    private static final Reference REFERENCE = Zalesi.RULES.reference(Zalesi.DAY);

    @Test
    void every_rule_has_a_card_that_says_when_it_applies_and_what_it_advises() {
        assertThat(REFERENCE.rules())
                .extracting(RuleCard::id)
                .containsExactlyInAnyOrderElementsOf(
                        Zalesi.RULES.rules().stream().map(RuleSummary::id).toList());
        assertThat(REFERENCE.rules()).allSatisfy(rule -> {
            assertThat(rule.appliesWhen()).as(rule.id()).isNotEmpty();
            assertThat(rule.notWhen()).as(rule.id()).isNotEmpty();
        });
    }

    @Test
    void no_sentence_holds_a_code_or_a_bare_name() {
        assertThat(REFERENCE.rules()).allSatisfy(rule -> assertThat(sentences(rule))
                .as(rule.id())
                .noneMatch(sentence -> BARE.matcher(sentence).find()));
    }

    private static List<String> sentences(RuleCard rule) {
        Stream<Text> texts = Stream.of(
                        rule.appliesWhen(), rule.notWhen(), rule.openWhile(), List.of(rule.advises(), rule.because()))
                .flatMap(List::stream);
        return texts.flatMap(text -> Stream.of(text.cs(), text.en())).toList();
    }

    @Test
    void every_row_of_the_matrix_names_a_need_and_who_leads() {
        assertThat(REFERENCE.matrix()).isNotEmpty();
        assertThat(REFERENCE.matrix())
                .allSatisfy(row -> assertThat(row.lead().cs()).as(row.ruleId()).isNotEqualTo("nikdo"));
    }

    @Test
    void everything_that_rests_on_an_unread_text_is_a_question_for_a_lawyer() {
        assertThat(REFERENCE.legalQuestions())
                .extracting(Reference.LegalQuestion::about)
                .containsAll(Zalesi.RULES.rules().stream()
                        .filter(rule -> rule.mark() == Mark.K)
                        .map(RuleSummary::id)
                        .toList());
    }
}
