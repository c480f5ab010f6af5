package cz.opora.internal.json;

import java.util.List;

/**
 * A list.
 *
 * @param items the items
 * @param line the line, from 1; 0 when it was made by code
 */
public record ArrayNode(List<Node> items, int line) implements Node {
    /** Copies the list. */
    public ArrayNode {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
