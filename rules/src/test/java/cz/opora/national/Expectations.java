package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.YamlDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what is expected of the example cases: YAML lists beside them. */
final class Expectations {
    /** The example cases, and beside them what is expected. */
    static final Path CASES = Path.of("../examples/cases");

    private Expectations() {}

    /** The items of a file, none of them wrong. */
    static <T extends Record> List<T> read(Path file, Class<T> type) {
        YamlDocuments documents = new YamlDocuments();
        String name = file.toString();
        Node root = documents.tree(name, bytes(file));
        List<T> items = new ArrayList<>();
        if (root instanceof ArrayNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                Object item = documents.bind(name, list.items().get(i), type, "/" + i);
                if (item != null) {
                    items.add(type.cast(item));
                }
            }
        }
        documents.finish();
        assertThat(items).as(name).isNotEmpty();
        return items;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
