package cz.opora.internal.engine;

import cz.opora.codes.Text;
import cz.opora.facts.Fact;
import cz.opora.internal.verdict.FactPointers;
import cz.opora.vocabulary.Question;
import cz.opora.vocabulary.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How to ask for a place of the case file: the question of the property it fills. */
final class QuestionWords {
    private final Map<String, String> propertyOfPointer = new HashMap<>();
    private final Vocabulary vocabulary;

    QuestionWords(Vocabulary vocabulary, Collection<?> facts) {
        this.vocabulary = vocabulary;
        for (Object fact : facts) {
            if (fact instanceof Fact one && one.getClass().isRecord()) {
                index(one);
            }
        }
    }

    private void index(Fact fact) {
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (!component.getName().equals("pointer")) {
                String property = fact.getClass().getSimpleName() + "." + component.getName();
                for (String pointer : FactPointers.of(fact, component.getName())) {
                    propertyOfPointer.merge(pointer, property, this::better);
                }
            }
        }
    }

    /** Of two properties one place fills, the one somebody wrote a question for. */
    private String better(String left, String right) {
        return vocabulary.questions().containsKey(left) ? left : right;
    }

    Question of(String pointer) {
        String property = propertyOfPointer.get(pointer);
        Question question = vocabulary.questions().get(property == null ? pointer : property);
        if (question != null) {
            return question;
        }
        Text label = property == null ? null : vocabulary.properties().get(property);
        Text text = label == null
                ? new Text("Doplňte: " + pointer, "Please fill in: " + pointer)
                : new Text("Ověřte: " + label.cs(), "Please check: " + label.en());
        return new Question(text, List.of(), false);
    }
}
