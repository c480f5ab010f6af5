package cz.opora.internal.foreign;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.InvalidInputException;
import cz.opora.internal.foreign.FactClasses.FactClass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of rules written elsewhere, looked at as a whole. Used once. */
public final class ForeignFolder {
    private static final Pattern CONDITION_IN_COMMENT = Pattern.compile(
            "(?m)(?:\\brule\\s+\"|^[\\s/*]*(?:\\$?\\w+\\s*:\\s*)?[A-Z]\\w*\\s*\\([^)\\n]*(?:==|>|<|\\)))");

    private final FactClasses classes;
    private final Readings.Uses uses = new Readings.Uses();
    private final List<LooseFile> files = new ArrayList<>();

    /** A file with what was found in it so far. */
    record LooseFile(String name, LooseText text, List<LooseRule> rules, ForeignFound found) {}

    private ForeignFolder(FactClasses classes) {
        this.classes = classes;
    }

    /**
     * What was found.
     *
     * @param rules how many rules there are
     * @param texts the files by their path relative to the folder
     * @param problems what is wrong with them; those about the jar name no file
     */
    public record Read(int rules, Map<String, String> texts, List<Diagnostic> problems) {}

    /**
     * Looks at every {@code .drl} file under a folder.
     *
     * @param jar the fact classes: a jar or a folder of classes
     * @throws InvalidInputException when there is no rule file, or no class, to read
     */
    public static Read check(Path folder, Path jar) {
        Map<String, String> sources = sources(folder);
        ForeignFolder foreign = new ForeignFolder(FactClasses.read(jar));
        sources.forEach(foreign::file);
        List<Diagnostic> problems = new ArrayList<>();
        new AcrossRules(foreign.classes, foreign.files).run();
        foreign.files.forEach(file -> problems.addAll(file.found().all()));
        problems.addAll(foreign.unused());
        int count = foreign.files.stream().mapToInt(file -> file.rules().size()).sum();
        return new Read(count, sources, problems);
    }

    private static Map<String, String> sources(Path folder) {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".drl")).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                sources.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw refused(folder, "there is no such folder, or it cannot be read.");
        }
        if (sources.isEmpty()) {
            throw refused(folder, "it holds no rule: no file ends in .drl.");
        }
        return sources;
    }

    private static InvalidInputException refused(Path folder, String message) {
        return new InvalidInputException(List.of(
                new Diagnostic("rule-folder", Diagnostic.Level.ERROR, folder.toString(), null, null, message, null)));
    }

    private void file(String name, String source) {
        LooseText text = new LooseText(source);
        ForeignFound found = new ForeignFound(name, text);
        List<LooseRule> read = LooseRule.in(text.text());
        files.add(new LooseFile(name, text, read, found));
        Constructs constructs = new Constructs(found);
        constructs.ofFile(
                read.isEmpty()
                        ? text.text()
                        : text.text().substring(0, read.get(0).start()));
        Readings readings = new Readings(classes, found, uses);
        RuleShapes shapes = new RuleShapes(found);
        for (LooseRule rule : read) {
            shapes.of(rule);
            constructs.ofRule(rule);
            readings.ofRule(rule);
        }
        comments(text, found);
    }

    private static void comments(LooseText text, ForeignFound found) {
        for (LooseText.Comment comment : text.comments()) {
            if (CONDITION_IN_COMMENT.matcher(comment.text()).find()) {
                String what = "a rule or pattern is only a comment";
                found.warning("foreign-commented", null, comment.start(), what, "Take it away.");
            }
        }
    }

    private List<Diagnostic> unused() {
        List<Diagnostic> unused = new ArrayList<>();
        for (FactClass type : classes.facts()) {
            Set<String> never = new TreeSet<>(type.properties().keySet());
            never.removeAll(uses.read.getOrDefault(type.name(), Set.of()));
            String what = !uses.read.containsKey(type.name())
                    ? "no rule reads a " + type.name() + '.'
                    : never.isEmpty() ? "" : "no rule reads " + String.join(", ", never) + " of " + type.name() + '.';
            if (!what.isEmpty()) {
                unused.add(new Diagnostic("foreign-unused", Diagnostic.Level.WARNING, null, null, null, what, null));
            }
        }
        return unused;
    }
}
