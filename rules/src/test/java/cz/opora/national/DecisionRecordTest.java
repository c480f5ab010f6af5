package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.opora.Advisor;
import cz.opora.Detail;
import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.diagnostics.DecisionException;
import cz.opora.diagnostics.InvalidInputException;
import cz.opora.directory.ActorDirectory;
import cz.opora.explain.DecisionRecord;
import cz.opora.explain.Replay;
import cz.opora.explain.Replay.Difference;
import cz.opora.explain.Replay.What;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One line a decision: enough to make it again, nothing of the client. */
class DecisionRecordTest {
    private static final String MOTHER = "v02-mother-two-children-one-room-mould";

    @Test
    void a_record_is_one_line_that_can_be_read_again() {
        DecisionRecord record = record(Zalesi.example(MOTHER), 1_234_567_890_123L);

        assertThat(record.toJsonLine()).doesNotContain("\n").startsWith("{\"format\":\"opora-decision/1\"");
        assertThat(DecisionRecord.parse("record", record.toJsonLine())).isEqualTo(record);
    }

    @Test
    void the_same_decision_has_the_same_record_and_another_day_has_another() {
        CaseFile caseFile = Zalesi.example(MOTHER);
        Advice later = Zalesi.ADVISOR.advise(caseFile, LocalDate.of(2027, 1, 5));

        assertThat(record(caseFile, null)).isEqualTo(record(caseFile, null));
        assertThat(Zalesi.ADVISOR.recorder().made(caseFile, later, null).decisionId())
                .isNotEqualTo(record(caseFile, null).decisionId());
    }

    @Test
    void a_decision_made_again_is_the_same_to_the_byte() {
        CaseFile caseFile = Zalesi.example(MOTHER);

        Replay replay = Zalesi.ADVISOR.recorder().replay(record(caseFile, 5L), caseFile);

        assertThat(replay.same()).isTrue();
        assertThat(replay.differences()).isEmpty();
    }

    @Test
    void who_asked_for_verdicts_has_the_same_record() {
        CaseFile caseFile = Zalesi.example(MOTHER);
        LocalDate day = Objects.requireNonNull(caseFile.asOf());
        Advice full = Zalesi.ADVISOR.advise(caseFile, day, Detail.FULL);

        assertThat(Zalesi.ADVISOR.recorder().made(caseFile, full, null)).isEqualTo(record(caseFile, null));
    }

    @Test
    void another_case_is_told_by_its_hash_and_by_the_cards_that_differ() {
        Replay replay = Zalesi.ADVISOR
                .recorder()
                .replay(record(Zalesi.example(MOTHER), null), Zalesi.example("v02-safe-variant"));

        assertThat(replay.same()).isFalse();
        assertThat(replay.differences())
                .extracting(Difference::what)
                .contains(What.INPUT, What.RESULT, What.CARD)
                .doesNotContain(What.RULES, What.DIRECTORY, What.ENGINE, What.ERROR);
    }

    @Test
    void another_directory_is_told() {
        Advisor thin = Advisor.builder(Zalesi.RULES)
                .directory(ActorDirectory.load(Path.of("../examples/directories/thin.json")))
                .build();
        CaseFile caseFile = Zalesi.example(MOTHER);

        assertThat(thin.recorder().replay(record(caseFile, null), caseFile).differences())
                .extracting(Difference::what)
                .contains(What.DIRECTORY, What.RESULT);
    }

    @Test
    void a_failure_is_a_record_too_and_fails_again() {
        CaseFile caseFile = Zalesi.example(MOTHER);
        LocalDate longAgo = LocalDate.of(1950, 1, 1);
        DecisionException failure = null;
        try {
            Zalesi.ADVISOR.advise(caseFile, longAgo);
        } catch (DecisionException e) {
            failure = e;
        }
        DecisionRecord record =
                Zalesi.ADVISOR.recorder().failed(caseFile, longAgo, Objects.requireNonNull(failure), 7L);

        assertThat(record.error()).isEqualTo("DecisionException");
        assertThat(record.resultHash()).isNull();
        assertThat(record.cards()).isEmpty();
        assertThat(Zalesi.ADVISOR.recorder().replay(record, caseFile).same()).isTrue();
    }

    @Test
    void no_label_and_no_reference_of_a_child_and_no_value_stands_in_a_record() {
        String json = "{\"format\": \"opora-case/1\", \"caseId\": \"Secret-Label\", \"territory\": \"9901\","
                + " \"client\": {\"birthDate\": \"1961-03-14\"},"
                + " \"household\": {\"children\": [{\"ref\": \"Anezka-Secret\", \"injured\": true,"
                + " \"birthDate\": \"2019-05-06\"}]}}";
        CaseFile caseFile = CaseFile.parse(
                "case", json.replace(", \"debt\": {\"executions\": 987654}", "").getBytes(StandardCharsets.UTF_8));
        Advice advice = Zalesi.ADVISOR.advise(caseFile, Zalesi.DAY);

        String line = Zalesi.ADVISOR.recorder().made(caseFile, advice, 1L).toJsonLine();

        assertThat(line).doesNotContain("Secret", "Anezka", "1961", "2019-05-06", "injured");
        assertThat(line).contains("escalation/CHILD_ACUTE");
    }

    @Test
    void the_caller_may_give_the_id() {
        assertThat(record(Zalesi.example(MOTHER), null).withId("2026/17").decisionId())
                .isEqualTo("2026/17");
    }

    @Test
    void a_line_of_another_format_is_refused() {
        String line = record(Zalesi.example(MOTHER), null).toJsonLine().replace("opora-decision/1", "opora-decision/9");

        assertThatThrownBy(() -> DecisionRecord.parse("record", line)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> DecisionRecord.parse("record", "{}")).isInstanceOf(InvalidInputException.class);
    }

    private static DecisionRecord record(CaseFile caseFile, @Nullable Long evalNs) {
        Advice advice = Zalesi.ADVISOR.advise(caseFile, Objects.requireNonNull(caseFile.asOf()));
        return Zalesi.ADVISOR.recorder().made(caseFile, advice, evalNs);
    }
}
