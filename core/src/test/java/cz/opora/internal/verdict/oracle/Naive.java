package cz.opora.internal.verdict.oracle;

import cz.opora.internal.verdict.Phase;
import cz.opora.internal.verdict.oracle.Form.Count;
import cz.opora.internal.verdict.oracle.Form.Group;
import cz.opora.internal.verdict.oracle.Form.Part;
import cz.opora.internal.verdict.oracle.Form.Pattern;
import cz.opora.internal.verdict.oracle.Form.Rule;
import cz.opora.internal.verdict.oracle.Form.Test;
import cz.opora.internal.verdict.oracle.Form.Values;
import cz.opora.internal.verdict.oracle.Thing.Life;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * The naive interpreter: tries every tuple, by the definitions of section 5 of the architecture and nothing cleverer.
 * Written for this test alone; it shares no code with what it judges.
 */
final class Naive {
    /** More than any number a count is compared with. */
    private static final int FAR = 50;

    private final List<Rule> rules;
    private final Case one;
    private final Flaw flaw;
    private final Meaning meaning;
    private final Map<Phase, List<Thing>> seen = new EnumMap<>(Phase.class);
    private final Set<String> fired = new TreeSet<>();
    private final Map<String, Judged> judged = new HashMap<>();

    /** What is known of a rule: its answer, and whether some tuple may turn out to match besides. */
    private record Judged(Answer answer, boolean mayWriteMore) {}

    /** What a search sees: with the unknown in mind, or only what Drools sees. */
    private record View(Phase phase, boolean withUnknown) {}

    Naive(List<Rule> rules, Case one, Flaw flaw) {
        this.rules = rules;
        this.one = one;
        this.flaw = flaw;
        this.meaning = new Meaning(flaw);
        List<Thing> standing = new ArrayList<>(
                one.facts().stream().filter(each -> each.life() == Life.SURE).toList());
        for (Phase phase : Phase.values()) {
            if (phase == Phase.RECOMMEND) {
                standing.addAll(one.findings());
            }
            Set<Thing> written = fire(phase, standing);
            standing.addAll(Written.merged(written));
        }
    }

    /** The ids of the rules that fire on what is known. */
    Set<String> fired() {
        return fired;
    }

    /** The verdict of a rule. */
    Answer answer(Rule rule) {
        return judge(rule).answer();
    }

    /** Fires the rules of a phase until nothing new is written. */
    private Set<Thing> fire(Phase phase, List<Thing> standing) {
        Set<Thing> written = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            List<Thing> all = new ArrayList<>(standing);
            all.addAll(written);
            seen.put(phase, all);
            more = false;
            for (Rule rule : rules) {
                if (rule.phase() == phase) {
                    more |= written.addAll(outcomes(rule));
                }
            }
        }
        return written;
    }

    private List<Thing> outcomes(Rule rule) {
        List<Thing> outcomes = new ArrayList<>();
        tuples(rule.parts(), new View(rule.phase(), false), new HashMap<>(), Answer.YES, (answer, tuple) -> {
            fired.add(rule.id());
            outcomes.add(Written.by(rule.write(), tuple));
        });
        return outcomes;
    }

    private Judged judge(Rule rule) {
        Judged known = judged.get(rule.id());
        if (known != null) {
            return known;
        }
        Set<Answer> answers = new TreeSet<>(Set.of(Answer.NO));
        tuples(rule.parts(), new View(rule.phase(), true), new HashMap<>(), Answer.YES, (a, tuple) -> answers.add(a));
        Answer best = answers.stream().reduce(Answer.NO, Answer::or);
        Judged found = new Judged(best, answers.contains(Answer.MAYBE));
        judged.put(rule.id(), found);
        return found;
    }

    /** Every tuple that is not refuted, with how true it is: as true as its weakest part. */
    private void tuples(
            List<? extends Part> parts,
            View view,
            Map<String, Thing> tuple,
            Answer soFar,
            BiConsumer<Answer, Map<String, Thing>> found) {
        if (soFar == Answer.NO) {
            return;
        }
        if (parts.isEmpty()) {
            found.accept(soFar, tuple);
            return;
        }
        Part part = parts.get(0);
        List<? extends Part> rest = parts.subList(1, parts.size());
        if (part instanceof Pattern pattern) {
            for (Thing thing : candidates(pattern, view, tuple)) {
                tuple.put(pattern.variable(), thing);
                tuples(rest, view, tuple, soFar.and(match(pattern, thing, view, tuple)), found);
                tuple.remove(pattern.variable());
            }
        } else {
            Answer answer = part instanceof Group group ? group(group, view, tuple) : count((Count) part, view, tuple);
            tuples(rest, view, tuple, soFar.and(answer), found);
        }
    }

    private Answer match(Pattern pattern, Thing thing, View view, Map<String, Thing> tuple) {
        boolean sure = thing.life() == Life.SURE || flaw == Flaw.PERHAPS_MEANS_SURE;
        Answer answer = sure ? Answer.YES : Answer.MAYBE;
        List<Test> tests = pattern.tests();
        boolean lost = flaw == Flaw.LAST_CONDITION_LOST && tests.size() > 1;
        for (Test test : lost ? tests.subList(0, tests.size() - 1) : tests) {
            answer = answer.and(
                    view.withUnknown()
                            ? meaning.answer(test, thing, tuple)
                            : Answer.of(meaning.holds(test, thing, tuple)));
        }
        return answer;
    }

    private Answer group(Group group, View view, Map<String, Thing> tuple) {
        Set<Answer> answers = new TreeSet<>(Set.of(Answer.NO));
        tuples(group.inner(), view, tuple, Answer.YES, (answer, inner) -> answers.add(answer));
        Answer any = answers.stream().reduce(Answer.NO, Answer::or);
        return group.none() ? any.opposite() : any;
    }

    private Answer count(Count count, View view, Map<String, Thing> tuple) {
        int[] sure = {flaw == Flaw.COUNT_ONE_TOO_MANY ? 1 : 0};
        int[] perhaps = {0};
        tuples(count.inner(), view, tuple, Answer.YES, (answer, inner) -> {
            boolean many = count.inner().stream()
                    .map(each -> Objects.requireNonNull(inner.get(each.variable())))
                    .anyMatch(each -> each.life() == Life.PERHAPS_MANY);
            sure[0] += answer == Answer.YES ? 1 : 0;
            perhaps[0] += answer == Answer.YES ? 0 : many ? FAR : 1;
        });
        Answer answer = Answer.YES;
        for (Test test : count.tests()) {
            answer = answer.and(between(test, sure[0], sure[0] + perhaps[0]));
        }
        return answer;
    }

    private Answer between(Test test, int least, int most) {
        boolean all = true;
        boolean none = true;
        for (int number = least; number <= most; number++) {
            boolean holds = meaning.onNumber(test, number);
            all &= holds;
            none &= !holds;
        }
        return all ? Answer.YES : none ? Answer.NO : Answer.MAYBE;
    }

    private List<Thing> candidates(Pattern pattern, View view, Map<String, Thing> tuple) {
        if (pattern.wanted() != null) {
            return lookedUp(Objects.requireNonNull(tuple.get(pattern.wanted())));
        }
        List<Thing> things = new ArrayList<>(Objects.requireNonNull(seen.get(view.phase())));
        if (view.withUnknown() && flaw != Flaw.PERHAPS_MEANS_ABSENT) {
            one.facts().stream().filter(each -> each.life() != Life.SURE).forEach(things::add);
            if (flaw != Flaw.WRITERS_FORGOTTEN) {
                things.addAll(mayBeWritten(pattern));
            }
        }
        return things.stream()
                .filter(each -> each.type().equals(pattern.type()))
                .toList();
    }

    private List<Thing> lookedUp(Thing wanted) {
        if (wanted.life() != Life.SURE) {
            return List.of(Thing.of("Candidate", "", Map.of(), Life.PERHAPS_MANY));
        }
        List<?> anyOf = (List<?>) Objects.requireNonNull(wanted.value("anyOf"));
        return one.actors().stream()
                .filter(each -> Objects.equals(each.value("need"), wanted.value("need")))
                .filter(each -> anyOf.contains(each.value("type")))
                .toList();
    }

    /** What rules nobody could decide may have written, and what decided ones may have written besides. */
    private List<Thing> mayBeWritten(Pattern pattern) {
        List<Thing> perhaps = new ArrayList<>();
        for (Rule writer : rules) {
            if (!mayWrite(writer, pattern)) {
                continue;
            }
            boolean single = writer.write().about() == null;
            Judged known = judge(writer);
            if (known.answer() == Answer.MAYBE || (known.answer() == Answer.YES && !single && known.mayWriteMore())) {
                Life life = single ? Life.PERHAPS_ONE : Life.PERHAPS_MANY;
                perhaps.add(Thing.of(pattern.type(), "", writer.write().fixed(), life));
            }
        }
        return perhaps;
    }

    /** Whether the codes a rule writes could be those a pattern asks for, whatever the case. */
    static boolean mayWrite(Rule writer, Pattern pattern) {
        Thing outcome = Thing.of(writer.write().type(), "", writer.write().fixed(), Life.PERHAPS_MANY);
        Meaning meaning = new Meaning(Flaw.NONE);
        return outcome.type().equals(pattern.type())
                && pattern.wanted() == null
                && pattern.tests().stream()
                        .filter(test -> test.operand() instanceof Values)
                        .noneMatch(test -> meaning.answer(test, outcome, Map.of()) == Answer.NO);
    }
}
