package cz.opora.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.QuestionRank;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenPlaceTest {
    @Test
    void a_question_is_one_of_drafts_only_when_no_other_rule_hangs_on_any_of_its_places() {
        OpenPlace ofDrafts = new OpenPlace();
        ofDrafts.add(QuestionRank.PLAN, 1, false, "DRA-001");
        OpenPlace ofBoth = new OpenPlace();
        ofBoth.add(QuestionRank.PLAN, 1, false, "DRA-001");
        ofBoth.approved();

        assertThat(OpenPlace.draft(List.of(ofDrafts))).isTrue();
        assertThat(OpenPlace.draft(List.of(ofBoth))).isNull();
        assertThat(OpenPlace.draft(List.of(ofDrafts, ofBoth))).isNull();
        assertThat(OpenPlace.draft(List.of())).isNull();
    }
}
