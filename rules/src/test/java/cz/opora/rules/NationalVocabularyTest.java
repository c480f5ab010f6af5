package cz.opora.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.RuleSet;
import cz.opora.advice.Outcome;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.RegisteredGroup;
import cz.opora.facts.Fact;
import cz.opora.vocabulary.Vocabulary;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A property without words is a hole in an explanation, a property without a question is a fact nobody asks for. */
class NationalVocabularyTest {
    private static final Set<String> COMPUTED = Set.of("Conclusion", "Cooperation", "Deadline", "RegisterEntry");
    private static Vocabulary vocabulary;
    private static List<String> ofFacts;
    private static List<String> ofOutcomes;

    @BeforeAll
    static void load() throws IOException, URISyntaxException {
        vocabulary = RuleSet.compile(Path.of("").toAbsolutePath()).vocabulary();
        ofFacts = properties(recordsBeside(Fact.class));
        ofOutcomes = properties(recordsBeside(Outcome.class).stream()
                .filter(Outcome.class::isAssignableFrom)
                .toList());
    }

    @Test
    void every_readable_property_has_words() {
        assertThat(vocabulary.properties().keySet()).containsAll(ofFacts).containsAll(ofOutcomes);
    }

    @Test
    void words_speak_of_no_property_that_is_gone() {
        assertThat(Stream.concat(ofFacts.stream(), ofOutcomes.stream()))
                .containsAll(vocabulary.properties().keySet());
    }

    @Test
    void every_property_of_a_case_can_be_asked_for() {
        assertThat(vocabulary.questions().keySet())
                .containsAll(ofFacts.stream()
                        .filter(property -> !COMPUTED.contains(property.substring(0, property.indexOf('.'))))
                        .toList());
    }

    @Test
    void every_question_asks_for_a_property_or_for_a_list_of_the_case() {
        assertThat(vocabulary.questions().keySet()).allMatch(key -> key.startsWith("/") || ofFacts.contains(key));
    }

    @Test
    void every_escalation_has_a_legal_basis_and_words() {
        assertThat(vocabulary.escalations()).containsOnlyKeys(EscalationCode.values());
        assertThat(vocabulary.escalations().values()).allSatisfy(words -> {
            assertThat(words.legalBasis()).isNotEmpty();
            assertThat(words.doFirst()).isNotEmpty();
        });
    }

    @Test
    void a_conclusion_about_registration_is_a_group_of_the_register() {
        List<String> groups =
                Arrays.stream(RegisteredGroup.values()).map(Enum::name).toList();
        assertThat(vocabulary.conclusions().keySet())
                .filteredOn(code -> code.startsWith("REG_"))
                .isSubsetOf(groups);
    }

    private static List<String> properties(List<Class<?>> records) {
        return records.stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .filter(component -> !component.getName().equals("pointer"))
                        .map(component -> type.getSimpleName() + "." + component.getName()))
                .toList();
    }

    /** The records that implement {@link Fact} in the package of a class, from a folder or a jar. */
    private static List<Class<?>> recordsBeside(Class<?> type) throws IOException, URISyntaxException {
        Path place =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            return records(place, type);
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
            return records(jar.getPath("/"), type);
        }
    }

    private static List<Class<?>> records(Path root, Class<?> beside) throws IOException {
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files =
                Files.list(root.resolve(beside.getPackageName().replace('.', '/')))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.contains("$") && !name.equals("package-info.class")) {
                    Class<?> type = load(beside.getPackageName() + "." + name.substring(0, name.length() - 6));
                    if (type.isRecord() && Fact.class.isAssignableFrom(type)) {
                        found.add(type);
                    }
                }
            }
        }
        return found;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Fact.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
