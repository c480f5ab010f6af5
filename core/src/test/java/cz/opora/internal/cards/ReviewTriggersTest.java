package cz.opora.internal.cards;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Reason;
import cz.opora.advice.TriggerCard;
import cz.opora.advice.UsedFact;
import cz.opora.codes.Mark;
import cz.opora.codes.ReviewTrigger;
import cz.opora.codes.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewTriggersTest {
    private static final Text WORDS = new Text("dluh na nájmu", "arrears");

    private static Reason reason(@Nullable LocalDate stale) {
        UsedFact fact = new UsedFact("/housing/arrearsMonths", "Housing.arrearsMonths", WORDS, WORDS, stale);
        return new Reason("HOU-001", "national", WORDS, "source", Mark.G, false, List.of(fact));
    }

    @Test
    void every_event_of_the_dossier_is_named_where_an_actor_is_named_and_an_old_value_used() {
        List<TriggerCard> cards = ReviewTriggers.of(true, List.of(reason(LocalDate.of(2026, 1, 1))));

        assertThat(cards)
                .extracting(card -> card.code().id())
                .containsExactly("R20", "R21", "R22", "R23", "R24", "R25", "R27");
    }

    @Test
    void an_old_value_a_rule_used_is_named_by_its_place() {
        assertThat(ReviewTriggers.of(false, List.of(reason(LocalDate.of(2026, 1, 1)))))
                .filteredOn(card -> card.code() == ReviewTrigger.STALE)
                .flatExtracting(TriggerCard::about)
                .containsExactly("/housing/arrearsMonths");
    }

    @Test
    void fresh_values_and_a_plan_of_nobody_leave_two_events_out() {
        assertThat(ReviewTriggers.of(false, List.of(reason(null))))
                .extracting(TriggerCard::code)
                .doesNotContain(ReviewTrigger.STALE, ReviewTrigger.ACTOR_LEAVES)
                .contains(ReviewTrigger.HOUSEHOLD, ReviewTrigger.WILL);
    }
}
