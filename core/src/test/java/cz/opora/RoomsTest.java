package cz.opora;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of rooms in docs/architecture.md and the imports of the code say the same. */
class RoomsTest {
    private static final String ROOT = "cz.opora";
    private static final Set<String> DATA =
            Set.of("codes", "diagnostics", "facts", "casefile", "directory", "parameters", "vocabulary", "advice");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void a_room_imports_nothing_the_table_does_not_say() throws IOException {
        Map<String, Set<String>> surplus = imported();
        table().forEach((room, words) ->
                words.forEach(word -> surplus.getOrDefault(room, Set.of()).removeAll(rooms(word))));
        surplus.values().removeIf(Set::isEmpty);
        assertThat(surplus).isEmpty();
    }

    @Test
    void what_the_table_says_a_room_imports_it_does_import() throws IOException {
        Map<String, Set<String>> imported = imported();
        Map<String, List<String>> unused = new TreeMap<>();
        table().forEach((room, words) -> unused.put(
                room,
                words.stream()
                        .filter(word -> !word.equals("nothing"))
                        .filter(word -> Collections.disjoint(imported.getOrDefault(room, Set.of()), rooms(word)))
                        .toList()));
        unused.values().removeIf(List::isEmpty);
        assertThat(unused).isEmpty();
    }

    /** Which rooms each room imports. */
    private static Map<String, Set<String>> imported() {
        Map<String, Set<String>> imported = new TreeMap<>();
        for (JavaClass type : CORE) {
            Set<String> rooms = imported.computeIfAbsent(room(type), room -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(RoomsTest::room)
                    .filter(room -> !room.equals(room(type)))
                    .forEach(rooms::add);
        }
        return imported;
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? ROOT : name.substring(ROOT.length() + 1);
    }

    /**
     * What the table says each room imports, word by word: such as {@code codes, the data rooms,
     * internal.{json,verdict}; `org.kie`}, where what follows the semicolon is not ours.
     */
    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> table = new TreeMap<>();
        Files.readAllLines(Path.of("../docs/architecture.md")).stream()
                .dropWhile(line -> !line.startsWith("| room |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|"))
                .forEach(cells -> table.put(
                        cells[1].trim().replace("`", ""),
                        Stream.of(cells[4].split(";")[0].trim().split(",\\s*(?![^{]*})"))
                                .flatMap(RoomsTest::single)
                                .toList()));
        return table;
    }

    /** One word for each room in the braces. */
    private static Stream<String> single(String word) {
        int brace = word.indexOf('{');
        return brace < 0
                ? Stream.of(word)
                : Stream.of(word.substring(brace + 1, word.length() - 1).split(","))
                        .map(last -> word.substring(0, brace) + last);
    }

    private static Set<String> rooms(String word) {
        return switch (word) {
            case "nothing" -> Set.of();
            case "the data rooms" -> DATA;
            case "the entry" -> Set.of(ROOT);
            default -> Set.of(word);
        };
    }
}
