package cz.opora.internal.drools.source;

import cz.opora.parameters.ParameterSet;
import java.util.Set;

/**
 * What rule files may refer to.
 *
 * @param parameters the parameters with all their dated values
 * @param conclusionCodes the declared codes of conclusions
 * @param criterionCodes the declared criteria as {@code GROUP/CODE}; empty when they are not checked
 * @param dossierIds the ids of the dossier for {@code @covers}; empty when they are not checked
 * @param overlay whether the files belong to an overlay, whose ids carry its layer
 * @param layer {@code national} or the id of the overlay
 */
public record ReaderContext(
        ParameterSet parameters,
        Set<String> conclusionCodes,
        Set<String> criterionCodes,
        Set<String> dossierIds,
        boolean overlay,
        String layer) {
    /** Copies the sets. */
    public ReaderContext {
        conclusionCodes = Set.copyOf(conclusionCodes);
        criterionCodes = Set.copyOf(criterionCodes);
        dossierIds = Set.copyOf(dossierIds);
    }

    /** The same without a check of criteria and dossier ids. */
    public static ReaderContext national(ParameterSet parameters, Set<String> conclusionCodes) {
        return new ReaderContext(parameters, conclusionCodes, Set.of(), Set.of(), false, "national");
    }
}
