package cz.opora.internal.json;

import static cz.opora.internal.json.SchemaNodes.object;
import static cz.opora.internal.json.SchemaNodes.text;

import cz.opora.internal.json.ObjectNode.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In YAML a text may stand without quotes, and {@code 4101} is then a number; the reader takes it, so a schema has to. */
final class PlainTexts {
    private PlainTexts() {}

    static Node in(Node node) {
        if (node instanceof ArrayNode array) {
            return new ArrayNode(array.items().stream().map(PlainTexts::in).toList(), 0);
        }
        if (!(node instanceof ObjectNode schema)) {
            return node;
        }
        Map<String, Node> members = new LinkedHashMap<>();
        for (Member member : schema.members()) {
            boolean type = member.key().equals("type") && schema.get("format") == null;
            members.put(member.key(), type ? orNumber(member.value()) : in(member.value()));
        }
        return object(members);
    }

    private static Node orNumber(Node type) {
        List<Node> types = new ArrayList<>(type instanceof ArrayNode several ? several.items() : List.of(type));
        int at = types.indexOf(text("string"));
        if (at < 0) {
            return type instanceof ObjectNode property ? in(property) : type;
        }
        types.remove(text("integer"));
        types.add(at + 1, text("number"));
        return new ArrayNode(types, 0);
    }
}
