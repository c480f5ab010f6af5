package cz.opora.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EmbeddingTest {
    private static final Path EXAMPLES = Path.of("..");
    private static final Path SOURCE = Path.of("src/main/java/cz/opora/embedding/Embedding.java");

    @Test
    void the_embedded_library_gives_a_page() {
        Embedding embedding = new Embedding(EXAMPLES.resolve("directories/zalesi.json"));

        String page = embedding.page(
                EXAMPLES.resolve("cases/v01-58-debts-copd-refused-twice.json"), LocalDate.of(2026, 11, 23));

        assertThat(page).startsWith("OPORA").contains("TENTO TÝDEN");
    }

    @Test
    void the_readme_shows_this_very_code() throws IOException {
        String source = Files.readString(SOURCE);
        String code = source.substring(source.indexOf("import "));

        assertThat(code.lines().count()).isLessThanOrEqualTo(25);
        assertThat(Files.readString(Path.of("..", "..", "README.md"))).contains(code);
    }

    @Test
    void the_rule_in_the_readme_is_the_one_that_decides() throws IOException {
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        int start = readme.indexOf("```drl\n") + "```drl\n".length();
        String rule = readme.substring(start, readme.indexOf("```", start));

        assertThat(rule).startsWith("rule ").endsWith("end\n");
        assertThat(Files.readString(Path.of("..", "..", "rules/areas/escalations/children/preventive.drl")))
                .contains(rule);
    }
}
