package cz.opora.internal.engine;

import cz.opora.codes.Text;
import cz.opora.facts.Fact;
import cz.opora.facts.Need;
import cz.opora.internal.verdict.FactPointers;
import cz.opora.vocabulary.Question;
import cz.opora.vocabulary.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How to ask for a place of the case file: the question of the property it fills. The places of sections are the same in
 * every case and are looked up once; those of list entries are looked up case by case. Thread-safe.
 */
final class QuestionWords {
    private final Vocabulary vocabulary;
    private final Map<Class<?>, Map<String, String>> ofSection = new ConcurrentHashMap<>();

    QuestionWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The questions for the facts of one case. */
    Asked about(Collection<?> facts) {
        Map<String, String> properties = new HashMap<>();
        for (Object each : facts) {
            if (each instanceof Fact fact && fact.getClass().isRecord()) {
                // A need stands at its section's pointer, but there is one for each domain.
                boolean section = fact.pointer().indexOf('/', 1) < 0 && !(fact instanceof Need);
                Map<String, String> ofFact =
                        section ? ofSection.computeIfAbsent(fact.getClass(), type -> index(fact)) : index(fact);
                ofFact.forEach((pointer, property) -> properties.merge(pointer, property, this::better));
            }
        }
        return new Asked(properties);
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
    final class Asked {
        private final Map<String, String> properties;

        private Asked(Map<String, String> properties) {
            this.properties = properties;
        }

        Question of(String pointer) {
            String property = properties.get(pointer);
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
