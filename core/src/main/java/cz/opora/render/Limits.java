package cz.opora.render;

import java.util.List;

/**
 * How much of the advice a page shows. Escalations, do-nots and what has to be confirmed are never limited.
 *
 * @param thisWeek steps shown in full
 * @param steps steps in all
 * @param questions questions
 * @param gaps lines for the coordinator
 * @param groups target groups with a line of their own
 * @param items items of a list in a step
 * @param reviews dates of review
 * @param extras which optional lines there are: 0 none, 5 all
 */
record Limits(int thisWeek, int steps, int questions, int gaps, int groups, int items, int reviews, int extras) {
    private static final int ALL = Integer.MAX_VALUE;

    /** The most lines a page aims at. */
    static final int LINES = 60;

    /** Limits of the page, the roomiest first: the first one under {@link #LINES} is taken. */
    static final List<Limits> PAGE = List.of(
            new Limits(3, 6, 4, 4, 3, 4, 2, 5),
            new Limits(3, 6, 4, 4, 3, 3, 2, 5),
            new Limits(3, 6, 4, 4, 3, 3, 2, 4),
            new Limits(3, 6, 4, 3, 2, 3, 2, 3),
            new Limits(3, 6, 4, 3, 2, 2, 2, 3),
            new Limits(3, 6, 4, 3, 2, 2, 1, 2),
            new Limits(3, 6, 4, 2, 2, 1, 1, 1),
            new Limits(3, 6, 4, 2, 1, 1, 1, 0));

    /** Everything. */
    static final Limits NONE = new Limits(3, ALL, ALL, ALL, ALL, ALL, ALL, 9);
}
