package cz.opora.internal.explain;

import cz.opora.advice.Reason;
import cz.opora.advice.UsedFact;
import cz.opora.casefile.CaseFile;
import cz.opora.diagnostics.DecisionException;
import cz.opora.explain.CardState;
import cz.opora.explain.SelfCheck;
import cz.opora.explain.SelfCheck.Checked;
import cz.opora.explain.SelfCheck.Removal;
import cz.opora.explain.SelfCheck.Result;
import cz.opora.explain.Standing;
import cz.opora.internal.engine.Engine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides a case again with what the reasons of one card name, and with all of it but one. */
public final class SelfCheckRun {
    private static final Set<String> CHECKED =
            Set.of("group", "method", "escalation", "do-not", "step", "review", "caution");
    private static final Set<Standing> STANDING =
            Set.of(Standing.PRESENT, Standing.ELIGIBLE, Standing.CONDITIONAL, Standing.CONFIRMED);

    private static final String STEP = "step/";

    private final Engine engine;
    private final LocalDate asOf;
    private final CaseTree tree;
    private final KnownFacts known;

    private SelfCheckRun(Engine engine, CaseFile caseFile, LocalDate asOf) {
        this.engine = engine;
        this.asOf = asOf;
        this.tree = CaseTree.of(caseFile);
        this.known =
                new KnownFacts(tree, engine.project(caseFile, asOf).base().facts(), new RuleReads(engine.plans(asOf)));
    }

    /** Checks every card of the advice to a case. */
    public static SelfCheck of(Engine engine, CaseFile caseFile, LocalDate asOf) {
        SelfCheckRun run = new SelfCheckRun(engine, caseFile, asOf);
        List<Checked> cards = new ArrayList<>();
        CardState.of(engine.advise(caseFile, asOf, false)).values().stream()
                .filter(card -> CHECKED.contains(card.key().replaceFirst("/.*", "")))
                .filter(card ->
                        STANDING.contains(card.standing()) && !card.because().isEmpty())
                .forEach(card -> cards.add(run.check(card)));
        return new SelfCheck(SelfCheck.FORMAT, asOf, cards);
    }

    private Checked check(CardState card) {
        Map<String, UsedFact> used = new TreeMap<>();
        for (Reason reason : card.because()) {
            for (UsedFact fact : reason.facts()) {
                if (isOfTheCase(fact.pointer())) {
                    used.put(fact.pointer() + " " + fact.property(), fact);
                }
            }
        }
        CardState alone = decided(card, fact -> true, used);
        boolean reached = alone != null;
        List<Removal> removals = new ArrayList<>();
        if (alone != null) {
            Set<String> pointers = new TreeSet<>();
            used.values().forEach(fact -> pointers.add(fact.pointer()));
            pointers.forEach(pointer -> removals.add(without(pointer, card, alone, used)));
        }
        return new Checked(card.key(), card.text(), rules(card), reached, removals);
    }

    /** What the directory says stays as it is; that the client does not belong to a group is found in the case. */
    private static boolean isOfTheCase(String pointer) {
        return pointer.startsWith("/") || pointer.startsWith("group/");
    }

    private Removal without(String pointer, CardState card, CardState alone, Map<String, UsedFact> used) {
        CardState without = decided(card, fact -> !fact.pointer().equals(pointer), used);
        if (without == null) {
            return new Removal(pointer, Result.LOST, List.of());
        }
        boolean otherNeed = !without.key().equals(card.key());
        return new Removal(pointer, otherNeed ? Result.OTHER_REASON : result(pointer, alone, without), rules(without));
    }

    private static Result result(String pointer, CardState alone, CardState without) {
        if (names(without, pointer)) {
            return Result.FOLLOWS;
        }
        return without.because().equals(alone.because()) ? Result.NOT_NEEDED : Result.OTHER_REASON;
    }

    private static boolean names(CardState card, String pointer) {
        return card.because().stream()
                .flatMap(reason -> reason.facts().stream())
                .anyMatch(fact -> fact.pointer().equals(pointer));
    }

    /** The card when only the facts chosen are known; null when it is not there, or stands otherwise. */
    private @Nullable CardState decided(CardState card, Predicate<UsedFact> chosen, Map<String, UsedFact> used) {
        CaseTree less = tree.bare(asOf);
        for (UsedFact fact : used.values()) {
            less = chosen.test(fact) ? known.keep(less, fact) : less;
        }
        CaseFile caseFile = less.caseFile();
        if (caseFile == null) {
            return null;
        }
        try {
            CardState again = find(card, CardState.of(engine.advise(caseFile, asOf, false)));
            return again != null && isAsGood(card.standing(), again.standing()) ? again : null;
        } catch (DecisionException e) {
            return null;
        }
    }

    /**
     * What one rule says of every need is one step, told under the most pressing need; which one that is hangs on all needs
     * there are, and the reasons of the step do not name the others. What several rules ask of one actor is one step too,
     * under the row that comes first. Who that actor is hangs on who works with the client, which no reason names either: the
     * rules may ask different actors now, and then the reasons of all those steps are the reasons of the one.
     */
    private static @Nullable CardState find(CardState card, Map<String, CardState> cards) {
        CardState same = cards.get(card.key());
        if (!card.key().startsWith(STEP)) {
            return same;
        }
        List<String> asking = rules(card);
        String rule = card.key().substring(card.key().lastIndexOf('/'));
        List<CardState> telling = cards.values().stream()
                .filter(step -> step.key().startsWith(STEP))
                .filter(step -> step.key().endsWith(rule) || !Collections.disjoint(rules(step), asking))
                .toList();
        CardState first = same != null
                ? same
                : telling.stream()
                        .filter(step -> step.key().endsWith(rule))
                        .findFirst()
                        .or(() -> telling.stream().findFirst())
                        .orElse(null);
        return first == null || asking.size() == 1 ? first : withReasons(first, telling);
    }

    private static CardState withReasons(CardState step, List<CardState> telling) {
        List<Reason> because = telling.stream()
                .flatMap(one -> one.because().stream())
                .distinct()
                .toList();
        return new CardState(step.key(), step.text(), step.standing(), step.urgency(), step.due(), because);
    }

    /** What a do-not still has to confirm is not among its reasons. */
    private static boolean isAsGood(Standing card, Standing again) {
        Set<Standing> doNot = Set.of(Standing.CONDITIONAL, Standing.CONFIRMED);
        return card == again || (doNot.contains(card) && doNot.contains(again));
    }

    private static List<String> rules(CardState card) {
        return card.because().stream().map(Reason::ruleId).sorted().toList();
    }
}
