package cz.opora.internal.json;

import java.util.List;

/**
 * A list.
 *
 * @param items the items
 * @param line the line, from 1; 0 when it was made by code
 * @param isWritten whether it stands in the file as a list; otherwise its one item does, and pointers leave the list out
 */
public record ArrayNode(List<Node> items, int line, boolean isWritten) implements Node {
    /** Copies the list. */
    public ArrayNode {
        items = List.copyOf(items);
    }

    /** A list as it stands in a file. */
    public ArrayNode(List<Node> items, int line) {
        this(items, line, true);
    }

    /** The list a single value stands for. */
    public static ArrayNode ofOne(Node item) {
        return new ArrayNode(List.of(item), item.line(), false);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
