package cz.opora.internal.verdict;

import cz.opora.advice.Verdict;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of one pattern of a rule, told on the facts that come nearest to it. */
public sealed interface Told {
    /** What the source says. */
    PatternEntry pattern();

    /** The verdict of the pattern. */
    Verdict verdict();

    /** The conditions here and inside, in source order. */
    List<ToldCondition> conditions();

    /**
     * One condition.
     *
     * @param entry what the source says
     * @param verdict its own verdict; unknown when it was not reached
     * @param namesIt it says which thing is meant, rather than what holds of it
     * @param reached whether there was a fact to try it on
     * @param missing JSON pointers of the unknown facts it hangs on
     * @param operand what it compares with, when that is a bound value; null when unknown or not bound
     * @param bounds what is known of the value it reads; null when that is known, or nothing of it is
     */
    record ToldCondition(
            ConditionEntry entry,
            Verdict verdict,
            boolean namesIt,
            boolean reached,
            List<String> missing,
            @Nullable Object operand,
            @Nullable Bounds bounds) {
        /** Copies the list. */
        public ToldCondition {
            missing = List.copyOf(missing);
        }

        static ToldCondition notReached(ConditionEntry entry) {
            return new ToldCondition(entry, Verdict.UNKNOWN, Naming.namesIt(entry), false, List.of(), null, null);
        }
    }

    /**
     * A pattern that takes one fact.
     *
     * @param pattern what the source says
     * @param type the fact type
     * @param fact the fact that comes nearest; null when there is none of the kind meant
     * @param exists whether it is known to exist; unknown for a fact that may be there because nobody asked
     * @param missing JSON pointers that would settle whether it exists, or what it says
     * @param conditions the conditions on it
     */
    record OnFact(
            PatternEntry pattern,
            Class<?> type,
            @Nullable Object fact,
            Verdict exists,
            List<String> missing,
            List<ToldCondition> conditions)
            implements Told {
        /** Copies the lists. */
        public OnFact {
            missing = List.copyOf(missing);
            conditions = List.copyOf(conditions);
        }

        @Override
        public Verdict verdict() {
            return conditions.stream()
                    .filter(ToldCondition::reached)
                    .map(ToldCondition::verdict)
                    .reduce(exists, Told::weaker);
        }
    }

    /**
     * A pattern that asks whether there are tuples, or how many.
     *
     * @param pattern what the source says
     * @param verdict its verdict
     * @param sure how many there are
     * @param maybe how many there may be besides, those that stand for any number counted as one
     * @param unbounded whether there may be any number besides
     * @param missing JSON pointers of what is not known
     * @param witnesses the tuples there are, each as the facts of the inner patterns in their order
     * @param number the conditions on the number; empty unless it counts
     * @param nearest the inner patterns, told on the tuple that comes nearest
     */
    record OnTuples(
            PatternEntry pattern,
            Verdict verdict,
            long sure,
            long maybe,
            boolean unbounded,
            List<String> missing,
            List<List<Object>> witnesses,
            List<ToldCondition> number,
            List<OnFact> nearest)
            implements Told {
        /** Copies the lists. */
        public OnTuples {
            missing = List.copyOf(missing);
            witnesses = List.copyOf(witnesses);
            number = List.copyOf(number);
            nearest = List.copyOf(nearest);
        }

        @Override
        public List<ToldCondition> conditions() {
            List<ToldCondition> all = new ArrayList<>();
            nearest.forEach(inner -> all.addAll(inner.conditions()));
            all.addAll(number);
            return all;
        }
    }

    /** Of two verdicts the one that holds less. */
    static Verdict weaker(Verdict left, Verdict right) {
        if (left == Verdict.NOT_MET || right == Verdict.NOT_MET) {
            return Verdict.NOT_MET;
        }
        return left == Verdict.MET ? right : left;
    }
}
