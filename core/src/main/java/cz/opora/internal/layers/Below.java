package cz.opora.internal.layers;

import cz.opora.codes.TargetGroup;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.parameters.ParameterSet;
import cz.opora.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an overlay lies on.
 *
 * @param rules the rules of all layers below
 * @param parameters their parameters
 * @param vocabulary their words
 * @param libraryParameters the parameters the library itself reads
 * @param changedBy by rule, the layer that replaced it or switched it off
 * @param groups by group a layer defines, that layer
 */
public record Below(
        List<RuleEntry> rules,
        ParameterSet parameters,
        Vocabulary vocabulary,
        Set<String> libraryParameters,
        Map<String, String> changedBy,
        Map<TargetGroup, String> groups) {
    /** Copies the collections. */
    public Below {
        rules = List.copyOf(rules);
        libraryParameters = Set.copyOf(libraryParameters);
        changedBy = Map.copyOf(changedBy);
        groups = Map.copyOf(groups);
    }
}
