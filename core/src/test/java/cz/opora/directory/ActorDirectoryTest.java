package cz.opora.directory;

import static cz.opora.directory.SampleDirectory.FAR;
import static cz.opora.directory.SampleDirectory.HERE;
import static cz.opora.directory.SampleDirectory.NEIGHBOUR;
import static cz.opora.directory.SampleDirectory.NO_REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.opora.codes.ActorType;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.InvalidInputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActorDirectoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static SampleActor shelter(String id) {
        return SampleActor.of(id, ActorType.SHELTER);
    }

    private static List<String> ids(ActorDirectory directory, @Nullable String territory) {
        return directory.serving(ActorType.SHELTER, territory).stream()
                .map(Actor::id)
                .toList();
    }

    private static @Nullable Boolean covers(SampleActor actor, @Nullable String territory) {
        return SampleDirectory.of(actor).covers(actor.build(), territory);
    }

    @Test
    void territory_region_and_nation_each_serve() {
        ActorDirectory directory = SampleDirectory.of(
                shelter("c-nation").nationwide(),
                shelter("a-town").serving(HERE),
                shelter("b-region").servingRegions("99"),
                shelter("d-elsewhere").serving(FAR, NEIGHBOUR),
                shelter("e-other-region").servingRegions("98"));

        assertThat(ids(directory, HERE)).containsExactly("a-town", "b-region", "c-nation");
        assertThat(ids(directory, FAR)).containsExactly("c-nation", "d-elsewhere", "e-other-region");
    }

    @Test
    void an_actor_of_another_type_is_not_served_with_it() {
        ActorDirectory directory = SampleDirectory.of(
                shelter("shelter").serving(HERE),
                SampleActor.of("night", ActorType.NIGHT_SHELTER).serving(HERE));

        assertThat(ids(directory, HERE)).containsExactly("shelter");
        assertThat(directory.serving(ActorType.GP, HERE)).isEmpty();
    }

    @Test
    void stated_coverage_is_true_or_false() {
        assertThat(covers(shelter("a").serving(HERE), HERE)).isTrue();
        assertThat(covers(shelter("a").serving(NEIGHBOUR), HERE)).isFalse();
        assertThat(covers(shelter("a").servingRegions("99"), NEIGHBOUR)).isTrue();
        assertThat(covers(shelter("a").servingRegions("98"), HERE)).isFalse();
        assertThat(covers(shelter("a").nationwide(), NO_REGION)).isTrue();
        assertThat(covers(shelter("a").covering(new Coverage(List.of(FAR), List.of("99"), null, FAR)), HERE))
                .isTrue();
        assertThat(covers(shelter("a").covering(new Coverage(List.of(), List.of(), false, HERE)), HERE))
                .isFalse();
    }

    @Test
    void coverage_that_is_not_stated_is_unknown() {
        assertThat(covers(shelter("a"), HERE)).isNull();
        assertThat(covers(shelter("a").seated(HERE), HERE)).isNull();
        assertThat(covers(shelter("a").seated(FAR), HERE)).isNull();
        assertThat(covers(shelter("a").covering(new Coverage(null, null, false, null)), HERE))
                .isNull();
        assertThat(covers(shelter("a").covering(new Coverage(List.of(), null, null, HERE)), HERE))
                .isNull();
        assertThat(covers(shelter("a").serving(HERE), null)).isNull();
    }

    @Test
    void a_region_is_not_ruled_out_for_a_territory_whose_region_is_unknown() {
        SampleActor regional = shelter("regional").servingRegions("99");

        assertThat(covers(regional, NO_REGION)).isNull();
        assertThat(ids(SampleDirectory.of(regional), NO_REGION)).containsExactly("regional");
        assertThat(ids(SampleDirectory.of(regional), "1234")).containsExactly("regional");
    }

    @Test
    void a_seat_alone_is_a_doubt_in_its_region_and_no_more() {
        ActorDirectory directory = SampleDirectory.of(
                shelter("seat-here").seated(HERE),
                shelter("seat-neighbour").seated(NEIGHBOUR),
                shelter("seat-far").seated(FAR),
                shelter("nothing-known"));

        assertThat(ids(directory, HERE)).containsExactly("nothing-known", "seat-here", "seat-neighbour");
        assertThat(ids(directory, FAR)).containsExactly("nothing-known", "seat-far");
    }

    @Test
    void a_seat_of_unknown_region_is_a_doubt_everywhere() {
        ActorDirectory directory = SampleDirectory.of(
                shelter("known-town").seated(NO_REGION), shelter("unknown-town").seated("1234"));

        assertThat(ids(directory, HERE)).containsExactly("known-town", "unknown-town");
    }

    @Test
    void without_a_territory_every_actor_of_the_type_is_a_doubt() {
        ActorDirectory directory = SampleDirectory.of(
                shelter("b").serving(FAR),
                shelter("a").seated(FAR),
                SampleActor.of("c", ActorType.GP).serving(FAR));

        assertThat(ids(directory, null)).containsExactly("a", "b");
        assertThat(directory.serving(ActorType.SHELTER, null))
                .allSatisfy(actor -> assertThat(directory.covers(actor, null)).isNull());
    }

    @Test
    void twenty_thousand_other_actors_change_no_answer() {
        List<SampleActor> few = List.of(
                shelter("town").serving(HERE),
                shelter("region").servingRegions("99"),
                shelter("seat").seated(HERE));
        List<SampleActor> many = new ArrayList<>(few);
        IntStream.range(0, 20_000)
                .mapToObj(i -> i % 2 == 0
                        ? shelter("other-" + i).serving("1" + i)
                        : SampleActor.of("other-" + i, ActorType.GP).serving(HERE))
                .forEach(many::add);

        assertThat(ids(SampleDirectory.of(many), HERE))
                .isEqualTo(ids(SampleDirectory.of(few), HERE))
                .containsExactly("region", "seat", "town");
    }

    @Test
    void completeness_holds_from_the_day_it_was_verified() {
        ActorDirectory directory = SampleDirectory.of(
                List.of(),
                List.of(
                        new Completeness(ActorType.GP, HERE, DAY, null),
                        new Completeness(ActorType.SHELTER, HERE, DAY.plusDays(1), null)));

        assertThat(directory.completeFor(ActorType.GP, HERE, DAY)).isTrue();
        assertThat(directory.completeFor(ActorType.GP, HERE, DAY.minusDays(1))).isFalse();
        assertThat(directory.completeFor(ActorType.SHELTER, HERE, DAY)).isFalse();
        assertThat(directory.completeFor(ActorType.GP, NEIGHBOUR, DAY)).isFalse();
        assertThat(directory.completeFor(ActorType.GP, null, DAY)).isFalse();
        assertThat(directory.completeFor(ActorType.PSYCHIATRIST, HERE, DAY)).isFalse();
    }

    @Test
    void a_later_verification_does_not_undo_an_earlier_one() {
        ActorDirectory directory = SampleDirectory.of(
                List.of(),
                List.of(
                        new Completeness(ActorType.GP, HERE, DAY.plusMonths(1), null),
                        new Completeness(ActorType.GP, HERE, DAY.minusMonths(1), null)));

        assertThat(directory.completeFor(ActorType.GP, HERE, DAY)).isTrue();
    }

    @Test
    void actors_and_territories_are_found_by_their_codes() {
        ActorDirectory directory = SampleDirectory.of(shelter("a").serving(HERE));

        assertThat(directory.find("a")).map(Actor::type).contains(ActorType.SHELTER);
        assertThat(directory.find("b")).isEmpty();
        assertThat(directory.territory(HERE)).map(Territory::name).contains("Zálesí");
        assertThat(directory.territory("1234")).isEmpty();
    }

    @Test
    void every_repeated_key_is_named() {
        DirectoryFile file = new DirectoryFile(
                DirectoryFile.FORMAT,
                "sample",
                null,
                List.of(new Territory(HERE, "Zálesí", "99"), new Territory(HERE, "Zálesí", "98")),
                List.of(shelter("a").build(), shelter("b").build(), shelter("a").build()),
                List.of());

        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> ActorDirectory.of(file));

        assertThat(refused.diagnostics())
                .extracting(Diagnostic::format)
                .containsExactly(
                        "/territories/1/code: The territory code \"9901\" is used twice.",
                        "/actors/2/id: The actor id \"a\" is used twice.");
    }
}
