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
 * @param extras which optional lines there are: 0 none, 6 all
 * @param cards escalations for now told in full
 * @param others other escalations told in full
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
        int others,
        int lines) {
    private static final int ALL = Integer.MAX_VALUE;

    /** The most lines a page has. */
    static final int LINES = 60;

    /** Limits of the page, the roomiest first: the first one within {@link #LINES} is taken. */
    static final List<Limits> PAGE = List.of(
            new Limits(3, 6, 4, 6, 2, 4, 2, 6, ALL, ALL, ALL),
            new Limits(3, 6, 4, 6, 2, 3, 2, 6, ALL, ALL, ALL),
            new Limits(3, 6, 4, 6, 2, 3, 2, 5, ALL, ALL, ALL),
            new Limits(3, 6, 4, 6, 2, 2, 2, 5, ALL, ALL, ALL),
            new Limits(3, 6, 4, 5, 1, 2, 2, 5, ALL, 2, ALL),
            new Limits(3, 6, 4, 5, 1, 3, 2, 4, ALL, 1, ALL),
            new Limits(3, 6, 4, 5, 1, 2, 2, 4, ALL, 1, ALL),
            new Limits(3, 6, 4, 5, 1, 2, 2, 4, ALL, 0, ALL),
            new Limits(3, 6, 4, 5, 1, 3, 2, 3, ALL, 0, ALL),
            new Limits(3, 6, 4, 5, 1, 2, 2, 3, ALL, 0, ALL),
            new Limits(3, 6, 4, 5, 1, 2, 1, 3, ALL, 0, 5),
            new Limits(3, 6, 4, 4, 1, 1, 1, 3, ALL, 0, 4),
            new Limits(3, 6, 4, 4, 1, 2, 1, 2, ALL, 0, 4),
            new Limits(3, 6, 4, 4, 1, 1, 1, 2, ALL, 0, 4),
            new Limits(3, 6, 4, 4, 1, 1, 1, 1, ALL, 0, 3),
            new Limits(3, 6, 4, 4, 1, 1, 1, 0, ALL, 0, 3),
            new Limits(2, 6, 4, 4, 1, 1, 1, 0, ALL, 0, 3),
            new Limits(1, 5, 4, 3, 1, 1, 1, 0, ALL, 0, 3),
            new Limits(1, 4, 4, 3, 1, 1, 1, 0, ALL, 0, 3),
            new Limits(0, 4, 4, 2, 1, 1, 1, 0, 4, 0, 4),
            new Limits(0, 4, 4, 2, 1, 1, 1, 0, 2, 0, 4),
            new Limits(0, 4, 4, 2, 1, 1, 1, 0, 1, 0, 4),
            new Limits(0, 3, 4, 2, 1, 1, 1, 0, 1, 0, 4),
            new Limits(0, 3, 3, 2, 1, 1, 1, 0, 1, 0, 4),
            new Limits(0, 3, 3, 1, 1, 1, 1, 0, 0, 0, 4),
            new Limits(0, 3, 3, 1, 1, 1, 1, 0, 1, 0, 2),
            new Limits(0, 3, 3, 1, 1, 1, 1, 0, 1, 0, 1),
            new Limits(0, 3, 2, 1, 0, 1, 1, 0, 1, 0, 0),
            new Limits(0, 2, 1, 1, 0, 1, 1, 0, 0, 0, 0),
            new Limits(0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0));

    /** Whether this leaves nothing out. */
    boolean whole() {
        return extras > 6;
    }

    /** Everything. */
    static final Limits NONE = new Limits(3, ALL, ALL, ALL, ALL, ALL, ALL, 9, ALL, ALL, ALL);
}
