package cz.opora.internal.verdict;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many tuples of some patterns there are for sure, how many there may be, and what would tell. */
final class Tally {
    /** More than any number a rule compares a count with. */
    private static final long FAR = 1_000;

    private long sure;
    private long maybe;
    private boolean unbounded;
    private final List<List<String>> missing = new ArrayList<>();
    private @Nullable List<String> fewest;

    /** A tuple: how true, what it hangs on, and whether it holds a fact that stands for any number of them. */
    record Tuple(Truth truth, List<String> missing, boolean many) {
        static final Tuple SURE = new Tuple(Truth.TRUE, List.of(), false);
    }

    void add(Tuple tuple) {
        if (tuple.truth() == Truth.TRUE) {
            sure++;
            return;
        }
        maybe++;
        unbounded |= tuple.many();
        missing.add(tuple.missing());
        if (fewest == null || tuple.missing().size() < fewest.size()) {
            fewest = tuple.missing();
        }
    }

    /** The search ran out of steps: there may be more, of which nothing is known. */
    void giveUp() {
        maybe++;
        unbounded = true;
    }

    long sure() {
        return sure;
    }

    long maybe() {
        return maybe;
    }

    /** Whether there is any. */
    Truth any() {
        return sure > 0 ? Truth.TRUE : maybe > 0 ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The highest number there may be. */
    long most() {
        return (unbounded ? Math.max(sure, FAR) : sure) + maybe;
    }

    /** Whether there may be any number of them. */
    boolean unbounded() {
        return unbounded;
    }

    /** What one possible tuple hangs on, as little as possible. */
    List<String> fewest() {
        return fewest == null ? List.of() : fewest;
    }

    /** What all possible tuples hang on. */
    List<String> allMissing() {
        return missing.stream().flatMap(List::stream).distinct().sorted().toList();
    }
}
