package cz.opora.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * Where in a file a value is bound.
 *
 * @param trail the way to the value, for messages
 * @param tolerant whether an unknown code here leaves the value unknown instead of being an error
 * @param range the numbers allowed here; null for all
 */
record Place(Trail trail, boolean tolerant, @Nullable IntRange range) {
    /** The place a reading starts from. */
    static Place root(String pointer) {
        return new Place(Trail.root(pointer), false, null);
    }

    /** A value of a map. */
    Place value(String key, KeyStyle keys) {
        return new Place(trail.key(key, keys), tolerant, range);
    }

    /** An item of a list. */
    Place item(int at) {
        return new Place(trail.item(at), tolerant, range);
    }

    /** The pointer to the value. */
    String pointer() {
        return trail.pointer();
    }
}
