package cz.opora.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A parsed JSON pointer (RFC 6901). */
record PointerPath(List<String> tokens) {
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    static PointerPath of(String pointer) {
        if (pointer.isEmpty()) {
            return new PointerPath(List.of());
        }
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException("a JSON pointer is empty or starts with a slash");
        }
        List<String> tokens = new ArrayList<>();
        for (String token : pointer.substring(1).split("/", -1)) {
            tokens.add(token.replace("~1", "/").replace("~0", "~"));
        }
        return new PointerPath(List.copyOf(tokens));
    }

    /** A token as it stands in a pointer. */
    static String escape(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    @Nullable Node find(Node root) {
        Node node = root;
        for (String token : tokens) {
            Node next = step(node, token);
            if (next == null) {
                return null;
            }
            node = next;
        }
        return node.isNull() ? null : node;
    }

    Node put(Node root, @Nullable Node value) {
        if (tokens.isEmpty()) {
            if (value == null) {
                throw new IllegalArgumentException("the whole document cannot be taken away");
            }
            return value;
        }
        String first = tokens.get(0);
        Node child = step(root, first);
        PointerPath rest = new PointerPath(tokens.subList(1, tokens.size()));
        if (value == null && child == null) {
            return root;
        }
        Node start = child == null || child.isNull() ? new ObjectNode(List.of(), root.line()) : child;
        return place(root, first, rest.tokens.isEmpty() ? value : rest.put(start, value));
    }

    private static Node place(Node node, String token, @Nullable Node value) {
        if (node instanceof ObjectNode object) {
            return object.withMember(token, value);
        }
        if (node instanceof ArrayNode array) {
            return placeItem(array, token, value);
        }
        throw new IllegalArgumentException("the JSON pointer leads into " + node.kind());
    }

    private static Node placeItem(ArrayNode array, String token, @Nullable Node value) {
        int index = token.equals("-") ? array.items().size() : index(token);
        if (index < 0 || index > array.items().size()) {
            throw new IllegalArgumentException("the JSON pointer leads outside a list");
        }
        List<Node> items = new ArrayList<>(array.items());
        if (index < items.size()) {
            items.remove(index);
        }
        if (value != null) {
            items.add(index, value);
        }
        return new ArrayNode(items, array.line());
    }

    private static @Nullable Node step(Node node, String token) {
        if (node instanceof ObjectNode object) {
            return object.get(token);
        }
        if (node instanceof ArrayNode array) {
            int index = index(token);
            return index >= 0 && index < array.items().size() ? array.items().get(index) : null;
        }
        return null;
    }

    private static int index(String token) {
        return INDEX.matcher(token).matches() ? Integer.parseInt(token) : -1;
    }
}
