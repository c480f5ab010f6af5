package cz.opora.vocabulary;

import cz.opora.codes.EscalationCode;
import cz.opora.codes.Text;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.json.YamlDocuments;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * All the words of a rule set. Immutable and thread-safe.
 *
 * @param properties words for readable properties, by {@code Fact.property}
 * @param conclusions declared codes of conclusions and their words
 * @param criteria words for criteria, by {@code GROUP/CODE}
 * @param steps words for steps, by {@code MTX-071/TYPE} for a rule, by {@code M07/TYPE} for a row of the matrix, by {@code DOMAIN/TYPE}, or by {@code TYPE}
 * @param escalations words for escalations
 * @param questions how to ask, by {@code Fact.property}
 * @param questionGroups what is asked in one breath, by a name of the group
 */
public record Vocabulary(
        Map<String, Text> properties,
        Map<String, Text> conclusions,
        Map<String, Text> criteria,
        Map<String, StepWords> steps,
        Map<EscalationCode, EscalationWords> escalations,
        Map<String, Question> questions,
        Map<String, QuestionGroup> questionGroups) {
    /** Copies the maps. */
    public Vocabulary {
        properties = Map.copyOf(properties);
        conclusions = Map.copyOf(conclusions);
        criteria = Map.copyOf(criteria);
        steps = Map.copyOf(steps);
        escalations = Map.copyOf(escalations);
        questions = Map.copyOf(questions);
        questionGroups = Map.copyOf(questionGroups);
    }

    /**
     * Reads {@code properties.yaml}, {@code codes.yaml}, {@code questions.yaml} and {@code question-groups.yaml} of a folder,
     * or their parts such as {@code codes-housing.yaml}; a missing one holds nothing.
     *
     * @throws RuleSetException with every problem of every file
     */
    public static Vocabulary load(Path folder) {
        return parse(YamlDocuments.files(folder));
    }

    /**
     * Reads files from memory.
     *
     * @param files the bytes of each file, by its name or path
     * @throws RuleSetException with every problem of every file
     */
    public static Vocabulary parse(Map<String, byte[]> files) {
        return VocabularyFiles.read(files);
    }

    /** No words at all. */
    public static final Vocabulary EMPTY =
            new Vocabulary(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** These words and those of an overlay; where both speak, the overlay's stand. */
    public Vocabulary with(Vocabulary overlay) {
        return new Vocabulary(
                both(properties, overlay.properties),
                both(conclusions, overlay.conclusions),
                both(criteria, overlay.criteria),
                both(steps, overlay.steps),
                both(escalations, overlay.escalations),
                both(questions, overlay.questions),
                both(questionGroups, overlay.questionGroups));
    }

    private static <K, V> Map<K, V> both(Map<K, V> below, Map<K, V> above) {
        Map<K, V> all = new HashMap<>(below);
        all.putAll(above);
        return all;
    }
}
