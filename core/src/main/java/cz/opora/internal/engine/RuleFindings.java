package cz.opora.internal.engine;

import cz.opora.advice.TargetGroupFinding;
import cz.opora.advice.Verdict;
import cz.opora.codes.Text;
import cz.opora.explain.ConditionFinding;
import cz.opora.explain.MissingAnswer;
import cz.opora.explain.RuleFinding;
import cz.opora.internal.cards.Prepared;
import cz.opora.internal.cards.Reasons;
import cz.opora.internal.decision.Decision;
import cz.opora.internal.questions.QuestionWords;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.verdict.Told;
import cz.opora.internal.verdict.Told.OnFact;
import cz.opora.internal.verdict.Walker;
import cz.opora.internal.verdict.Walker.Walked;
import cz.opora.internal.words.ConditionWords;
import cz.opora.internal.words.FactWords;
import cz.opora.internal.words.PatternWords;
import cz.opora.internal.words.Things;
import cz.opora.vocabulary.Question;
import cz.opora.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is known of rules, in words: the nearest miss first, each with its conditions and what is missing. */
final class RuleFindings {
    private static final int DEEPEST = 3;

    private final Decision decision;
    private final Walker walker;
    private final Things things;
    private final ConditionWords conditions;
    private final QuestionWords.Asked questions;
    private final Reasons reasons;
    private final Function<RulePlan, String> layerOf;

    RuleFindings(Prepared prepared, Decision decision, Reasons reasons) {
        Vocabulary vocabulary = prepared.knowledge().vocabulary();
        FactWords facts = new FactWords(vocabulary, decision.projected().stale());
        this.decision = decision;
        this.walker = decision.walker();
        this.things = new Things(vocabulary);
        this.conditions = new ConditionWords(facts, things, decision.parameters());
        this.questions =
                prepared.asking().words().about(decision.projected().base().facts());
        this.reasons = reasons;
        this.layerOf = prepared.knowledge().rules()::layerOf;
    }

    /** Met rules, then by the number of failed conditions; of equal ones the unknown first, then by id. */
    List<RuleFinding> of(Collection<RulePlan> rules) {
        return rules.stream()
                .map(this::finding)
                .sorted(Comparator.comparing((RuleFinding rule) -> rule.verdict() != Verdict.MET)
                        .thenComparing(RuleFinding::failed)
                        .thenComparing(rule -> rule.verdict() != Verdict.UNKNOWN)
                        .thenComparing(rule -> open(rule.conditions()))
                        .thenComparing(RuleFinding::ruleId))
                .toList();
    }

    private RuleFinding finding(RulePlan rule) {
        Walked walked = walker.walk(rule);
        boolean met = decision.outcomes().fired(rule) && walked.verdict() == Verdict.UNKNOWN;
        Verdict verdict = met ? Verdict.MET : walked.verdict();
        List<ConditionFinding> lines = lines(rule, 0);
        int failed = verdict == Verdict.NOT_MET
                ? Math.max(1, (int) lines.stream()
                        .filter(line -> line.verdict() == Verdict.NOT_MET)
                        .count())
                : 0;
        return new RuleFinding(
                rule.entry().id(),
                layerOf.apply(rule),
                rule.entry().text(),
                rule.entry().source(),
                reasons.mark(rule.entry()),
                verdict,
                failed,
                lines,
                missing(walked.missing()));
    }

    private static long open(List<ConditionFinding> lines) {
        return lines.stream().filter(line -> line.verdict() != Verdict.MET).count();
    }

    private List<ConditionFinding> lines(RulePlan rule, int depth) {
        List<Told> told = walker.tell(rule);
        return new PatternWords(conditions, things, fact -> because(fact, depth + 1)).of(told);
    }

    /** What the nearest of the rules lacks that could have written what is asked for. */
    private List<ConditionFinding> because(OnFact told, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        return writers(told).stream()
                .filter(rule -> walker.walk(rule).verdict() != Verdict.MET)
                .map(rule -> lines(rule, depth).stream()
                        .filter(line -> line.verdict() != Verdict.MET)
                        .toList())
                .filter(lines -> !lines.isEmpty())
                .min(Comparator.comparing((List<ConditionFinding> lines) -> lines.stream()
                                .filter(line -> line.verdict() == Verdict.NOT_MET)
                                .count())
                        .thenComparing(List::size))
                .orElse(List.of());
    }

    /** A finding of a group is made by the library of the verdicts of the group's rules. */
    private List<RulePlan> writers(OnFact told) {
        if (told.fact() instanceof TargetGroupFinding finding) {
            return decision.rules().plans().stream()
                    .filter(rule -> rule.entry().write().type().equals("Membership"))
                    .filter(rule -> rule.entry().write().arguments().contains("TargetGroup." + finding.group()))
                    .sorted(Comparator.comparing(rule -> rule.entry().id()))
                    .toList();
        }
        return walker.writers(told.pattern(), told.type()).stream()
                .sorted(Comparator.comparing(rule -> rule.entry().id()))
                .toList();
    }

    /** One question may fill several places. */
    List<MissingAnswer> missing(Collection<String> pointers) {
        Map<Text, List<String>> fields = new LinkedHashMap<>();
        Map<Text, Question> asked = new LinkedHashMap<>();
        for (String pointer : pointers) {
            Question question = questions.of(pointer);
            fields.computeIfAbsent(question.question(), text -> new ArrayList<>())
                    .add(pointer);
            asked.putIfAbsent(question.question(), question);
        }
        List<MissingAnswer> answers = new ArrayList<>();
        asked.forEach((text, question) -> answers.add(new MissingAnswer(
                fields.getOrDefault(text, List.of()), text, question.whoCanTell(), question.allowedWithoutConsent())));
        return answers;
    }
}
