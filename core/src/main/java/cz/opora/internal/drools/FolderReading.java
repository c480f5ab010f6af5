package cz.opora.internal.drools;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.drools.source.ReadRules;
import cz.opora.internal.drools.source.ReaderContext;
import cz.opora.internal.drools.source.RuleReader;
import cz.opora.internal.layers.Below;
import cz.opora.internal.layers.OverlayContent;
import cz.opora.parameters.ParameterSet;
import cz.opora.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule folder whose files were read as far as they can be: what looking at it and compiling it begin with. Problems of
 * each part are kept beside those of the others, so that an author sees all at once.
 *
 * @param files the files
 * @param parameters the parameters of the folder; none when their files have an error
 * @param vocabulary the words of the folder; none when their files have an error
 * @param context what its rules may name
 * @param rules the rules that could be read, and what is wrong with the others
 * @param ofParameters what is wrong with the parameters
 * @param ofVocabulary what is wrong with the words
 */
record FolderReading(
        RuleFolder files,
        ParameterSet parameters,
        Vocabulary vocabulary,
        ReaderContext context,
        ReadRules rules,
        List<Diagnostic> ofParameters,
        List<Diagnostic> ofVocabulary) {
    /**
     * Reads a folder.
     *
     * @param layer {@code national} or the id of the overlay
     * @param below what lies below; null for a set of its own
     * @throws RuleSetException when there is no rule file to read
     */
    static FolderReading of(Path folder, String layer, @Nullable Below below) {
        RuleFolder files = RuleFolder.read(folder);
        List<Diagnostic> ofParameters = new ArrayList<>();
        ParameterSet parameters =
                parsed(() -> ParameterSet.parse(files.parameters()), ParameterSet.of(List.of()), ofParameters);
        List<Diagnostic> ofVocabulary = new ArrayList<>();
        Vocabulary vocabulary = parsed(() -> Vocabulary.parse(files.vocabulary()), Vocabulary.EMPTY, ofVocabulary);
        ReaderContext context = context(parameters, vocabulary, layer, below);
        ReadRules rules = files.rules().isEmpty()
                ? new ReadRules(List.of(), List.of())
                : RuleReader.read(files.rules(), context, below == null ? List.of() : below.rules());
        return new FolderReading(files, parameters, vocabulary, context, rules, ofParameters, ofVocabulary);
    }

    private static <T> T parsed(Supplier<T> parser, T otherwise, List<Diagnostic> problems) {
        try {
            return parser.get();
        } catch (RuleSetException e) {
            problems.addAll(e.diagnostics());
            return otherwise;
        }
    }

    private static ReaderContext context(
            ParameterSet parameters, Vocabulary vocabulary, String layer, @Nullable Below below) {
        Set<String> conclusions = new HashSet<>(vocabulary.conclusions().keySet());
        Set<String> criteria = new HashSet<>(vocabulary.criteria().keySet());
        ParameterSet all = parameters;
        if (below != null) {
            all = below.parameters().with(parameters, layer);
            conclusions.addAll(below.vocabulary().conclusions().keySet());
            criteria.addAll(below.vocabulary().criteria().keySet());
        }
        return new ReaderContext(all, conclusions, criteria, Set.of(), below != null, layer);
    }

    /** Everything that is wrong with the folder. */
    List<Diagnostic> problems() {
        return Stream.of(ofParameters, ofVocabulary, rules.problems())
                .flatMap(List::stream)
                .toList();
    }

    /** What it holds besides rules, for who compares it with the layers below. */
    OverlayContent content() {
        return new OverlayContent(parameters, files.parameters(), vocabulary, files.vocabulary());
    }
}
