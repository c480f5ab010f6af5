package cz.opora.scenario;

import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.ObjectNode;
import cz.opora.internal.json.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Directories that differ from one in a single value. */
final class DirectoryValues {
    private final Map<String, TreeSet<String>> texts = new HashMap<>();

    private DirectoryValues() {}

    /** With the words that some scenario writes under the same key. */
    static DirectoryValues of(List<Scenario> scenarios) {
        DirectoryValues values = new DirectoryValues();
        for (Scenario scenario : scenarios) {
            if (scenario.written() != null) {
                leaves(scenario.written()).forEach((pointer, leaf) -> values.texts
                        .computeIfAbsent(key(pointer), key -> new TreeSet<>())
                        .add(leaf.text()));
            }
        }
        return values;
    }

    private static String key(String pointer) {
        return pointer.replaceAll("/\\d+", "").replaceAll(".*/", "");
    }

    List<Node> others(Node directory) {
        List<Node> others = new ArrayList<>();
        leaves(directory).forEach((pointer, leaf) -> {
            switch (leaf.type()) {
                case TRUTH -> others.add(directory.with(pointer, ScalarNode.truth(!Boolean.parseBoolean(leaf.text()))));
                case INTEGER -> {
                    for (int step : new int[] {-1, 1, -Integer.parseInt(leaf.text())}) {
                        long value = Long.parseLong(leaf.text()) + step;
                        others.add(directory.with(pointer, ScalarNode.number(value)));
                    }
                }
                case TEXT -> {
                    boolean id = pointer.endsWith("/id") || pointer.endsWith("/name");
                    for (String other :
                            id ? new TreeSet<String>() : texts.getOrDefault(key(pointer), new TreeSet<>())) {
                        if (!other.equals(leaf.text())) {
                            others.add(directory.with(pointer, ScalarNode.text(other)));
                        }
                    }
                }
                default -> {}
            }
        });
        return others;
    }

    private static Map<String, ScalarNode> leaves(Node node) {
        Map<String, ScalarNode> leaves = new LinkedHashMap<>();
        collect("", node, leaves);
        return leaves;
    }

    private static void collect(String pointer, Node node, Map<String, ScalarNode> leaves) {
        if (node instanceof ScalarNode scalar) {
            leaves.put(pointer, scalar);
        } else if (node instanceof ObjectNode object) {
            object.members().forEach(member -> collect(pointer + "/" + member.key(), member.value(), leaves));
        } else if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.items().size(); at++) {
                collect(pointer + "/" + at, array.items().get(at), leaves);
            }
        }
    }
}
