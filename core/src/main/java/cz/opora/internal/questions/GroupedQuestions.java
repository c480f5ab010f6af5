package cz.opora.internal.questions;

import cz.opora.advice.QuestionCard;
import cz.opora.advice.QuestionRank;
import cz.opora.advice.Step;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Text;
import cz.opora.internal.questions.QuestionGroups.Ask;
import cz.opora.internal.questions.QuestionGroups.Group;
import cz.opora.internal.questions.QuestionOrder.Candidate;
import cz.opora.vocabulary.QuestionGroup;
import cz.opora.vocabulary.QuestionKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The groups of questions of one case: of each, the parts that are open. A place is asked for in one part only. */
final class GroupedQuestions {
    private static final int LAST_TURN = 6;

    private final List<Group> groups;
    private final AskedFacts facts;
    private final Map<NeedDomain, List<Integer>> steps = new EnumMap<>(NeedDomain.class);
    private final Set<String> claimed = new HashSet<>();

    GroupedQuestions(QuestionGroups groups, AskedFacts facts, List<Step> steps) {
        this.facts = facts;
        steps.forEach(step -> this.steps
                .computeIfAbsent(step.need(), need -> new ArrayList<>())
                .add(step.order()));
        this.groups = new ArrayList<>(groups.all());
        this.groups.sort(Comparator.comparingInt((Group group) -> turn(group.words()))
                .thenComparingInt(group -> step(group.words())));
    }

    /** Who claims a place first: safety, then steps there are, and last the steps that are not in the plan. */
    private int turn(QuestionGroup group) {
        return switch (group.kind()) {
            case SAFETY -> 1;
            case STEP -> step(group) == QuestionOrder.NO_STEP ? LAST_TURN : 2;
            case GROUP -> 3;
            case WISH -> 4;
            case OTHER -> LAST_TURN - 1;
        };
    }

    private int step(QuestionGroup group) {
        List<Integer> orders = stepsOf(group);
        return orders.isEmpty() ? QuestionOrder.NO_STEP : orders.get(0);
    }

    private List<Integer> stepsOf(QuestionGroup group) {
        NeedDomain need = group.need();
        return need == null ? List.of() : steps.getOrDefault(need, List.of());
    }

    /** A card for each group with an open part; what it asks for is taken out of the open places. */
    List<Candidate> candidates(Map<String, OpenPlace> open, boolean belongs) {
        boolean someGroup = belongs || steps.isEmpty();
        List<Candidate> candidates = new ArrayList<>();
        for (Group group : groups) {
            List<Text> sentences = new ArrayList<>();
            TreeSet<String> fields = new TreeSet<>();
            for (Ask ask : group.asks()) {
                if (claim(group, ask, open, fields)) {
                    sentences.add(ask.question());
                }
            }
            if (!fields.isEmpty()) {
                candidates.add(candidate(group, sentences, fields, open, someGroup));
            }
        }
        open.keySet().removeAll(claimed);
        return candidates;
    }

    /** Adds the open places of a part that no part before it asks for; false when there is none. */
    private boolean claim(Group group, Ask ask, Map<String, OpenPlace> open, Set<String> fields) {
        boolean inPlace = ask.when().isEmpty() || facts.anyHolds(ask.when());
        if (!inPlace || facts.anyHolds(ask.unless())) {
            return false;
        }
        List<String> places = new ArrayList<>();
        for (AskedPlace field : ask.fields()) {
            for (String pointer : facts.pointers(field)) {
                if (open.containsKey(pointer) && !claimed.contains(pointer)) {
                    places.add(pointer);
                }
            }
        }
        if (matters(group.words())) {
            for (AskedPlace field : ask.always()) {
                places.addAll(facts.unknown(field));
            }
            places.removeAll(claimed);
        }
        fields.addAll(places);
        claimed.addAll(places);
        return !places.isEmpty();
    }

    private boolean matters(QuestionGroup group) {
        return switch (group.kind()) {
            case STEP -> step(group) != QuestionOrder.NO_STEP;
            case GROUP, WISH -> true;
            case SAFETY, OTHER -> false;
        };
    }

    private Candidate candidate(
            Group group, List<Text> sentences, Set<String> fields, Map<String, OpenPlace> open, boolean someGroup) {
        Collection<OpenPlace> places = new ArrayList<>();
        for (String field : fields) {
            OpenPlace place = open.get(field);
            if (place != null) {
                places.add(place);
            }
        }
        QuestionGroup words = group.words();
        QuestionRank rank = OpenPlace.rank(places);
        QuestionCard card = new QuestionCard(
                "question/" + group.name(),
                List.copyOf(fields),
                new Text(joined(sentences, true), joined(sentences, false)),
                rank,
                OpenPlace.settles(places),
                changes(words, rank),
                words.whoCanTell(),
                words.allowedWithoutConsent(),
                OpenPlace.draft(places));
        return new Candidate(
                card,
                words.kind(),
                call(group),
                OpenPlace.decidesGroup(places) || (someGroup && places.size() < fields.size()),
                words.place(),
                OpenPlace.weight(places),
                step(words));
    }

    /** A group of no kind of its own only goes on asking: without a hint it comes last. */
    private QuestionOrder.Call call(Group group) {
        if (facts.anyHolds(group.hints())) {
            return QuestionOrder.Call.HINTED;
        }
        boolean followUp =
                group.words().kind() == QuestionKind.OTHER && !group.hints().isEmpty();
        return followUp ? QuestionOrder.Call.FOLLOW_UP : QuestionOrder.Call.PLAIN;
    }

    private static String joined(List<Text> sentences, boolean czech) {
        return sentences.stream().map(text -> czech ? text.cs() : text.en()).collect(Collectors.joining(" "));
    }

    private Text changes(QuestionGroup group, QuestionRank rank) {
        Text changes = group.changes();
        return changes == null ? QuestionChanges.steps(stepsOf(group), rank) : changes;
    }
}
