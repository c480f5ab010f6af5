package cz.opora.internal.drools;

import cz.opora.parameters.Parameter;
import cz.opora.parameters.ParameterSet;
import cz.opora.vocabulary.Vocabulary;
import java.util.List;

/**
 * Everything of one layer: compiled rules, parameters and words.
 *
 * @param unit the compiled rules
 * @param parameters the parameters of the layer
 * @param vocabulary the words of the layer
 */
public record RuleContent(LoadedUnit unit, ParameterSet parameters, Vocabulary vocabulary) {
    /**
     * Parameters as a unit on disk keeps them.
     *
     * @param parameters the parameters
     */
    record ParameterList(List<Parameter> parameters) {
        /** Copies the list. */
        ParameterList {
            parameters = List.copyOf(parameters);
        }
    }
}
