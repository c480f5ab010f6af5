package cz.opora.internal.json;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.ReadMode;
import cz.opora.diagnostics.RuleSetException;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML files of a rule set: several files, whose problems are reported together. Not thread-safe; use one for
 * each loading.
 */
public final class YamlDocuments {
    private final Map<String, Problems> byFile = new TreeMap<>();

    /** The tree of a file; null when it cannot be read. */
    public @Nullable Node tree(String name, byte[] bytes) {
        return Documents.tree(Syntax.YAML, bytes, KeyStyle.OPEN, problems(name));
    }

    /** Binds a part of a file, found at a pointer, to a type; null when there were errors. */
    public @Nullable Object bind(String name, Node node, Type type, String pointer) {
        Problems problems = problems(name);
        int before = problems.errors();
        Binder binder = new Binder(BindingRules.OPEN, ReadMode.STRICT, problems);
        Object value = binder.bind(node, type, Place.root(pointer));
        return problems.errors() > before ? null : value;
    }

    /** The problems of a file, to add to. */
    public Problems problems(String name) {
        return byFile.computeIfAbsent(name, Problems::new);
    }

    /** Throws {@link RuleSetException} with every problem of every file, by file and line, when there is an error. */
    public void finish() {
        List<Diagnostic> all = new ArrayList<>();
        byFile.values().forEach(problems -> all.addAll(problems.all()));
        if (byFile.values().stream().anyMatch(problems -> problems.errors() > 0)) {
            throw new RuleSetException(all);
        }
    }

    /** The generic type of a record component, such as a map of texts. */
    public static Type typeOf(Class<? extends Record> owner, String component) {
        return Arrays.stream(owner.getRecordComponents())
                .filter(candidate -> candidate.getName().equals(component))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(owner + " has no component " + component))
                .getGenericType();
    }

    /**
     * The YAML files of a folder, not of its subfolders, by their path.
     *
     * @throws RuleSetException when the folder or a file in it cannot be read
     */
    public static Map<String, byte[]> files(Path folder) {
        YamlDocuments documents = new YamlDocuments();
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.filter(YamlDocuments::isYaml).toList()) {
                String name = file.toString();
                byte[] bytes = InputBytes.read(file, documents.problems(name));
                if (bytes != null) {
                    files.put(name, bytes);
                }
            }
        } catch (IOException | SecurityException e) {
            Problems problems = documents.problems(folder.toString());
            problems.error("unreadable-folder", 0, null, "there is no such folder, or it cannot be read.", null);
        }
        documents.finish();
        return files;
    }

    private static boolean isYaml(Path file) {
        return file.toString().endsWith(".yaml") || file.toString().endsWith(".yml");
    }
}
