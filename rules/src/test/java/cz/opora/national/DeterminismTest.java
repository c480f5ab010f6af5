package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.Advisor;
import cz.opora.Detail;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.RandomCases;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.DirectoryFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same content gives the same bytes, in whatever order somebody wrote it down. */
class DeterminismTest {
    private static final int CASES = Integer.getInteger("opora.cases", 100);
    private static final int DIRECTORIES = 5;

    @Test
    void the_order_of_lists_and_of_the_directory_changes_no_byte() {
        List<Advisor> advisors = new ArrayList<>();
        for (int i = 0; i < DIRECTORIES; i++) {
            advisors.add(advisor(new Random(i)));
        }
        int reordered = 0;
        for (int seed = 0; seed < CASES; seed++) {
            CaseFile file = RandomCases.of(seed);
            CaseFile shuffled = Shuffled.of(file, new Random(seed));
            reordered += shuffled.equals(file) ? 0 : 1;
            String expected = json(Zalesi.ADVISOR, file);
            assertThat(json(advisors.get(seed % DIRECTORIES), shuffled))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
        assertThat(reordered).isGreaterThan(CASES / 2);
    }

    private static String json(Advisor advisor, CaseFile file) {
        return advisor.advise(file, Zalesi.DAY, Detail.FULL).toJson();
    }

    private static Advisor advisor(Random random) {
        DirectoryFile file = DirectoryFile.load(Path.of("../examples/directories/zalesi.json"));
        DirectoryFile shuffled = new DirectoryFile(
                file.format(),
                file.id(),
                file.verifiedOn(),
                Shuffled.list(file.territories(), random),
                Shuffled.list(file.actors(), random),
                Shuffled.list(file.completeFor(), random));
        return Advisor.builder(Zalesi.RULES)
                .directory(ActorDirectory.of(shuffled))
                .build();
    }
}
