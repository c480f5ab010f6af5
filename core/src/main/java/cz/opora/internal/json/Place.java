package cz.opora.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * Where in a file a value is bound.
 *
 * @param pointer the pointer to the value, for messages
 * @param tolerant whether an unknown code here leaves the value unknown instead of being an error
 * @param range the numbers allowed here; null for all
 */
record Place(String pointer, boolean tolerant, @Nullable IntRange range) {
    /** A part of this place: an item of a list or a value of a map. */
    Place part(String token) {
        return new Place(pointer + "/" + token, tolerant, range);
    }
}
