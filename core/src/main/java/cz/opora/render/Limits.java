package cz.opora.render;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much of the advice a page shows. Escalations, do-nots and what has to be confirmed are never left out; on a crowded
 * page they are told more briefly.
 *
 * @param most how much of each part there is at most
 */
record Limits(Map<Part, Integer> most) {
    /** What a page can have less of. */
    enum Part {
        /** Steps shown in full. */
        THIS_WEEK,
        /** Steps in all. */
        STEPS,
        /** Questions. */
        QUESTIONS,
        /** Gaps for the coordinator. */
        GAPS,
        /** Items of a list in a step. */
        ITEMS,
        /** Dates of review. */
        REVIEWS,
        /** Which optional lines there are: 0 none, 6 all a page has room for, more everything. */
        EXTRAS,
        /** Escalations for now told in full. */
        CARDS,
        /**
         * Other escalations told in full; when negative, those that neither press, bind nor avert danger are only counted.
         */
        OTHERS,
        /** Escalations, refusals and cautions with a line of their own; the others of a kind share a paragraph. */
        LINES,
        /** Whether refusals, cautions and gaps are told, not only counted: 1 or 0. */
        NETWORK,
        /** Whether empty lines stand between the parts: 1 or 0. */
        AIR
    }

    private static final int ALL = Integer.MAX_VALUE;

    /** The page with room for everything a page is to hold. */
    static final Limits ROOMY = of(3, 6, 4, 6, 4, 2, 6, ALL, ALL, ALL, 1, 1);

    /** Everything. */
    static final Limits NONE = of(3, ALL, ALL, ALL, ALL, ALL, 9, ALL, ALL, ALL, 1, 1);

    /** Copies the map. */
    Limits {
        most = Map.copyOf(most);
    }

    /** In the order of the parts. */
    private static Limits of(int... most) {
        EnumMap<Part, Integer> parts = new EnumMap<>(Part.class);
        int place = 0;
        for (Part part : Part.values()) {
            parts.put(part, most[place++]);
        }
        return new Limits(parts);
    }

    /** The same with less of one part. */
    Limits with(Part part, int less) {
        EnumMap<Part, Integer> parts = new EnumMap<>(most);
        parts.put(part, less);
        return new Limits(parts);
    }

    private int of(Part part) {
        return most.getOrDefault(part, 0);
    }

    /** Whether this leaves nothing out. */
    boolean whole() {
        return extras() > 6;
    }

    int thisWeek() {
        return of(Part.THIS_WEEK);
    }

    int steps() {
        return of(Part.STEPS);
    }

    int questions() {
        return of(Part.QUESTIONS);
    }

    int gaps() {
        return of(Part.GAPS);
    }

    int items() {
        return of(Part.ITEMS);
    }

    int reviews() {
        return of(Part.REVIEWS);
    }

    int extras() {
        return of(Part.EXTRAS);
    }

    int cards() {
        return of(Part.CARDS);
    }

    int others() {
        return of(Part.OTHERS);
    }

    int lines() {
        return of(Part.LINES);
    }

    boolean network() {
        return of(Part.NETWORK) > 0;
    }

    boolean airy() {
        return of(Part.AIR) > 0;
    }
}
