package cz.opora.internal.json;

import cz.opora.internal.json.ObjectNode.Member;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The small pieces a schema is made of. */
final class SchemaNodes {
    private SchemaNodes() {}

    static Node text(String text) {
        return ScalarNode.text(text);
    }

    static Node texts(Stream<String> texts) {
        return new ArrayNode(texts.map(SchemaNodes::text).toList(), 0);
    }

    static Node list(Node... nodes) {
        return new ArrayNode(List.of(nodes), 0);
    }

    static Node reference(String definition) {
        return object(Map.of("$ref", text("#/$defs/" + definition)));
    }

    static Node listOf(Node items) {
        return object(new TreeMap<>(Map.of("type", text("array"), "items", items)));
    }

    /** What a whole text must look like. */
    static Node pattern(String regex) {
        return object(new TreeMap<>(Map.of("type", text("string"), "pattern", text("^" + regex + "$"))));
    }

    /** The names of a code list, one of which stands in a pattern. */
    static String oneOf(Class<? extends Enum<?>> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining("|", "(", ")"));
    }

    static ObjectNode object(@Nullable Node node) {
        return (ObjectNode) node;
    }

    static ObjectNode object(Map<String, Node> members) {
        return new ObjectNode(
                members.entrySet().stream()
                        .map(entry -> new Member(entry.getKey(), entry.getValue(), 0))
                        .toList(),
                0);
    }
}
