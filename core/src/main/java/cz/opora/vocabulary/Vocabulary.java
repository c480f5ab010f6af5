package cz.opora.vocabulary;

import cz.opora.codes.EscalationCode;
import cz.opora.codes.Text;
import java.util.Map;

/**
 * All the words of a rule set. Immutable and thread-safe.
 *
 * @param properties words for readable properties, by {@code Fact.property}
 * @param conclusions declared codes of conclusions and their words
 * @param criteria words for criteria, by {@code GROUP/CODE}
 * @param steps words for steps, by {@code DOMAIN/TYPE} or by {@code TYPE} alone
 * @param escalations words for escalations
 * @param questions how to ask, by {@code Fact.property}
 */
public record Vocabulary(
        Map<String, Text> properties,
        Map<String, Text> conclusions,
        Map<String, Text> criteria,
        Map<String, StepWords> steps,
        Map<EscalationCode, EscalationWords> escalations,
        Map<String, Question> questions) {
    /** Copies the maps. */
    public Vocabulary {
        properties = Map.copyOf(properties);
        conclusions = Map.copyOf(conclusions);
        criteria = Map.copyOf(criteria);
        steps = Map.copyOf(steps);
        escalations = Map.copyOf(escalations);
        questions = Map.copyOf(questions);
    }
}
