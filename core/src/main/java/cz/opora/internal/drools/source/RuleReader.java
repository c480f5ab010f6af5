package cz.opora.internal.drools.source;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.drools.source.RuleChecker.Checked;
import cz.opora.internal.drools.source.Syntax.FileNode;
import cz.opora.internal.drools.source.Syntax.RuleNode;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads rule files into catalogue entries, or says what is wrong with them: every problem of every file at once. Compiles
 * nothing, runs nothing, and throws nothing whatever the files hold. Thread-safe.
 */
public final class RuleReader {
    private final ReaderContext context;
    private final List<RuleEntry> rules = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    private RuleReader(ReaderContext context) {
        this.context = context;
    }

    /** Reads files; the result does not depend on their order. */
    public static ReadRules read(List<SourceFile> files, ReaderContext context) {
        return read(files, context, List.of());
    }

    /**
     * Reads the files of an overlay.
     *
     * @param below the rules of the layers below, whose names and ids are taken: Drools would silently let the later of
     *     two rules of one name win
     */
    public static ReadRules read(List<SourceFile> files, ReaderContext context, List<RuleEntry> below) {
        RuleReader reader = new RuleReader(context);
        for (RuleEntry rule : below) {
            String place = rule.file() + ':' + rule.line();
            reader.places.put("id " + rule.id(), place);
            reader.places.put("name " + rule.name(), place);
        }
        files.stream().sorted(Comparator.comparing(SourceFile::path)).forEach(reader::file);
        reader.problems.addAll(LoopFinder.problems(reader.rules, below));
        if (files.isEmpty()) {
            reader.problems.add(new Diagnostic(
                    Kinds.NO_RULES, Diagnostic.Level.ERROR, null, null, null, "there is no rule file.", null));
        }
        return new ReadRules(reader.rules, reader.problems);
    }

    private void file(SourceFile file) {
        byte[] content = file.content();
        Problems found = Problems.ofFile(file.path());
        Optional<String> text = SourceText.of(content);
        if (text.isEmpty()) {
            found.errorOfLine(
                    Kinds.ENCODING, SourceText.badLine(content), "the file is not in UTF-8", SourceText.guess(content));
        } else {
            rules(text.get(), file.path(), found);
        }
        found.all().stream()
                .sorted(Comparator.comparing((Diagnostic problem) -> problem.line() == null ? 0 : problem.line())
                        .thenComparing(problem -> problem.column() == null ? 0 : problem.column()))
                .forEach(problems::add);
    }

    private void rules(String text, String path, Problems found) {
        Problems lexical = Problems.ofFile(path);
        FileNode file = new FileParser(Tokenizer.read(text, lexical), found).read();
        adopt(lexical, file, found);
        RuleChecker checker = new RuleChecker(context, file, path);
        boolean sound = !found.hasErrors();
        for (RuleNode node : file.rules()) {
            Checked checked = checker.check(node);
            boolean first = isFirst(checked, path);
            found.addAll(node.problems());
            if (sound && first) {
                checked.entry().ifPresent(rules::add);
            }
        }
    }

    /** Gives each problem of the characters to the last rule that begins above it. */
    private static void adopt(Problems lexical, FileNode file, Problems found) {
        TreeMap<Integer, Problems> byLine = new TreeMap<>(Map.of(0, found));
        file.rules().forEach(rule -> byLine.put(rule.at().line(), rule.problems()));
        for (Diagnostic problem : lexical.all()) {
            int line = Objects.requireNonNullElse(problem.line(), 1);
            byLine.floorEntry(line).getValue().adopt(List.of(problem));
        }
    }

    private boolean isFirst(Checked checked, String path) {
        RuleNode node = checked.node();
        String here = path + ':' + node.at().line();
        String id = checked.id();
        String sameId = id == null ? null : places.putIfAbsent("id " + id, here);
        String sameName = places.putIfAbsent("name " + node.name(), here);
        if (sameId != null) {
            String message = "the id " + id + " is already that of the rule at " + sameId;
            node.problems().error(Kinds.DUPLICATE_ID, node.at(), message, "Ids are never used again.");
        }
        if (sameName != null) {
            String message = "a rule of this name is already at " + sameName;
            node.problems().error(Kinds.DUPLICATE_NAME, node.at(), message);
        }
        return sameId == null && sameName == null;
    }
}
