package cz.opora.internal.drools;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.drools.source.ReadRules;
import cz.opora.internal.drools.source.RuleReader;
import cz.opora.internal.drools.source.SourceFile;
import cz.opora.internal.layers.Below;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.parameters.ParameterSet;
import cz.opora.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A rule folder read and not compiled: what could be read, and everything that is wrong with the rest.
 *
 * @param rules the rules without an error
 * @param parameters the parameters of the folder; none when their files have an error
 * @param vocabulary the words of the folder; none when their files have an error
 * @param texts the text of each file, by its path relative to the folder; bytes that are not UTF-8 are shown as they can be
 * @param problems what is wrong; file names relative to the folder
 */
public record RuleSources(
        List<RuleEntry> rules,
        ParameterSet parameters,
        Vocabulary vocabulary,
        Map<String, String> texts,
        List<Diagnostic> problems) {
    /** Copies the lists. */
    public RuleSources {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a folder.
     *
     * @param folder the folder
     * @param layer {@code national} or the id of the overlay
     * @param below what lies below; null for a set of its own
     * @throws cz.opora.diagnostics.RuleSetException when there is no rule file to read
     */
    public static RuleSources read(Path folder, String layer, @Nullable Below below) {
        RuleFolder files = RuleFolder.read(folder);
        List<Diagnostic> problems = new ArrayList<>();
        ParameterSet parameters = FolderCompiler.parsed(
                () -> ParameterSet.parse(files.parameters()), ParameterSet.of(List.of()), problems);
        Vocabulary vocabulary =
                FolderCompiler.parsed(() -> Vocabulary.parse(files.vocabulary()), Vocabulary.EMPTY, problems);
        ReadRules read = files.rules().isEmpty()
                ? new ReadRules(List.of(), List.of())
                : RuleReader.read(
                        files.rules(),
                        FolderCompiler.context(parameters, vocabulary, layer, below),
                        below == null ? List.of() : below.rules());
        problems.addAll(read.problems());
        return new RuleSources(
                read.rules(),
                parameters,
                vocabulary,
                texts(folder, files),
                problems.stream().map(problem -> within(folder, problem)).toList());
    }

    private static Map<String, String> texts(Path folder, RuleFolder files) {
        Map<String, String> texts = new TreeMap<>();
        for (SourceFile file : files.rules()) {
            texts.put(file.path(), new String(file.content(), StandardCharsets.UTF_8));
        }
        files.parameters().forEach((path, bytes) -> texts.put(within(folder, path), text(bytes)));
        files.vocabulary().forEach((path, bytes) -> texts.put(within(folder, path), text(bytes)));
        return texts;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A path as it is seen from the folder, with forward slashes; one outside of it stays as it is. */
    public static String within(Path folder, String file) {
        Path path = Path.of(file);
        return (path.startsWith(folder) ? folder.relativize(path).toString() : file).replace('\\', '/');
    }

    /** The same problem with its file as it is seen from the folder. */
    public static Diagnostic within(Path folder, Diagnostic problem) {
        String file = problem.file();
        return file == null
                ? problem
                : new Diagnostic(
                        problem.code(),
                        problem.severity(),
                        within(folder, file),
                        problem.line(),
                        problem.column(),
                        problem.pointer(),
                        problem.message(),
                        problem.hint());
    }
}
