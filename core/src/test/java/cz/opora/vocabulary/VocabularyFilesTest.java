package cz.opora.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.opora.codes.ActorType;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Text;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.json.GoldenMessages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyFilesTest {
    private static final String FOLDER = "vocabulary/bad";

    @Test
    void the_three_files_of_a_folder_make_a_vocabulary(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("properties.yaml"), "Client.age: { cs: věk, en: age }\n");
        Files.writeString(folder.resolve("codes.yaml"), """
                conclusions:
                  MATERIAL_HARDSHIP: { cs: hmotná nouze, en: material hardship }
                steps:
                  HOUSING/UP:
                    what: { cs: Požádat o dávku, en: Apply for a benefit }
                    bring:
                      - { cs: nájemní smlouvu, en: the lease }
                  UP:
                    what: { cs: Zajít na úřad práce, en: Go to the labour office }
                escalations:
                  CHILD_ACUTE:
                    dutyOf: OSPOD
                    clientFirst: false
                """);
        Files.writeString(folder.resolve("questions.yaml"), """
                Client.age:
                  question: { cs: "Kolik je vám let?", en: How old are you? }
                  whoCanTell: [UP]
                  allowedWithoutConsent: false
                """);

        Vocabulary words = Vocabulary.load(folder);

        assertThat(words.properties()).containsEntry("Client.age", new Text("věk", "age"));
        assertThat(words.conclusions()).containsOnlyKeys("MATERIAL_HARDSHIP");
        assertThat(words.criteria()).isEmpty();
        assertThat(words.steps()).containsOnlyKeys("HOUSING/UP", "UP");
        assertThat(words.steps().get("UP").bring()).isEmpty();
        assertThat(words.escalations().get(EscalationCode.CHILD_ACUTE).dutyOf()).isEqualTo(ActorType.OSPOD);
        assertThat(words.questions().get("Client.age").whoCanTell()).containsExactly(ActorType.UP);
    }

    @Test
    void files_that_are_not_there_hold_nothing() {
        assertThat(Vocabulary.parse(Map.of()))
                .isEqualTo(new Vocabulary(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of()));
    }

    @Test
    void a_kind_of_words_may_be_split_into_parts_but_a_key_stands_in_one_only() {
        byte[] questions =
                "Client.age: { question: { cs: Kolik?, en: How old? }, whoCanTell: [UP], allowedWithoutConsent: false }\n"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] words = "Client.age: { cs: věk, en: age }\n".getBytes(StandardCharsets.UTF_8);

        Vocabulary split =
                Vocabulary.parse(Map.of("properties-client.yaml", words, "questions-client.yaml", questions));
        RuleSetException refused = catchThrowableOfType(
                RuleSetException.class,
                () -> Vocabulary.parse(Map.of("properties-a.yaml", words, "properties-b.yaml", words)));

        assertThat(split.properties()).containsOnlyKeys("Client.age");
        assertThat(split.questions()).containsOnlyKeys("Client.age");
        assertThat(refused.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("properties-b.yaml");
            assertThat(problem.pointer()).isEqualTo("/Client.age");
            assertThat(problem.message()).isEqualTo("stands in properties-a.yaml already.");
        });
    }

    @Test
    void every_problem_of_every_file_is_reported_at_once() {
        Map<String, byte[]> files = new TreeMap<>();
        GoldenMessages.inputs(FOLDER, ".yaml")
                .forEach(name -> files.put("vocabulary/" + name, GoldenMessages.bytes(FOLDER, name)));

        RuleSetException refused = catchThrowableOfType(RuleSetException.class, () -> Vocabulary.parse(files));

        GoldenMessages.assertGolden(FOLDER, "all.txt", refused.diagnostics());
    }
}
