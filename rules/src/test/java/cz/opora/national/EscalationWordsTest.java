package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.codes.EscalationCode;
import cz.opora.vocabulary.EscalationWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever may be escalated says on what ground, what to do first, what to tell and what not. */
class EscalationWordsTest {
    @ParameterizedTest
    @EnumSource(EscalationCode.class)
    void every_escalation_says_whom_on_what_ground_what_first_and_what_to_tell(EscalationCode code) {
        EscalationWords words = Zalesi.RULES.vocabulary().escalations().get(code);

        assertThat(code.recipients()).isNotEmpty();
        assertThat(words).isNotNull();
        assertThat(words.legalBasis()).isNotEmpty();
        assertThat(words.doFirst()).isNotEmpty();
        assertThat(words.tell()).isNotEmpty();
        assertThat(words.doNotTell()).isNotEmpty();
    }
}
