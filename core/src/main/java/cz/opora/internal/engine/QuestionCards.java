package cz.opora.internal.engine;

import cz.opora.advice.DoNotCard;
import cz.opora.advice.MustConfirm;
import cz.opora.advice.QuestionCard;
import cz.opora.advice.QuestionRank;
import cz.opora.advice.Verdict;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.EscalationKind;
import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.verdict.Walker.Walked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is worth asking: the unknown facts that rules hang on. Ranked by what they decide, then by how much they settle: a
 * fact that alone decides a rule weighs more than one of many.
 */
final class QuestionCards {
    private final Decision decision;
    private final QuestionWords.Asked words;

    QuestionCards(Decision decision, QuestionWords.Asked words) {
        this.decision = decision;
        this.words = words;
    }

    private static final class Open {
        private QuestionRank rank = QuestionRank.PLAN;
        private double weight;
        private final TreeSet<String> settles = new TreeSet<>();

        void add(QuestionRank newRank, double newWeight, String code) {
            if (newRank.compareTo(rank) < 0) {
                rank = newRank;
                weight = 0;
            }
            weight += newRank == rank ? newWeight : 0;
            settles.add(code);
        }
    }

    List<QuestionCard> questions(List<DoNotCard> doNots) {
        Map<String, Open> byPointer = new TreeMap<>();
        for (DoNotCard card : doNots) {
            for (MustConfirm confirm : card.mustConfirm()) {
                open(byPointer, confirm.pointer()).add(QuestionRank.SAFETY, 1, card.key());
            }
        }
        for (RulePlan rule : decision.rules().plans()) {
            Walked walked = decision.walker().walk(rule);
            if (walked.verdict() == Verdict.UNKNOWN) {
                QuestionRank rank = rank(rule.entry().write());
                for (String pointer : walked.missing()) {
                    open(byPointer, pointer)
                            .add(
                                    rank,
                                    1.0 / walked.missing().size(),
                                    rule.entry().id());
                }
            }
        }
        return cards(byPointer);
    }

    private static Open open(Map<String, Open> byPointer, String pointer) {
        return byPointer.computeIfAbsent(pointer, key -> new Open());
    }

    private static QuestionRank rank(WriteEntry write) {
        return switch (write.type()) {
            case "Escalation" -> escalationRank(write.arguments().get(0));
            case "Criterion", "Membership" -> QuestionRank.ELIGIBILITY;
            case "Wanted", "Candidate", "Misfit", "Gap", "Conclusion" -> QuestionRank.MATCHING;
            default -> QuestionRank.PLAN;
        };
    }

    /** What only recommends help or a talk inside the office decides no one's safety. */
    private static QuestionRank escalationRank(String argument) {
        EscalationCode code = EscalationCode.valueOf(argument.substring(argument.indexOf('.') + 1));
        boolean danger = code.kind() == EscalationKind.DUTY || code.kind() == EscalationKind.SAFETY;
        return danger ? QuestionRank.SAFETY : QuestionRank.MATCHING;
    }

    /** One question may fill several places; a doubt about an actor of the directory is no question to the client. */
    private List<QuestionCard> cards(Map<String, Open> byPointer) {
        Map<String, List<Map.Entry<String, Open>>> byQuestion = new TreeMap<>();
        byPointer.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("/"))
                .forEach(entry -> byQuestion
                        .computeIfAbsent(words.of(entry.getKey()).question().cs(), text -> new ArrayList<>())
                        .add(entry));
        return byQuestion.values().stream()
                .sorted(Comparator.comparing(QuestionCards::rankOf)
                        .thenComparing(group -> -weightOf(group))
                        .thenComparing(group -> group.get(0).getKey()))
                .map(this::card)
                .toList();
    }

    private static QuestionRank rankOf(List<Map.Entry<String, Open>> group) {
        return group.stream()
                .map(entry -> entry.getValue().rank)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static double weightOf(List<Map.Entry<String, Open>> group) {
        QuestionRank rank = rankOf(group);
        return group.stream()
                .filter(entry -> entry.getValue().rank == rank)
                .mapToDouble(entry -> entry.getValue().weight)
                .sum();
    }

    private QuestionCard card(List<Map.Entry<String, Open>> group) {
        TreeSet<String> settles = new TreeSet<>();
        group.forEach(entry -> settles.addAll(entry.getValue().settles));
        var question = words.of(group.get(0).getKey());
        return new QuestionCard(
                "question" + group.get(0).getKey(),
                group.stream().map(Map.Entry::getKey).toList(),
                question.question(),
                rankOf(group),
                List.copyOf(settles),
                question.whoCanTell(),
                question.allowedWithoutConsent());
    }
}
