package cz.opora.internal.json;

import cz.opora.internal.json.ObjectNode.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the tree of one document from the tokens of Jackson. Used once. */
final class TreeReader {
    /** A number as JSON writes it; YAML knows more forms, such as {@code 1_000} and {@code 0x1F}. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final JsonParser parser;
    private final boolean yaml;
    private final KeyStyle keys;
    private final Problems problems;

    TreeReader(JsonParser parser, Syntax syntax, KeyStyle keys, Problems problems) {
        this.parser = parser;
        this.yaml = syntax == Syntax.YAML;
        this.keys = keys;
        this.problems = problems;
    }

    /** The tree; null when the document is empty. Throws what Jackson throws when it is malformed. */
    @Nullable Node read() {
        JsonToken token = parser.nextToken();
        return token == null ? null : node(token, Trail.root(""));
    }

    private Node node(JsonToken token, Trail trail) {
        refuseYamlReferences(trail);
        return switch (token) {
            case START_OBJECT -> object(trail);
            case START_ARRAY -> array(trail);
            default -> scalar(token);
        };
    }

    private ObjectNode object(Trail trail) {
        int line = line();
        List<Member> members = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line();
            Trail child = trail.key(key, keys);
            Node value = node(parser.nextToken(), child);
            Integer first = lines.putIfAbsent(key, keyLine);
            if (first == null) {
                members.add(new Member(key, value, keyLine));
            } else {
                String message = "the key is there twice, first on line " + first + ".";
                problems.error("duplicate-key", keyLine, child.pointer(), message, null);
            }
        }
        return new ObjectNode(members, line);
    }

    private ArrayNode array(Trail trail) {
        int line = line();
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, trail.item(items.size())));
        }
        return new ArrayNode(items, line);
    }

    private ScalarNode scalar(JsonToken token) {
        ScalarNode.Type type =
                switch (token) {
                    case VALUE_NUMBER_INT -> ScalarNode.Type.INTEGER;
                    case VALUE_NUMBER_FLOAT -> ScalarNode.Type.DECIMAL;
                    case VALUE_TRUE, VALUE_FALSE -> ScalarNode.Type.TRUTH;
                    case VALUE_NULL -> ScalarNode.Type.NULL;
                    default -> ScalarNode.Type.TEXT;
                };
        String text = type == ScalarNode.Type.NULL ? "" : parser.getString();
        boolean oddNumber = (type == ScalarNode.Type.INTEGER || type == ScalarNode.Type.DECIMAL)
                && !NUMBER.matcher(text).matches();
        return new ScalarNode(
                oddNumber ? ScalarNode.Type.TEXT : type, text, yaml && type != ScalarNode.Type.TEXT, line());
    }

    /** Aliases make small files huge, and tags ask for classes; neither has a use in our files. */
    private void refuseYamlReferences(Trail trail) {
        if (!(parser instanceof YAMLParser yamlParser)) {
            return;
        }
        if (yamlParser.isCurrentAlias() || yamlParser.getObjectId() != null) {
            problems.error(
                    "yaml-anchor", line(), trail.pointer(), "anchors (&) and aliases (*) are not allowed.", null);
        } else if (yamlParser.getTypeId() != null) {
            problems.error("yaml-tag", line(), trail.pointer(), "tags (!) are not allowed.", null);
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
