package cz.opora.internal.engine;

import cz.opora.advice.Advice;
import cz.opora.advice.Caution;
import cz.opora.advice.CautionCard;
import cz.opora.advice.DoNotCard;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.Gap;
import cz.opora.advice.GapCard;
import cz.opora.advice.Review;
import cz.opora.advice.ReviewCard;
import cz.opora.advice.Step;
import cz.opora.advice.TargetGroupCard;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.DoneEntry;
import cz.opora.codes.RegisteredGroup;
import cz.opora.codes.Text;
import cz.opora.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The answer put together from a decision. */
final class AdviceAssembly {
    private final Engine engine;
    private final CaseFile caseFile;
    private final Decision decision;
    private final PlanOrder order;
    private final Reasons reasons;

    AdviceAssembly(Engine engine, CaseFile caseFile, Decision decision, PlanOrder order) {
        this.engine = engine;
        this.caseFile = caseFile;
        this.decision = decision;
        this.order = order;
        FactWords words =
                new FactWords(engine.vocabulary(), decision.projected().stale());
        this.reasons = new Reasons(decision.outcomes(), decision.parameters(), engine.rules()::layerOf, words);
    }

    Advice advice(boolean withVerdicts) {
        GroupCards groups = new GroupCards(decision, engine.vocabulary(), reasons);
        EscalationCards escalations = new EscalationCards(decision, engine.vocabulary(), reasons);
        PlanCards plan = new PlanCards(decision, engine.vocabulary(), reasons, order);
        List<DoNotCard> doNots = escalations.doNots();
        List<EscalationCard> escalated = escalations.escalations();
        List<Step> steps = plan.steps();
        List<?> facts = decision.projected().base().facts();
        List<TargetGroupCard> targetGroups = groups.targetGroups();
        GroupedQuestions grouped = new GroupedQuestions(engine.vocabulary(), facts, caseFile, steps);
        QuestionCards questions =
                new QuestionCards(decision, engine.questions().about(facts), grouped, targetGroups);
        VerdictCards verdicts = new VerdictCards(decision);
        return new Advice(
                Advice.FORMAT,
                caseFile.caseId(),
                decision.parameters().asOf(),
                caseFile.territory(),
                Summary.of(facts, order),
                engine.info(),
                engine.directoryInfo(),
                targetGroups,
                groups.method(),
                escalated,
                doNots,
                steps,
                plan.actors(decision.parameters().count(Engine.MOST_ACTORS)),
                List.of(),
                registrableAs(),
                gaps(),
                List.of(),
                questions.questions(doNots),
                List.of(),
                reviews(),
                cautions(),
                unchanged(),
                withVerdicts ? verdicts.all() : null,
                diagnostics(verdicts, UncoveredDanger.of(facts, escalated, steps)));
    }

    private static List<Diagnostic> diagnostics(VerdictCards verdicts, List<Diagnostic> dangers) {
        List<Diagnostic> all = new ArrayList<>(dangers);
        all.addAll(verdicts.diagnostics());
        return all;
    }

    private List<RegisteredGroup> registrableAs() {
        return decision.clientGroups().entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<GapCard> gaps() {
        return decision.outcomes()
                .of(Gap.class)
                .map(gap -> new GapCard(
                        gap.pointer(),
                        gap.state(),
                        gap.kind(),
                        gap.need(),
                        gap.type(),
                        new Text(
                                gap.state().text().cs() + ": "
                                        + gap.type().text().cs(),
                                gap.state().text().en() + ": "
                                        + gap.type().text().en()),
                        reasons.of(gap)))
                .toList();
    }

    private List<ReviewCard> reviews() {
        List<ReviewCard> cards = new ArrayList<>();
        decision.outcomes()
                .of(Review.class)
                .forEach(review -> cards.add(new ReviewCard(
                        review.pointer(),
                        decision.parameters().asOf().plusDays(review.days()),
                        reasons.textOf(review, new Text("přehodnotit", "review")),
                        reasons.of(review))));
        cards.sort(Comparator.comparing(ReviewCard::date).thenComparing(ReviewCard::key));
        return cards;
    }

    private List<CautionCard> cautions() {
        return decision.outcomes()
                .of(Caution.class)
                .map(caution -> new CautionCard(
                        "caution/" + caution.pointer(),
                        caution.code(),
                        caution.about(),
                        caution.code().text(),
                        reasons.of(caution)))
                .toList();
    }

    private List<String> unchanged() {
        TreeSet<String> keys = new TreeSet<>();
        for (List<DoneEntry> entries : List.of(orEmpty(caseFile.done()), orEmpty(caseFile.overridden()))) {
            entries.forEach(entry -> keys.add(entry.key()));
        }
        return List.copyOf(keys);
    }

    private static List<DoneEntry> orEmpty(@Nullable List<DoneEntry> entries) {
        return entries == null ? List.of() : entries;
    }
}
