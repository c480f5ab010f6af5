package cz.opora.render;

import java.util.List;

/**
 * How much of the advice a page shows. Escalations, do-nots and what has to be confirmed are never left out; on a crowded
 * page they are told more briefly.
 *
 * @param thisWeek steps shown in full
 * @param steps steps in all
 * @param questions questions
 * @param gaps gaps for the coordinator
 * @param groups target groups with a line of their own
 * @param items items of a list in a step
 * @param reviews dates of review
 * @param extras which optional lines there are: 0 none, 5 all
 * @param cards escalations told in full
 * @param lines escalations, refusals and cautions with a line of their own; the others of a kind share a paragraph
 */
record Limits(
        int thisWeek,
        int steps,
        int questions,
        int gaps,
        int groups,
        int items,
        int reviews,
        int extras,
        int cards,
        int lines) {
    private static final int ALL = Integer.MAX_VALUE;

    /** The most lines a page has. */
    static final int LINES = 60;

    /** Limits of the page, the roomiest first: the first one within {@link #LINES} is taken. */
    static final List<Limits> PAGE = List.of(
            new Limits(3, 6, 4, 6, 2, 4, 2, 5, ALL, ALL),
            new Limits(3, 6, 4, 6, 2, 3, 2, 5, ALL, ALL),
            new Limits(3, 6, 4, 6, 2, 3, 2, 4, ALL, ALL),
            new Limits(3, 6, 4, 5, 2, 3, 2, 3, ALL, ALL),
            new Limits(3, 6, 4, 5, 2, 2, 2, 3, ALL, ALL),
            new Limits(3, 6, 4, 5, 2, 2, 1, 2, ALL, ALL),
            new Limits(3, 6, 4, 4, 2, 1, 1, 1, ALL, ALL),
            new Limits(3, 6, 4, 4, 1, 1, 1, 0, ALL, ALL),
            new Limits(3, 6, 4, 4, 1, 1, 1, 0, 4, 6),
            new Limits(3, 6, 4, 4, 1, 1, 1, 0, 3, 4),
            new Limits(2, 6, 4, 3, 1, 1, 1, 0, 2, 3),
            new Limits(1, 6, 4, 2, 1, 1, 1, 0, 2, 2),
            new Limits(0, 4, 4, 2, 1, 1, 1, 0, 1, 1),
            new Limits(0, 3, 3, 1, 1, 1, 1, 0, 1, 0),
            new Limits(0, 2, 2, 1, 0, 1, 1, 0, 0, 0));

    /** Everything. */
    static final Limits NONE = new Limits(3, ALL, ALL, ALL, ALL, ALL, ALL, 9, ALL, ALL);
}
