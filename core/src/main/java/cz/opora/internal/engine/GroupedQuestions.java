package cz.opora.internal.engine;

import cz.opora.advice.QuestionCard;
import cz.opora.advice.QuestionRank;
import cz.opora.advice.Step;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Text;
import cz.opora.facts.Fact;
import cz.opora.internal.engine.QuestionOrder.Candidate;
import cz.opora.internal.verdict.FactPointers;
import cz.opora.internal.verdict.FactShape;
import cz.opora.vocabulary.QuestionGroup;
import cz.opora.vocabulary.QuestionGroup.Ask;
import cz.opora.vocabulary.QuestionKind;
import cz.opora.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The groups of questions of one case: of each, the parts that are open. A place is asked for in one part only. */
final class GroupedQuestions {
    private static final int LAST_TURN = 6;

    private final List<Map.Entry<String, QuestionGroup>> groups;
    private final Map<String, List<Fact>> facts = new HashMap<>();
    private final CaseFile caseFile;
    private final Map<NeedDomain, List<Integer>> steps = new EnumMap<>(NeedDomain.class);
    private final Set<String> claimed = new HashSet<>();

    GroupedQuestions(Vocabulary vocabulary, Collection<?> facts, CaseFile caseFile, List<Step> steps) {
        this.caseFile = caseFile;
        steps.forEach(step -> this.steps
                .computeIfAbsent(step.need(), need -> new ArrayList<>())
                .add(step.order()));
        for (Object each : facts) {
            if (each instanceof Fact fact) {
                this.facts
                        .computeIfAbsent(fact.getClass().getSimpleName(), name -> new ArrayList<>())
                        .add(fact);
            }
        }
        this.groups = vocabulary.questionGroups().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, QuestionGroup> entry) -> turn(entry.getValue()))
                        .thenComparing(entry -> step(entry.getValue()))
                        .thenComparing(entry -> entry.getValue().place())
                        .thenComparing(Map.Entry::getKey))
                .toList();
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
        for (Map.Entry<String, QuestionGroup> entry : groups) {
            List<Text> sentences = new ArrayList<>();
            TreeSet<String> fields = new TreeSet<>();
            for (Ask ask : entry.getValue().asks()) {
                Set<String> places = places(entry.getValue(), ask, open);
                if (!places.isEmpty()) {
                    sentences.add(ask.question());
                    fields.addAll(places);
                    claimed.addAll(places);
                }
            }
            if (!fields.isEmpty()) {
                candidates.add(candidate(entry.getKey(), entry.getValue(), sentences, fields, open, someGroup));
            }
        }
        open.keySet().removeAll(claimed);
        return candidates;
    }

    private Set<String> places(QuestionGroup group, Ask ask, Map<String, OpenPlace> open) {
        Set<String> places = new TreeSet<>();
        boolean inPlace = ask.when().isEmpty() || ask.when().stream().anyMatch(this::holds);
        if (!inPlace || ask.unless().stream().anyMatch(this::holds)) {
            return places;
        }
        ask.fields().stream()
                .flatMap(this::pointers)
                .filter(open::containsKey)
                .filter(pointer -> !claimed.contains(pointer))
                .forEach(places::add);
        if (matters(group)) {
            ask.always().stream()
                    .flatMap(this::unknown)
                    .filter(pointer -> !claimed.contains(pointer))
                    .forEach(places::add);
        }
        return places;
    }

    private boolean matters(QuestionGroup group) {
        return switch (group.kind()) {
            case STEP -> step(group) != QuestionOrder.NO_STEP;
            case GROUP, WISH -> true;
            case SAFETY, OTHER -> false;
        };
    }

    private Stream<Fact> factsOf(String property) {
        return facts.getOrDefault(property.substring(0, property.indexOf('.')), List.of()).stream();
    }

    private static String simple(String property) {
        return property.substring(property.indexOf('.') + 1);
    }

    private boolean holds(String property) {
        return factsOf(property)
                .anyMatch(fact ->
                        Boolean.TRUE.equals(FactShape.of(fact.getClass()).read(fact, simple(property))));
    }

    private Stream<String> pointers(String field) {
        return field.startsWith("/")
                ? Stream.of(field)
                : factsOf(field).flatMap(fact -> FactPointers.of(fact, simple(field)).stream());
    }

    private Stream<String> unknown(String field) {
        if (field.startsWith("/")) {
            return CasePlaces.known(caseFile, field) ? Stream.empty() : Stream.of(field);
        }
        return factsOf(field)
                .filter(fact -> FactShape.of(fact.getClass()).read(fact, simple(field)) == null)
                .flatMap(fact -> FactPointers.of(fact, simple(field)).stream());
    }

    private Candidate candidate(
            String name,
            QuestionGroup group,
            List<Text> sentences,
            Set<String> fields,
            Map<String, OpenPlace> open,
            boolean someGroup) {
        List<OpenPlace> places =
                fields.stream().filter(open::containsKey).map(open::get).toList();
        QuestionCard card = new QuestionCard(
                "question/" + name,
                List.copyOf(fields),
                new Text(joined(sentences, true), joined(sentences, false)),
                OpenPlace.rank(places),
                OpenPlace.settles(places),
                changes(group, OpenPlace.rank(places)),
                group.whoCanTell(),
                group.allowedWithoutConsent(),
                OpenPlace.draft(places));
        return new Candidate(
                card,
                group.kind(),
                call(group),
                OpenPlace.decidesGroup(places) || (someGroup && places.size() < fields.size()),
                group.place(),
                OpenPlace.weight(places),
                step(group));
    }

    /** A group of no kind of its own only goes on asking: without a hint it comes last. */
    private QuestionOrder.Call call(QuestionGroup group) {
        if (group.hints().stream().anyMatch(this::holds)) {
            return QuestionOrder.Call.HINTED;
        }
        boolean followUp = group.kind() == QuestionKind.OTHER && !group.hints().isEmpty();
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
