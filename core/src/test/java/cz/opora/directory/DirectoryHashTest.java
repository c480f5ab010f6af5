package cz.opora.directory;

import static cz.opora.directory.SampleDirectory.FAR;
import static cz.opora.directory.SampleDirectory.HERE;
import static cz.opora.directory.SampleDirectory.NEIGHBOUR;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.codes.ActorType;
import cz.opora.codes.RegisteredGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DirectoryHashTest {
    private static final List<SampleActor> ACTORS = List.of(
            SampleActor.of("a", ActorType.GP).serving(HERE).acceptsNew(false),
            SampleActor.of("b", ActorType.SHELTER).seated(FAR),
            SampleActor.of("c", ActorType.SHELTER).registeredFor(RegisteredGroup.REG_CRISIS));

    private static String hash(SampleActor... actors) {
        return SampleDirectory.of(actors).hash();
    }

    @Test
    void the_order_of_actors_does_not_matter() {
        List<SampleActor> shuffled = new ArrayList<>(ACTORS);
        String expected = SampleDirectory.of(ACTORS).hash();

        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            ActorDirectory directory = SampleDirectory.of(shuffled);
            assertThat(directory.hash()).isEqualTo(expected).hasSize(64);
            assertThat(directory.serving(ActorType.SHELTER, FAR))
                    .extracting(Actor::id)
                    .containsExactly("b", "c");
        }
    }

    @Test
    void the_order_within_an_actor_does_not_matter() {
        SampleActor actor = SampleActor.of("a", ActorType.SHELTER);

        assertThat(hash(actor.serving(HERE, FAR))).isEqualTo(hash(actor.serving(FAR, HERE)));
        assertThat(hash(actor.registeredFor(RegisteredGroup.REG_CRISIS, RegisteredGroup.REG_FAMILIES)))
                .isEqualTo(hash(actor.registeredFor(RegisteredGroup.REG_FAMILIES, RegisteredGroup.REG_CRISIS)));
    }

    @Test
    void any_change_of_content_changes_the_hash() {
        SampleActor actor = SampleActor.of("a", ActorType.SHELTER);
        Completeness complete = new Completeness(ActorType.GP, HERE, LocalDate.of(2026, 11, 2), null);

        assertThat(List.of(
                        hash(),
                        hash(actor),
                        hash(SampleActor.of("b", ActorType.SHELTER)),
                        hash(SampleActor.of("a", ActorType.GP)),
                        hash(actor.acceptsNew(true)),
                        hash(actor.acceptsNew(false)),
                        hash(actor.registeredFor()),
                        hash(actor.ages(18, null)),
                        hash(actor.ages(null, 18)),
                        hash(actor.serving(HERE)),
                        hash(actor.seated(HERE)),
                        hash(actor.servingRegions(HERE)),
                        SampleDirectory.of(List.of(actor), List.of(complete)).hash()))
                .doesNotHaveDuplicates();
    }

    @Test
    void texts_that_only_look_alike_when_joined_differ() {
        SampleActor actor = SampleActor.of("a", ActorType.SHELTER);

        assertThat(hash(actor.serving(HERE, NEIGHBOUR))).isNotEqualTo(hash(actor.serving(HERE + NEIGHBOUR)));
        assertThat(hash(actor.serving(HERE + "4:" + NEIGHBOUR))).isNotEqualTo(hash(actor.serving(HERE, NEIGHBOUR)));
    }
}
