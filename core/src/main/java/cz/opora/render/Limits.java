package cz.opora.render;

/**
 * How much of the advice a page shows. Escalations, do-nots and what has to be confirmed are never left out; on a crowded
 * page they are told more briefly.
 *
 * @param thisWeek steps shown in full
 * @param steps steps in all
 * @param questions questions
 * @param gaps gaps for the coordinator
 * @param items items of a list in a step
 * @param reviews dates of review
 * @param extras which optional lines there are: 0 none, 6 all
 * @param cards escalations for now told in full
 * @param others other escalations told in full; when negative, those that neither press, bind nor avert danger are only
 *     counted
 * @param lines escalations, refusals and cautions with a line of their own; the others of a kind share a paragraph
 * @param network whether refusals, cautions and gaps are told, not only counted
 * @param airy whether empty lines stand between the parts
 */
record Limits(
        int thisWeek,
        int steps,
        int questions,
        int gaps,
        int items,
        int reviews,
        int extras,
        int cards,
        int others,
        int lines,
        boolean network,
        boolean airy) {
    private static final int ALL = Integer.MAX_VALUE;

    /** The page with room for everything a page is to hold. */
    static final Limits ROOMY = new Limits(3, 6, 4, 6, 4, 2, 6, ALL, ALL, ALL, true, true);

    /** Everything. */
    static final Limits NONE = new Limits(3, ALL, ALL, ALL, ALL, ALL, 9, ALL, ALL, ALL, true, true);

    /** Whether this leaves nothing out. */
    boolean whole() {
        return extras > 6;
    }

    Limits thisWeek(int most) {
        return new Limits(most, steps, questions, gaps, items, reviews, extras, cards, others, lines, network, airy);
    }

    Limits steps(int most) {
        return new Limits(thisWeek, most, questions, gaps, items, reviews, extras, cards, others, lines, network, airy);
    }

    Limits questions(int most) {
        return new Limits(thisWeek, steps, most, gaps, items, reviews, extras, cards, others, lines, network, airy);
    }

    Limits gaps(int most) {
        return new Limits(
                thisWeek, steps, questions, most, items, reviews, extras, cards, others, lines, network, airy);
    }

    Limits items(int most) {
        return new Limits(thisWeek, steps, questions, gaps, most, reviews, extras, cards, others, lines, network, airy);
    }

    Limits reviews(int most) {
        return new Limits(thisWeek, steps, questions, gaps, items, most, extras, cards, others, lines, network, airy);
    }

    Limits extras(int rank) {
        return new Limits(thisWeek, steps, questions, gaps, items, reviews, rank, cards, others, lines, network, airy);
    }

    Limits cards(int most) {
        return new Limits(thisWeek, steps, questions, gaps, items, reviews, extras, most, others, lines, network, airy);
    }

    Limits others(int most) {
        return new Limits(thisWeek, steps, questions, gaps, items, reviews, extras, cards, most, lines, network, airy);
    }

    Limits lines(int most) {
        return new Limits(thisWeek, steps, questions, gaps, items, reviews, extras, cards, others, most, network, airy);
    }

    Limits withoutNetwork() {
        return new Limits(thisWeek, steps, questions, gaps, items, reviews, extras, cards, others, lines, false, airy);
    }

    Limits tight() {
        return new Limits(
                thisWeek, steps, questions, gaps, items, reviews, extras, cards, others, lines, network, false);
    }
}
