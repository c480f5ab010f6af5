package cz.opora.internal.json;

import org.jspecify.annotations.Nullable;

/** A value of a JSON or YAML document that remembers its line. Immutable. */
public sealed interface Node permits ObjectNode, ArrayNode, ScalarNode {
    /** The line of the value, from 1; 0 when it was made by code. */
    int line();

    /** What kind of value it is, in words, such as {@code a list}. */
    String kind();

    /** Whether it is an explicit {@code null}, which means the same as an absent key. */
    default boolean isNull() {
        return false;
    }

    /** The value under a key; null when this is no object, or the key is absent or holds {@code null}. */
    default @Nullable Node get(String key) {
        return null;
    }

    /** The value at a JSON pointer (RFC 6901); null when there is none or it holds {@code null}. */
    default @Nullable Node at(String pointer) {
        return PointerPath.of(pointer).find(this);
    }

    /**
     * A copy with another value at a JSON pointer; objects on the way that are absent are made. A null value takes the key
     * or item away; the index {@code -} or the length of a list adds an item.
     *
     * @throws IllegalArgumentException when the pointer leads into something that is no object and no list
     */
    default Node with(String pointer, @Nullable Node value) {
        return PointerPath.of(pointer).put(this, value);
    }
}
