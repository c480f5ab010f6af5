package cz.opora.internal.layers;

import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.ScalarNode;
import cz.opora.internal.json.YamlDocuments;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where in the YAML files of a layer something stands, for messages about it. */
final class FilePlaces {
    private final String folder;
    private final Map<String, Node> trees = new TreeMap<>();

    /**
     * A place.
     *
     * @param file the file, relative to the rule folder
     * @param line the line
     * @param pointer the pointer in the file
     * @param node what stands there
     */
    record FilePlace(String file, int line, String pointer, Node node) {
        /** A place below this one; this one when nothing stands there. */
        FilePlace below(String path) {
            Node there = node.at(path);
            return there == null ? this : new FilePlace(file, there.line(), pointer + path, there);
        }
    }

    /**
     * Of files that were read without an error.
     *
     * @param folder the folder they stand in, as messages name it
     */
    FilePlaces(String folder, Map<String, byte[]> files) {
        this.folder = folder;
        YamlDocuments documents = new YamlDocuments();
        Map<String, byte[]> sorted = new TreeMap<>(files);
        sorted.forEach((name, bytes) -> {
            Node tree = documents.tree(name, bytes);
            if (tree != null) {
                trees.put(name, tree);
            }
        });
    }

    /** Where a parameter stands. */
    Map<String, FilePlace> byId() {
        Map<String, FilePlace> places = new HashMap<>();
        trees.forEach((name, tree) -> {
            if (tree instanceof ArrayNode list) {
                for (int i = 0; i < list.items().size(); i++) {
                    put(name, list.items().get(i), "/" + i, places);
                }
            } else {
                put(name, tree, "", places);
            }
        });
        return places;
    }

    private void put(String name, Node node, String pointer, Map<String, FilePlace> places) {
        if (node.get("id") instanceof ScalarNode id) {
            places.putIfAbsent(id.text(), new FilePlace(shown(name), node.line(), pointer, node));
        }
    }

    /** Where a pointer leads to something, in files whose name begins so. */
    Optional<FilePlace> at(String prefix, String pointer) {
        return trees.entrySet().stream()
                .filter(file -> simple(file.getKey()).startsWith(prefix))
                .map(file -> new FilePlace(shown(file.getKey()), 0, "", file.getValue()).below(pointer))
                .filter(place -> place.pointer().equals(pointer))
                .findFirst();
    }

    private String shown(String name) {
        return folder + "/" + simple(name);
    }

    private static String simple(String name) {
        Path file = Path.of(name).getFileName();
        return file == null ? name : file.toString();
    }
}
