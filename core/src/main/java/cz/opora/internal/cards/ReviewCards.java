package cz.opora.internal.cards;

import cz.opora.advice.Escalation;
import cz.opora.advice.Membership;
import cz.opora.advice.MethodAdvice;
import cz.opora.advice.Outcome;
import cz.opora.advice.Reason;
import cz.opora.advice.Review;
import cz.opora.advice.ReviewCard;
import cz.opora.advice.Temptation;
import cz.opora.advice.Wanted;
import cz.opora.codes.Text;
import cz.opora.internal.decision.Decision;
import cz.opora.internal.drools.RuleSession.Firing;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.parameters.DatedValue;
import cz.opora.parameters.Parameter;
import cz.opora.parameters.ParameterSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** When to look again: on the days rules name, and on the day a rule or number this advice rests on changes (R16). */
final class ReviewCards {
    private static final List<Class<? extends Outcome>> SAID = List.of(
            Escalation.class, Temptation.class, Membership.class, MethodAdvice.class, Wanted.class, Review.class);

    private final Decision decision;
    private final ParameterSet numbers;
    private final Reasons reasons;
    private final LocalDate asOf;

    /** What changes on one day: its words, and the outcomes whose rules rest on it. */
    private record Change(Set<String> cs, Set<String> en, List<Outcome> outcomes, Set<String> rules) {
        static Change none() {
            return new Change(new TreeSet<>(), new TreeSet<>(), new ArrayList<>(), new TreeSet<>());
        }

        void add(Text what, Outcome outcome, String rule) {
            cs.add(what.cs());
            en.add(what.en());
            outcomes.add(outcome);
            rules.add(rule);
        }

        Text words() {
            return new Text(
                    "začne platit nové znění: " + String.join(", ", cs),
                    "a new wording takes effect: " + String.join(", ", en));
        }
    }

    ReviewCards(Decision decision, ParameterSet numbers, Reasons reasons) {
        this.decision = decision;
        this.numbers = numbers;
        this.reasons = reasons;
        this.asOf = decision.parameters().asOf();
    }

    /** By day, then by key. */
    List<ReviewCard> cards() {
        List<ReviewCard> cards = new ArrayList<>();
        decision.outcomes()
                .of(Review.class)
                .forEach(review -> cards.add(new ReviewCard(
                        review.pointer(),
                        asOf.plusDays(review.days()),
                        reasons.textOf(review, new Text("přehodnotit", "review")),
                        reasons.of(review))));
        changes()
                .forEach((day, change) ->
                        cards.add(new ReviewCard("review/R16#" + day, day, change.words(), because(change))));
        cards.sort(Comparator.comparing(ReviewCard::date).thenComparing(ReviewCard::key));
        return cards;
    }

    private List<Reason> because(Change change) {
        return reasons.of(change.outcomes()).stream()
                .filter(reason -> change.rules().contains(reason.ruleId()))
                .toList();
    }

    private Map<LocalDate, Change> changes() {
        Map<LocalDate, Change> byDay = new TreeMap<>();
        SAID.stream().flatMap(this::outcomes).forEach(outcome -> {
            for (Firing firing : decision.outcomes().reasonsOf(outcome)) {
                collect(firing.rule().entry(), outcome, byDay);
            }
        });
        return byDay;
    }

    private Stream<? extends Outcome> outcomes(Class<? extends Outcome> type) {
        return decision.outcomes().of(type);
    }

    private void collect(RuleEntry rule, Outcome outcome, Map<LocalDate, Change> byDay) {
        LocalDate until = rule.until();
        if (until != null) {
            String source = rule.source().split(";| ve znění", 2)[0];
            add(byDay, until.plusDays(1), new Text(source, source), outcome, rule);
        }
        for (String id : rule.parameterIds()) {
            Parameter number = numbers.find(id).orElseThrow();
            number.values().stream()
                    .map(DatedValue::from)
                    .filter(from -> from.isAfter(asOf))
                    .findFirst()
                    .ifPresent(from -> add(byDay, from, number.text(), outcome, rule));
        }
    }

    private static void add(Map<LocalDate, Change> byDay, LocalDate day, Text what, Outcome outcome, RuleEntry rule) {
        byDay.computeIfAbsent(day, any -> Change.none()).add(what, outcome, rule.id());
    }
}
