package cz.opora.internal.drools;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.layers.Approvals;
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
 * @param approvals who approved its rules
 * @param warnings what is to be looked at
 * @param hash the hash of everything it holds
 */
public record RuleContent(
        LoadedUnit unit,
        ParameterSet parameters,
        Vocabulary vocabulary,
        Approvals approvals,
        List<Diagnostic> warnings,
        String hash) {
    /** Copies the list. */
    public RuleContent {
        warnings = List.copyOf(warnings);
    }

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
