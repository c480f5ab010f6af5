package cz.opora.internal.cards;

import cz.opora.advice.ActorRef;
import cz.opora.advice.Reason;
import cz.opora.advice.Step;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import cz.opora.internal.decision.PlannedRow;
import cz.opora.vocabulary.StepWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the plan, each thing to do with one lead told once: two debts make one visit to the debt advice centre, and a
 * page that asks for it twice is read as two. The first of them stays, in its place and under its key, with the reasons, the
 * actors and the sooner day of all.
 */
final class SameSteps {
    private final List<Told> told = new ArrayList<>();
    private final List<Told> actedOn = new ArrayList<>();
    private final Map<String, String> standsIn = new HashMap<>();

    /** A step, and what else to tell of it. */
    private static final class Told {
        private final StepWords words;
        private final @Nullable ActorRef lead;
        private @Nullable Step step;

        Told(StepWords words, List<ActorRef> with) {
            this.words = words;
            this.lead = with.isEmpty() ? null : with.get(0);
        }

        boolean same(Told other) {
            boolean one = lead == null
                    ? other.lead == null
                    : other.lead != null
                            && lead.type() == other.lead.type()
                            && Objects.equals(lead.service(), other.lead.service());
            return one && words.sameAct(other.words);
        }
    }

    /** What somebody acted on is not asked for again under another row; what is for now always is. */
    void actedOn(StepWords words, List<ActorRef> with) {
        actedOn.add(new Told(words, with));
    }

    /** Adds a step behind those added before, or joins it to the one that says the same. */
    void add(StepWords words, Step step) {
        Told next = new Told(words, step.with());
        if (step.urgency() != Urgency.IMMEDIATE && actedOn.stream().anyMatch(next::same)) {
            return;
        }
        Optional<Told> first = told.stream().filter(next::same).findFirst();
        if (first.isPresent()) {
            Step one = Objects.requireNonNull(first.get().step);
            standsIn.put(step.key(), one.key());
            first.get().step = joined(one, step);
            return;
        }
        next.step = ordered(step, told.size() + 1);
        told.add(next);
    }

    List<Step> steps() {
        return told.stream()
                .flatMap(one -> Optional.ofNullable(one.step).stream())
                .toList();
    }

    private Step ordered(Step step, int order) {
        List<String> after = step.after().stream()
                .map(key -> standsIn.getOrDefault(key, key))
                .distinct()
                .toList();
        return with(step, order, step.with(), step, after, step.because());
    }

    private static Step joined(Step one, Step other) {
        LinkedHashSet<ActorRef> with = new LinkedHashSet<>(one.with());
        with.addAll(other.with());
        LinkedHashSet<Reason> because = new LinkedHashSet<>(one.because());
        because.addAll(other.because());
        return with(
                one,
                one.order(),
                with.stream().limit(PlannedRow.NAMED).toList(),
                other,
                one.after(),
                List.copyOf(because));
    }

    private static Step with(
            Step one, int order, List<ActorRef> with, Step other, List<String> after, List<Reason> because) {
        Urgency sharper = one.urgency().compareTo(other.urgency()) <= 0 ? one.urgency() : other.urgency();
        return new Step(
                one.key(),
                one.need(),
                order,
                one.what(),
                one.doer(),
                both(one.resources(), other.resources()),
                with,
                sharper,
                sooner(one.due(), other.due()),
                both(one.bring(), other.bring()),
                one.ask(),
                one.meanwhile(),
                one.ifRefused(),
                after,
                one.tell(),
                both(one.doNotTell(), other.doNotTell()),
                because,
                Reasons.weakest(because));
    }

    private static List<Text> both(List<Text> one, List<Text> other) {
        LinkedHashSet<Text> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }

    private static @Nullable LocalDate sooner(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
