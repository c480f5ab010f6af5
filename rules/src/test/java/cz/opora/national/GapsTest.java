package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.Advisor;
import cz.opora.advice.Advice;
import cz.opora.advice.GapCard;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.ActorType;
import cz.opora.codes.GapState;
import cz.opora.codes.MisfitGround;
import cz.opora.directory.Actor;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.Completeness;
import cz.opora.directory.Coverage;
import cz.opora.directory.DirectoryFile;
import cz.opora.directory.Territory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A gap is reported where there is one, and nowhere else. */
class GapsTest {
    private static final String HERE = "9901";
    private static final CaseFile DEBTOR_OF_60 = CaseFile.parse("debtor", """
            {"format": "opora-case/1", "territory": "9901",
             "client": {"age": {"years": 60, "on": "2026-11-01"}},
             "debt": {"situations": {"DEBT_NO_ENFORCEMENT": true}},
             "needs": [{"domain": "DEBT", "severity": "SEVERE"}]}
            """.getBytes(StandardCharsets.UTF_8));

    @Test
    void after_thirty_services_that_refuse_the_thirty_first_is_found_and_nothing_is_missing() {
        List<Actor> actors = refusing(30);
        actors.add(debtAdvice("debt-advice-99", null));

        Advice advice = advice(directory(actors, complete()));

        assertThat(advice.actors())
                .filteredOn(card -> card.type() == ActorType.DEBT_ADVICE)
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.service()).isEqualTo("debt-advice-99");
                    assertThat(card.excluded()).isNotEmpty();
                });
        assertThat(gap(advice)).isNull();
    }

    @Test
    void when_all_services_refuse_and_the_directory_is_complete_the_gap_names_the_ground() {
        GapCard gap = gap(advice(directory(refusing(30), complete())));

        assertThat(gap).isNotNull();
        assertThat(gap.state()).isEqualTo(GapState.GAP);
        assertThat(gap.kind()).isEqualTo(MisfitGround.AGE);
    }

    @Test
    void an_empty_directory_that_is_not_complete_knows_nobody_which_is_no_gap() {
        Advice advice = advice(directory(List.of(), List.of()));

        assertThat(advice.gaps()).isNotEmpty().allSatisfy(gap -> assertThat(gap.state())
                .isEqualTo(GapState.NOT_IN_DIRECTORY));
        assertThat(gap(advice)).isNotNull();
    }

    @Test
    void an_empty_directory_that_is_complete_shows_a_gap() {
        GapCard gap = gap(advice(directory(List.of(), complete())));

        assertThat(gap).isNotNull();
        assertThat(gap.state()).isEqualTo(GapState.GAP);
        assertThat(gap.kind()).isEqualTo(MisfitGround.NO_SERVICE_TYPE);
    }

    @Test
    void a_declaration_from_after_the_day_of_the_advice_does_not_count() {
        LocalDate later = Zalesi.DAY.plusDays(1);

        GapCard gap =
                gap(advice(directory(List.of(), List.of(new Completeness(ActorType.DEBT_ADVICE, HERE, later, null)))));

        assertThat(gap).isNotNull();
        assertThat(gap.state()).isEqualTo(GapState.NOT_IN_DIRECTORY);
    }

    private static Advice advice(ActorDirectory directory) {
        return Advisor.builder(Zalesi.RULES).directory(directory).build().advise(DEBTOR_OF_60, Zalesi.DAY);
    }

    private static @Nullable GapCard gap(Advice advice) {
        return advice.gaps().stream()
                .filter(card -> card.type() == ActorType.DEBT_ADVICE)
                .findFirst()
                .orElse(null);
    }

    private static List<Completeness> complete() {
        List<Completeness> complete = new ArrayList<>();
        for (ActorType type : List.of(ActorType.DEBT_ADVICE, ActorType.EXPERT_COUNSEL)) {
            complete.add(new Completeness(type, HERE, Zalesi.DAY.minusDays(7), null));
        }
        return complete;
    }

    /** Services that take nobody older than 26. */
    private static List<Actor> refusing(int count) {
        List<Actor> actors = new ArrayList<>();
        for (int i = 10; i < 10 + count; i++) {
            actors.add(debtAdvice("debt-advice-" + i, 26));
        }
        return actors;
    }

    private static Actor debtAdvice(String id, @Nullable Integer maxAge) {
        return new Actor(
                id,
                "Poradna " + id,
                ActorType.DEBT_ADVICE,
                null,
                null,
                null,
                null,
                null,
                maxAge,
                new Coverage(List.of(HERE), null, null, HERE),
                null,
                true,
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Zalesi.DAY.minusDays(7));
    }

    private static ActorDirectory directory(List<Actor> actors, List<Completeness> complete) {
        return ActorDirectory.of(new DirectoryFile(
                DirectoryFile.FORMAT,
                "sample",
                Zalesi.DAY.minusDays(7),
                List.of(new Territory(HERE, "Zálesí", "99")),
                actors,
                complete));
    }
}
