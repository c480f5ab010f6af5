package cz.opora.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * The way from the root of a document to a value. It becomes a pointer only when a message tells it: nearly every value is
 * right, and putting a pointer together for each took longer than reading the file.
 *
 * @param above the way to the value around it; null for a root
 * @param key the key there; of a root, its pointer; null for an item of a list
 * @param index the index of an item
 * @param keys how the key is shown
 */
record Trail(@Nullable Trail above, @Nullable String key, int index, KeyStyle keys) {
    /** The place a reading starts from. */
    static Trail root(String pointer) {
        return new Trail(null, pointer, 0, KeyStyle.OPEN);
    }

    Trail key(String of, KeyStyle shown) {
        return new Trail(this, of, 0, shown);
    }

    Trail item(int at) {
        return new Trail(this, null, at, KeyStyle.OPEN);
    }

    /** The JSON pointer. */
    String pointer() {
        if (above == null) {
            return String.valueOf(key);
        }
        return above.pointer() + "/" + (key == null ? Integer.toString(index) : keys.token(key));
    }
}
