package cz.opora.internal.questions;

import cz.opora.advice.DoNotCard;
import cz.opora.advice.MustConfirm;
import cz.opora.advice.QuestionCard;
import cz.opora.advice.QuestionRank;
import cz.opora.advice.TargetGroupCard;
import cz.opora.advice.Verdict;
import cz.opora.codes.Finding;
import cz.opora.codes.RuleStatus;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Text;
import cz.opora.internal.decision.Decision;
import cz.opora.internal.questions.QuestionOrder.Candidate;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.verdict.Walker.Walked;
import cz.opora.vocabulary.Question;
import cz.opora.vocabulary.QuestionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is worth asking: the unknown facts that rules hang on, as groups of questions where there are words for a group.
 * Ranked by what they decide, then by how much they settle: a fact that alone decides a rule weighs more than one of many.
 */
final class QuestionCards {
    private static final int LAST = 99;
    private static final Text BOXES = new Text("Platí všechna políčka výše?", "Do all the boxes above hold?");
    private static final Text WHO_LEADS = new Text("mění naléhavost a kdo vede", "changes urgency and who leads");

    private final Decision decision;
    private final QuestionWords.Asked words;
    private final GroupedQuestions grouped;
    private final List<TargetGroupCard> targetGroups;
    private final Map<RulePlan, QuestionStake> stakes;

    QuestionCards(
            Decision decision,
            QuestionWords.Asked words,
            GroupedQuestions grouped,
            List<TargetGroupCard> targetGroups,
            Map<RulePlan, QuestionStake> stakes) {
        this.decision = decision;
        this.words = words;
        this.grouped = grouped;
        this.targetGroups = targetGroups;
        this.stakes = stakes;
    }

    List<QuestionCard> questions(List<DoNotCard> doNots) {
        Map<String, OpenPlace> open = open(doNots);
        List<Candidate> candidates = new ArrayList<>();
        boxes(doNots, open, candidates);
        boolean belongs = targetGroups.stream().anyMatch(group -> group.verdict() == Finding.ELIGIBLE);
        candidates.addAll(grouped.candidates(open, belongs));
        singles(open, candidates);
        return QuestionOrder.sorted(candidates);
    }

    /** The places something hangs on; a doubt about an actor of the directory is no question to the client. */
    private Map<String, OpenPlace> open(List<DoNotCard> doNots) {
        Map<String, OpenPlace> open = new HashMap<>();
        for (DoNotCard card : doNots) {
            for (MustConfirm confirm : card.mustConfirm()) {
                OpenPlace place = at(open, confirm.pointer());
                place.add(QuestionRank.SAFETY, 1, false, card.key());
                if (card.because().stream().anyMatch(reason -> !reason.draft())) {
                    place.approved();
                }
            }
        }
        Set<TargetGroup> likely = likely();
        for (RulePlan rule : decision.rules().plans()) {
            Walked walked = decision.walker().walk(rule);
            if (walked.verdict() == Verdict.UNKNOWN) {
                add(rule, walked.missing(), likely, open);
            }
        }
        return open;
    }

    private void add(RulePlan rule, List<String> missing, Set<TargetGroup> likely, Map<String, OpenPlace> open) {
        QuestionStake stake = stakes.computeIfAbsent(rule, QuestionStake::of);
        boolean forGroup = stake.group() != null && likely.contains(stake.group());
        double weight = 1.0 / Math.max(1, missing.size());
        for (int i = 0; i < missing.size(); i++) {
            if (missing.get(i).startsWith("/")) {
                OpenPlace place = at(open, missing.get(i));
                place.add(stake.rank(), weight, forGroup, rule.entry().id());
                if (rule.entry().status() != RuleStatus.draft) {
                    place.approved();
                }
            }
        }
    }

    private static OpenPlace at(Map<String, OpenPlace> open, String pointer) {
        return open.computeIfAbsent(pointer, key -> new OpenPlace());
    }

    /** The groups that are not known yet while most speaks for them. */
    private Set<TargetGroup> likely() {
        double most = 0;
        Set<TargetGroup> likely = EnumSet.noneOf(TargetGroup.class);
        for (TargetGroupCard group : targetGroups) {
            double speaksFor = speaksFor(group);
            if (speaksFor > most) {
                likely.clear();
                most = speaksFor;
            }
            if (speaksFor > 0 && speaksFor == most) {
                likely.add(group.code());
            }
        }
        return likely;
    }

    /** The share of criteria that are met; none for a group that is known to be the client's, or not to be. */
    private static double speaksFor(TargetGroupCard group) {
        long met = group.criteria().stream()
                .filter(criterion -> criterion.verdict() == Verdict.MET)
                .count();
        return group.verdict() == Finding.UNDETERMINED && met > 0
                ? (double) met / group.criteria().size()
                : 0;
    }

    /** What has to be confirmed for a do-not is one question: the boxes are on the page already. */
    private void boxes(List<DoNotCard> doNots, Map<String, OpenPlace> open, List<Candidate> candidates) {
        Set<String> asked = new HashSet<>();
        doNots.stream()
                .flatMap(card -> card.mustConfirm().stream())
                .forEach(confirm ->
                        asked.add(words.of(confirm.pointer()).question().cs()));
        if (asked.isEmpty()) {
            return;
        }
        TreeMap<String, OpenPlace> mine = new TreeMap<>();
        open.forEach((pointer, place) -> {
            if (asked.contains(words.of(pointer).question().cs())) {
                mine.put(pointer, place);
            }
        });
        open.keySet().removeAll(mine.keySet());
        QuestionCard card = new QuestionCard(
                "question/boxes",
                List.copyOf(mine.keySet()),
                BOXES,
                QuestionRank.SAFETY,
                OpenPlace.settles(mine.values()),
                WHO_LEADS,
                List.of(),
                false,
                OpenPlace.draft(mine.values()));
        candidates.add(new Candidate(
                card,
                QuestionKind.SAFETY,
                QuestionOrder.Call.PLAIN,
                false,
                0,
                OpenPlace.weight(mine.values()),
                QuestionOrder.NO_STEP));
    }

    /** One question may fill several places. */
    private void singles(Map<String, OpenPlace> open, List<Candidate> candidates) {
        Map<String, TreeMap<String, OpenPlace>> byQuestion = new LinkedHashMap<>();
        new TreeMap<>(open).forEach((pointer, place) -> byQuestion
                .computeIfAbsent(words.of(pointer).question().cs(), text -> new TreeMap<>())
                .put(pointer, place));
        byQuestion.values().forEach(places -> candidates.add(single(places)));
    }

    private Candidate single(SortedMap<String, OpenPlace> places) {
        Question question = words.of(places.firstKey());
        QuestionRank rank = OpenPlace.rank(places.values());
        QuestionCard card = new QuestionCard(
                "question" + places.firstKey(),
                List.copyOf(places.keySet()),
                question.question(),
                rank,
                OpenPlace.settles(places.values()),
                QuestionChanges.of(rank),
                question.whoCanTell(),
                question.allowedWithoutConsent(),
                OpenPlace.draft(places.values()));
        return new Candidate(
                card,
                rank == QuestionRank.SAFETY ? QuestionKind.SAFETY : QuestionKind.OTHER,
                QuestionOrder.Call.PLAIN,
                OpenPlace.decidesGroup(places.values()),
                LAST,
                OpenPlace.weight(places.values()),
                QuestionOrder.NO_STEP);
    }
}
