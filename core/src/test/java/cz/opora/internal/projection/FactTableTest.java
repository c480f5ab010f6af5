package cz.opora.internal.projection;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.casefile.RandomCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FactTableTest {
    private static final Path FILE = FactTable.root().resolve("docs/facts.md");

    @Test
    void the_table_of_facts_says_what_the_types_say() throws IOException {
        String text = FactTable.text();
        if (Boolean.getBoolean("opora.write")) {
            Files.writeString(FILE, text);
        }
        assertThat(FactTable.read(FILE)).isEqualTo(text);
    }

    @Test
    void every_fact_the_projection_makes_stands_in_the_table() {
        String text = FactTable.text();
        ProjectedCase projected = Projection.of(RandomCases.of(3), ProjectionSample.AS_OF, ProjectionSample.PARAMETERS);
        assertThat(projected.base().facts()).allSatisfy(fact -> assertThat(text)
                .contains("\n## " + fact.getClass().getSimpleName() + " `"));
    }
}
