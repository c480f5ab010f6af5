package cz.opora.internal.drools;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.drools.source.SourceFile;
import cz.opora.internal.json.YamlDocuments;
import cz.opora.internal.layers.OverlayFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of rules as it stands on disk: {@code areas/**.drl}, {@code parameters/*.yaml}, {@code vocabulary/*.yaml}. The
 * last two may be missing in an overlay.
 *
 * @param rules the rule files, by path
 * @param parameters the parameter files by path
 * @param vocabulary the vocabulary files by path
 */
record RuleFolder(List<SourceFile> rules, Map<String, byte[]> parameters, Map<String, byte[]> vocabulary) {
    private static final String UNREADABLE = "it cannot be read. Maybe its permissions are wrong.";

    /**
     * Reads a folder. One that says in {@code overlay.yaml} what it is may do without rules.
     *
     * @throws RuleSetException when it cannot be read or holds no rule file: silence would look like success
     */
    static RuleFolder read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw failure(folder, Files.exists(folder) ? "is a file, not a rule folder." : "there is no such folder.");
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw failure(folder, UNREADABLE);
        }
        boolean described = Files.isRegularFile(folder.resolve(OverlayFile.FILE));
        Path areas = folder.resolve("areas");
        if (!described && !Files.isDirectory(areas)) {
            throw failure(folder, "it has no folder \"areas\" with rules.");
        }
        List<SourceFile> rules = Files.isDirectory(areas) ? rules(folder, areas) : List.of();
        if (!described && rules.isEmpty()) {
            throw failure(folder, "it holds no rule: no file ends in .drl.");
        }
        return new RuleFolder(rules, yaml(folder.resolve("parameters")), yaml(folder.resolve("vocabulary")));
    }

    private static List<SourceFile> rules(Path folder, Path areas) {
        List<SourceFile> rules = new ArrayList<>();
        try (Stream<Path> files = Files.walk(areas)) {
            for (Path file : files.filter(RuleFolder::isRuleFile).sorted().toList()) {
                rules.add(new SourceFile(folder.relativize(file).toString(), Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw unreadable(folder, e);
        } catch (UncheckedIOException e) {
            throw unreadable(folder, e.getCause());
        }
        return rules;
    }

    private static Map<String, byte[]> yaml(Path folder) {
        return Files.isDirectory(folder) ? YamlDocuments.files(folder) : Map.of();
    }

    private static boolean isRuleFile(Path path) {
        return path.toString().endsWith(".drl") && Files.isRegularFile(path);
    }

    private static RuleSetException unreadable(Path folder, @Nullable IOException why) {
        String file = why instanceof FileSystemException refused ? refused.getFile() : null;
        return failure(file == null ? folder : Path.of(file), UNREADABLE);
    }

    private static RuleSetException failure(Path folder, String message) {
        return new RuleSetException(List.of(
                new Diagnostic("rule-folder", Diagnostic.Level.ERROR, folder.toString(), null, null, message, null)));
    }
}
