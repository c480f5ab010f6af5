package cz.opora.internal.json;

import static cz.opora.internal.json.SchemaNodes.object;
import static cz.opora.internal.json.SchemaNodes.text;

import cz.opora.internal.json.ObjectNode.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an editor shows beside a schema: the words of each code in both languages; and no text may be blank. */
final class EditorWords {
    private EditorWords() {}

    static Node in(Node node) {
        if (node instanceof ArrayNode array) {
            return new ArrayNode(array.items().stream().map(EditorWords::in).toList(), 0);
        }
        return node instanceof ObjectNode schema ? in(schema) : node;
    }

    private static Node in(ObjectNode schema) {
        Map<String, Node> members = new LinkedHashMap<>();
        for (Member member : schema.members()) {
            boolean words = member.key().equals("x-words") && schema.get("enum") instanceof ArrayNode;
            members.put(
                    words ? "enumDescriptions" : member.key(),
                    words ? descriptions(schema.get("enum"), member.value()) : in(member.value()));
        }
        Set<String> keys = members.keySet();
        if (text("string").equals(members.get("type")) && !keys.contains("pattern") && !keys.contains("format")) {
            members.put("pattern", text("\\S"));
        }
        return object(members);
    }

    private static Node descriptions(Node codes, Node words) {
        List<Node> descriptions = new ArrayList<>();
        for (Node code : ((ArrayNode) codes).items()) {
            ObjectNode both = object(words.get(((ScalarNode) code).text()));
            descriptions.add(text(((ScalarNode) both.get("cs")).text() + " / " + ((ScalarNode) both.get("en")).text()));
        }
        return new ArrayNode(descriptions, 0);
    }
}
