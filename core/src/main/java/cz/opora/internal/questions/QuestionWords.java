package cz.opora.internal.questions;

import cz.opora.codes.Text;
import cz.opora.facts.Child;
import cz.opora.facts.Consent;
import cz.opora.facts.DoneAction;
import cz.opora.facts.Event;
import cz.opora.facts.Fact;
import cz.opora.facts.Need;
import cz.opora.facts.Referral;
import cz.opora.facts.Refusal;
import cz.opora.facts.RegisterEntry;
import cz.opora.facts.Support;
import cz.opora.internal.verdict.FactPointers;
import cz.opora.vocabulary.Question;
import cz.opora.vocabulary.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to ask for a place of the case file: the question of the property it fills. Places that are
 * the same in every case are looked up once; those of list entries are looked up case by case. Thread-safe.
 */
public final class QuestionWords {
    /** Facts whose number and pointers differ from case to case. */
    private static final Set<Class<?>> OF_LISTS = Set.of(
            Child.class,
            Consent.class,
            DoneAction.class,
            Event.class,
            Need.class,
            Referral.class,
            Refusal.class,
            RegisterEntry.class,
            Support.class);

    private final Vocabulary vocabulary;
    private volatile @Nullable Map<String, String> ofSections;

    QuestionWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The questions for the facts of one case. */
    public Asked about(Collection<?> facts) {
        Map<String, String> known = ofSections;
        if (known == null) {
            known = index(facts, true);
            ofSections = known;
        }
        return new Asked(known, index(facts, false));
    }

    private Map<String, String> index(Collection<?> facts, boolean sections) {
        Map<String, String> properties = new HashMap<>();
        for (Object each : facts) {
            if (each instanceof Fact fact && fact.getClass().isRecord() && isSection(fact) == sections) {
                index(fact).forEach((pointer, property) -> properties.merge(pointer, property, this::better));
            }
        }
        return properties;
    }

    private static boolean isSection(Fact fact) {
        return !OF_LISTS.contains(fact.getClass());
    }

    private Map<String, String> index(Fact fact) {
        Map<String, String> properties = new HashMap<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (!component.getName().equals("pointer")) {
                String property = fact.getClass().getSimpleName() + "." + component.getName();
                for (String pointer : FactPointers.of(fact, component.getName())) {
                    properties.merge(pointer, property, this::better);
                }
            }
        }
        return properties;
    }

    /** Of two properties one place fills, the one somebody wrote a question for. */
    private String better(String left, String right) {
        return vocabulary.questions().containsKey(left) ? left : right;
    }

    /** The questions of one case. */
    public final class Asked {
        private final Map<String, String> ofSections;
        private final Map<String, String> ofCase;
        private final Map<String, Question> found = new HashMap<>();

        private Asked(Map<String, String> ofSections, Map<String, String> ofCase) {
            this.ofSections = ofSections;
            this.ofCase = ofCase;
        }

        public Question of(String pointer) {
            return found.computeIfAbsent(pointer, this::find);
        }

        private Question find(String pointer) {
            String inSection = ofSections.get(pointer);
            String inCase = ofCase.get(pointer);
            String property = inSection == null || inCase == null
                    ? (inSection == null ? inCase : inSection)
                    : better(inSection, inCase);
            Question own = vocabulary.questions().get(pointer);
            Question question = own != null || property == null
                    ? own
                    : vocabulary.questions().get(property);
            return question != null ? question : plain(pointer, property);
        }
    }

    private Question plain(String pointer, @Nullable String property) {
        Text label = property == null ? null : vocabulary.properties().get(property);
        Text text = label == null
                ? new Text("Doplňte: " + pointer, "Please fill in: " + pointer)
                : new Text("Ověřte: " + label.cs(), "Please check: " + label.en());
        return new Question(text, List.of(), false);
    }
}
