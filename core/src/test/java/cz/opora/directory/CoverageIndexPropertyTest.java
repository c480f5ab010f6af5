package cz.opora.directory;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.codes.ActorType;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The index answers what a walk through all actors would. */
class CoverageIndexPropertyTest {
    private static final String[] TERRITORIES = {"9901", "9902", "9801", "9701", "1234"};

    @Property
    void the_index_finds_what_a_full_walk_finds(
            @ForAll("coverages") List<Optional<Coverage>> coverages, @ForAll("territory") String territory) {
        List<SampleActor> actors = IntStream.range(0, coverages.size())
                .mapToObj(i -> SampleActor.of("actor-" + i, i % 4 == 0 ? ActorType.GP : ActorType.SHELTER)
                        .covering(coverages.get(i).orElse(null)))
                .toList();
        ActorDirectory directory = SampleDirectory.of(actors);

        assertThat(directory.serving(ActorType.SHELTER, territory))
                .isEqualTo(fullWalk(directory, actors.stream().map(SampleActor::build), territory));
    }

    private static List<Actor> fullWalk(ActorDirectory directory, Stream<Actor> actors, String territory) {
        return actors.filter(actor -> actor.type() == ActorType.SHELTER)
                .filter(actor -> {
                    Boolean covers = directory.covers(actor, territory);
                    return covers == null ? !seatedInAnotherRegion(directory, actor, territory) : covers;
                })
                .sorted(Comparator.comparing(Actor::id))
                .toList();
    }

    private static boolean seatedInAnotherRegion(ActorDirectory directory, Actor actor, String territory) {
        Coverage coverage = actor.coverage();
        if (coverage == null || coverage.seat() == null) {
            return false;
        }
        boolean servesRegions =
                coverage.regions() != null && !coverage.regions().isEmpty();
        String seatRegion = region(directory, coverage.seat());
        String ownRegion = region(directory, territory);
        return !servesRegions && seatRegion != null && ownRegion != null && !Objects.equals(seatRegion, ownRegion);
    }

    private static @Nullable String region(ActorDirectory directory, String territory) {
        return directory.territory(territory).map(Territory::region).orElse(null);
    }

    @Provide
    Arbitrary<String> territory() {
        return Arbitraries.of(TERRITORIES);
    }

    @Provide
    Arbitrary<List<Optional<Coverage>>> coverages() {
        Arbitrary<List<String>> territories =
                Arbitraries.of(TERRITORIES).list().ofMaxSize(2).injectNull(0.5);
        Arbitrary<List<String>> regions =
                Arbitraries.of("99", "98").list().ofMaxSize(2).injectNull(0.5);
        Arbitrary<Boolean> nationwide = Arbitraries.of(true, false, false).injectNull(0.5);
        Arbitrary<String> seat = Arbitraries.of(TERRITORIES).injectNull(0.4);
        return Combinators.combine(territories, regions, nationwide, seat)
                .as(Coverage::new)
                .map(Optional::of)
                .injectNull(0.1)
                .map(coverage -> coverage == null ? Optional.<Coverage>empty() : coverage)
                .list()
                .ofMaxSize(12);
    }
}
