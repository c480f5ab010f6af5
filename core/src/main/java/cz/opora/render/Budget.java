package cz.opora.render;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;

/**
 * The lines a page has, and how they are spent. A page that is too long gives up one thing after another in the order of
 * {@link Fold} until it fits; then it takes back, the most missed first, whatever there is room for again. So it keeps its
 * lines whatever the advice holds, and leaves out no more than it has to.
 */
final class Budget {
    /** The most lines a page has. */
    static final int LINES = 60;

    private Budget() {}

    /** A page that fits and to which nothing can be given back. */
    static Sheet spend(Function<Limits, Sheet> pages) {
        Sheet roomy = pages.apply(Limits.ROOMY);
        return roomy.size() <= LINES ? roomy : fuller(pages, fewest(pages));
    }

    /** The first folds, as few as will do: found by halves, for a page that gives up more is shorter. */
    private static EnumSet<Fold> fewest(Function<Limits, Sheet> pages) {
        List<Fold> all = List.of(Fold.values());
        int tooFew = 0;
        int enough = all.size();
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) / 2;
            if (pages.apply(Fold.without(all.subList(0, middle))).size() <= LINES) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return EnumSet.copyOf(all.subList(0, enough));
    }

    private static Sheet fuller(Function<Limits, Sheet> pages, EnumSet<Fold> given) {
        Limits limits = Fold.without(given);
        Sheet page = pages.apply(limits);
        Fold[] folds = given.toArray(new Fold[0]);
        for (int at = folds.length - 1; at >= 0; at--) {
            given.remove(folds[at]);
            Limits more = Fold.without(given);
            Sheet fuller = more.equals(limits) ? page : pages.apply(more);
            if (fuller.size() <= LINES) {
                page = fuller;
                limits = more;
            } else {
                given.add(folds[at]);
            }
        }
        return page;
    }
}
