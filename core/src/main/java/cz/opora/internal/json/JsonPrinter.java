package cz.opora.internal.json;

import cz.opora.internal.json.ObjectNode.Member;
import java.util.List;

/** Prints a tree as JSON. */
final class JsonPrinter {
    private final StringBuilder out;
    private final boolean pretty;

    JsonPrinter(StringBuilder out, boolean pretty) {
        this.out = out;
        this.pretty = pretty;
    }

    void print(Node node, int depth) {
        if (node instanceof ObjectNode object) {
            object(object.members(), depth);
        } else if (node instanceof ArrayNode array) {
            array(array.items(), depth);
        } else if (node instanceof ScalarNode scalar) {
            scalar(scalar);
        }
    }

    private void object(List<Member> members, int depth) {
        out.append('{');
        for (int i = 0; i < members.size(); i++) {
            separate(i, depth + 1);
            quote(members.get(i).key());
            out.append(pretty ? ": " : ":");
            print(members.get(i).value(), depth + 1);
        }
        close(members.isEmpty(), depth, '}');
    }

    private void array(List<Node> items, int depth) {
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
            separate(i, depth + 1);
            print(items.get(i), depth + 1);
        }
        close(items.isEmpty(), depth, ']');
    }

    private void scalar(ScalarNode scalar) {
        switch (scalar.type()) {
            case TEXT -> quote(scalar.text());
            case NULL -> out.append("null");
            case TRUTH -> out.append(Boolean.parseBoolean(scalar.text()));
            default -> out.append(scalar.text());
        }
    }

    private void separate(int index, int depth) {
        if (index > 0) {
            out.append(',');
        }
        indent(depth);
    }

    private void close(boolean empty, int depth, char bracket) {
        if (!empty) {
            indent(depth);
        }
        out.append(bracket);
    }

    private void indent(int depth) {
        if (pretty) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> {
                // Also the two line separators that JavaScript takes for line ends.
                if (c < 0x20 || c == 0x7F || c == 0x2028 || c == 0x2029) {
                    out.append(String.format("\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
