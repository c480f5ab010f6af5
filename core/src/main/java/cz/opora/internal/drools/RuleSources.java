package cz.opora.internal.drools;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.drools.source.SourceFile;
import cz.opora.internal.layers.Below;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.parameters.ParameterSet;
import cz.opora.vocabulary.Vocabulary;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    /** What the reader says of each code when the words could not be read at all. */
    private static final String UNDECLARED = "declared in the vocabulary";

    /** The folders of a rule folder, as they follow its name in the name of a file. */
    private static final String PARTS = "(?=(?:areas|parameters|vocabulary|generated)[/\\\\])";

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
        FolderReading reading = FolderReading.of(folder, layer, below);
        boolean numbers = reading.ofParameters().isEmpty();
        boolean words = reading.ofVocabulary().isEmpty();
        Stream<Diagnostic> ofRules = reading.rules().problems().stream()
                .filter(problem -> (numbers || !problem.code().equals("unknown-parameter"))
                        && (words || !problem.message().contains(UNDECLARED)));
        Stream<Diagnostic> ofWords = Stream.concat(reading.ofParameters().stream(), reading.ofVocabulary().stream());
        return new RuleSources(
                reading.rules().rules(),
                reading.parameters(),
                reading.vocabulary(),
                texts(folder, reading.files()),
                Stream.concat(ofWords, ofRules)
                        .map(problem -> within(folder, problem))
                        .toList());
    }

    private static Map<String, String> texts(Path folder, RuleFolder files) {
        Map<String, String> texts = new TreeMap<>();
        for (SourceFile file : files.rules()) {
            texts.put(file.path(), new String(file.content(), StandardCharsets.UTF_8));
        }
        scenarios(folder, texts);
        files.parameters().forEach((path, bytes) -> texts.put(within(folder, path), text(bytes)));
        files.vocabulary().forEach((path, bytes) -> texts.put(within(folder, path), text(bytes)));
        return texts;
    }

    /** Scenarios stand beside the rules; somebody else reads them, their lines are shown here. */
    private static void scenarios(Path folder, Map<String, String> texts) {
        Path areas = folder.resolve("areas");
        if (!Files.isDirectory(areas)) {
            return;
        }
        try (Stream<Path> files = Files.walk(areas)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".scenarios.yaml"))
                    .toList()) {
                if (Files.isReadable(file)) { // otherwise who reads it says so
                    texts.put(within(folder, file.toString()), text(Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A path as it is seen from the folder, with forward slashes; one outside of it stays as it is. */
    public static String within(Path folder, String file) {
        Path path = Path.of(file);
        return (path.startsWith(folder) ? folder.relativize(path).toString() : file).replace('\\', '/');
    }

    /** Files named in a message are named as seen from the folder; ids may begin with the name of the folder too. */
    private static String namesWithin(Path folder, String message) {
        String before = "(?<![\\p{Alnum}._/\\\\-])";
        String name = Pattern.quote(folder.toString() + File.separator);
        return message.replaceAll(before + name + PARTS, "");
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
                        namesWithin(folder, problem.message()),
                        problem.hint());
    }
}
