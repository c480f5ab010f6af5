package cz.opora.internal.decision;

import cz.opora.advice.DirectoryInfo;
import cz.opora.advice.RuleSetInfo;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.directory.ActorDirectory;
import cz.opora.internal.drools.RuleBases;
import cz.opora.internal.layers.LayerStack;
import cz.opora.parameters.ParameterSet;
import cz.opora.vocabulary.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an engine decides by, whatever the case: one rule set and one directory.
 *
 * @param rules the rules by date
 * @param info which rule set it is
 * @param parameters the parameters with all their dated values
 * @param vocabulary the words
 * @param directory the directory; an empty one when there is none
 * @param directoryInfo which directory it is; null when there is none
 * @param stack what the layers of the rules decided about each other
 * @param warnings what is to be looked at though the rules may be used; every advice says it
 */
public record Knowledge(
        RuleBases rules,
        RuleSetInfo info,
        ParameterSet parameters,
        Vocabulary vocabulary,
        ActorDirectory directory,
        @Nullable DirectoryInfo directoryInfo,
        LayerStack stack,
        List<Diagnostic> warnings) {
    /** Copies the list. */
    public Knowledge {
        warnings = List.copyOf(warnings);
    }
}
