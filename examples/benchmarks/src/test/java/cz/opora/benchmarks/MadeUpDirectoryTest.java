package cz.opora.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.codes.ActorType;
import cz.opora.directory.Actor;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.DirectoryFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Sizes can be compared only while the client's district offers the same actors in each. */
class MadeUpDirectoryTest {
    @Test
    void the_district_of_the_case_has_the_same_actors_in_a_small_and_a_large_directory() {
        List<String> inSmall = serving(MadeUpDirectory.of(100));
        assertThat(inSmall).hasSize(MadeUpDirectory.PER_DISTRICT);
        assertThat(serving(MadeUpDirectory.of(2_000))).isEqualTo(inSmall);
    }

    @Test
    void it_is_as_large_as_asked_and_reads_back_strictly() {
        DirectoryFile file = MadeUpDirectory.of(1_000);
        byte[] json = file.toJson().getBytes(StandardCharsets.UTF_8);
        assertThat(file.actors()).hasSize(1_000);
        assertThat(DirectoryFile.parse("made-up.json", json)).isEqualTo(file);
    }

    private static List<String> serving(DirectoryFile file) {
        ActorDirectory directory = ActorDirectory.of(file);
        String district = Objects.requireNonNull(Vignette.V1.caseFile().territory());
        return Arrays.stream(ActorType.values())
                .flatMap(type -> directory.serving(type, district).stream())
                .map(Actor::id)
                .toList();
    }
}
