package cz.opora.internal.verdict;

import java.util.Arrays;
import java.util.List;

/** A few places of the case file, each once. Nearly always fewer than a dozen: looked through one by one. Not thread-safe. */
final class PlaceSet {
    private String[] places = new String[8];
    private int size;

    void addAll(List<String> more) {
        for (int i = 0; i < more.size(); i++) {
            add(more.get(i));
        }
    }

    private void add(String place) {
        for (int i = 0; i < size; i++) {
            if (places[i].equals(place)) {
                return;
            }
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = place;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** The places in their order. */
    List<String> sorted() {
        String[] sorted = Arrays.copyOf(places, size);
        Arrays.sort(sorted);
        return List.of(sorted);
    }
}
