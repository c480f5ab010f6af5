package cz.opora.internal.drools.source;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Directory;
import cz.opora.advice.Outcome;
import cz.opora.facts.Fact;
import cz.opora.internal.drools.source.Property.Kind;
import cz.opora.internal.verdict.Phase;
import cz.opora.parameters.Parameters;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadableTypesTest {
    @Test
    void the_list_holds_every_fact_record_of_the_library_and_nothing_else() throws Exception {
        List<Class<?>> facts = new ArrayList<>(recordsBeside(Fact.class));
        facts.addAll(recordsBeside(Outcome.class));
        assertThat(facts).hasSizeGreaterThan(40);
        List<Class<?>> expected = new ArrayList<>(facts);
        expected.addAll(List.of(Directory.class, Parameters.class));
        assertThat(ReadableTypes.all()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_outcome_is_there() {
        assertThat(ReadableTypes.all()).containsAll(Arrays.asList(Outcome.class.getPermittedSubclasses()));
    }

    @Test
    void no_two_types_or_code_lists_share_a_simple_name() {
        List<String> names = Stream.concat(ReadableTypes.names().stream(), CodeLists.names().stream())
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void unknown_is_seen_in_the_declaration_of_a_property() {
        assertThat(property("Client", "age").mayBeUnknown()).isTrue();
        assertThat(property("Client", "pointer").mayBeUnknown()).isFalse();
        assertThat(property("Need", "domain").mayBeUnknown()).isFalse();
        assertThat(property("Availability", "kind").mayBeUnknown()).isTrue();
        assertThat(property("Availability", "state").mayBeUnknown()).isFalse();
    }

    @Test
    void kinds_follow_the_types_of_the_components() {
        assertThat(property("Client", "age").kind()).isEqualTo(Kind.NUMBER);
        assertThat(property("Client", "sex").kind()).isEqualTo(Kind.CODE);
        assertThat(property("Client", "causes").kind()).isEqualTo(Kind.CODES);
        assertThat(property("Client", "pregnant").kind()).isEqualTo(Kind.FLAG);
        assertThat(property("Client", "movesOn").kind()).isEqualTo(Kind.DATE);
        assertThat(property("Need", "severity").kind()).isEqualTo(Kind.DISPLAY);
        assertThat(property("Review", "days").kind()).isEqualTo(Kind.OTHER);
        assertThat(property("Conclusion", "code").kind()).isEqualTo(Kind.TEXT);
    }

    @Test
    void what_a_rule_writes_in_a_phase_can_be_read_from_that_phase_on() {
        assertThat(ReadableTypes.types())
                .allSatisfy(type -> type.writtenIn().stream().findFirst().ifPresent(phase -> assertThat(type.readFrom())
                        .isEqualTo(phase)));
        FactType conclusion = ReadableTypes.find("Conclusion").orElseThrow();
        assertThat(Arrays.stream(Phase.values()).filter(conclusion::isReadIn)).containsExactly(Phase.values());
        FactType directory = ReadableTypes.find("Directory").orElseThrow();
        assertThat(Arrays.stream(Phase.values()).filter(directory::isReadIn)).containsExactly(Phase.RECOMMEND);
    }

    private static Property property(String type, String name) {
        return ReadableTypes.find(type).flatMap(found -> found.member(name)).orElseThrow();
    }

    private static List<Class<?>> recordsBeside(Class<?> one) throws IOException, URISyntaxException {
        Path classes =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path folder = classes.resolve(one.getPackageName().replace('.', '/'));
        List<Class<?>> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = file.getFileName().toString().replace(".class", "");
                if (!name.equals("package-info")) {
                    Class<?> type = load(one.getPackageName() + '.' + name);
                    if (type.isRecord() && Fact.class.isAssignableFrom(type)) {
                        records.add(type);
                    }
                }
            }
        }
        return records;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
