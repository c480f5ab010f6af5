package cz.opora.scenario;

import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.Node;
import org.jspecify.annotations.Nullable;

/** The lists a pointer goes through. */
final class Lists {
    private Lists() {}

    /**
     * Why a pointer cannot change what is in a list: the element is not there. An element as a whole may be added, and is no
     * matter of this.
     *
     * @return null when all elements on the way are there
     */
    static @Nullable String outside(Node base, String pointer) {
        int slash = pointer.indexOf('/');
        while (slash >= 0) {
            int next = pointer.indexOf('/', slash + 1);
            if (next < 0) {
                return null;
            }
            String index = pointer.substring(slash + 1, next);
            if (base.at(pointer.substring(0, slash)) instanceof ArrayNode list && isBeyond(list, index)) {
                int size = list.items().size();
                return pointer.substring(0, slash) + " has only " + (size == 1 ? "one element" : size + " elements")
                        + " (counted from 0), so there is no " + index + ".";
            }
            slash = next;
        }
        return null;
    }

    private static boolean isBeyond(ArrayNode list, String index) {
        return index.matches("[0-9]{1,8}")
                && Integer.parseInt(index) >= list.items().size();
    }
}
