package cz.opora.internal.layers;

import cz.opora.parameters.ParameterSet;
import cz.opora.vocabulary.Vocabulary;
import java.util.Map;

/**
 * The parameters and words of an overlay, with the files they stand in.
 *
 * @param parameters the parameters
 * @param parameterFiles the bytes of their files
 * @param vocabulary the words
 * @param vocabularyFiles the bytes of their files
 */
public record OverlayContent(
        ParameterSet parameters,
        Map<String, byte[]> parameterFiles,
        Vocabulary vocabulary,
        Map<String, byte[]> vocabularyFiles) {
    /** Copies the maps. */
    public OverlayContent {
        parameterFiles = Map.copyOf(parameterFiles);
        vocabularyFiles = Map.copyOf(vocabularyFiles);
    }
}
