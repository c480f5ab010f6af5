package cz.opora.cli;

import cz.opora.RuleSet;
import cz.opora.codes.Language;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.reference.Reference;
import cz.opora.scenario.RuleExamples;
import cz.opora.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The rules in words. */
@Command(
        name = "doc",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes the rules in words: when each applies and when not, what it advises, on what it rests.")
final class DocCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR|national", description = "A rule folder, or the rules in the program.")
    @SuppressWarnings("NullAway.Init")
    private String rules;

    @Mixin
    private BelowOptions below = new BelowOptions();

    @Option(names = "--all", description = "Of an overlay, tell the rules it lies on too, not only its own.")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "markdown|html|json",
            description = "Markdown (default), one page of HTML to read and print, or JSON (opora-reference/1).")
    private Format format = Format.MARKDOWN;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "Write to this file. Markdown written to a folder is a file an area.")
    private @Nullable Path out;

    @Option(names = "--legal", description = "Only the questions for a lawyer: all that rests on a text nobody read.")
    private boolean legal;

    @Option(
            names = "--comments",
            paramLabel = "FILE.csv",
            description = "Write a sheet for remarks besides, a line a rule; spreadsheets open it.")
    private @Nullable Path comments;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day whose numbers are shown; today without it.")
    private @Nullable LocalDate asOf;

    @Option(names = "--lang", paramLabel = "cs|en", description = "Czech (default) or English.")
    private Language language = Language.CS;

    /** How to write. */
    private enum Format {
        MARKDOWN,
        HTML,
        JSON
    }

    DocCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        boolean national = rules.equals("national");
        RuleSet set = national ? RuleSet.national() : LayeredRules.load(Path.of(rules), below.bases());
        LocalDate day = asOf == null ? Terminal.today() : asOf;
        Reference whole = set.reference(day);
        Reference reference = all || below.bases().isEmpty()
                ? whole
                : OverlayReference.of(whole, LayeredRules.below(below.bases()).reference(day));
        Map<String, RuleExamples> examples = national ? Map.of() : examples(Path.of(rules));
        ReferenceWords words = new ReferenceWords(language);
        if (comments != null) {
            Files.writeString(comments, CommentSheet.of(reference, words));
            terminal.message("Written: " + comments);
        }
        switch (format) {
            case JSON -> put(reference.toJson());
            case HTML ->
                put(legal ? ReferenceHtml.legal(reference, words) : ReferenceHtml.of(reference, examples, words));
            case MARKDOWN ->
                put(
                        legal
                                ? Map.of("legal.md", ReferenceMarkdown.legal(reference, words))
                                : ReferenceMarkdown.of(reference, examples, words));
        }
        return ExitCode.OK;
    }

    /** The names of scenarios; a folder without any has no examples to show, and {@code test} says so. */
    private static Map<String, RuleExamples> examples(Path folder) {
        try {
            return Scenarios.in(Generated.written(folder)).examples();
        } catch (RuleSetException e) {
            if (e.diagnostics().stream().allMatch(problem -> problem.code().equals("no-scenarios"))) {
                return Map.of();
            }
            throw e;
        }
    }

    private void put(String text) throws IOException {
        if (out == null) {
            terminal.result(text);
        } else {
            Files.writeString(out, text);
            terminal.message("Written: " + out);
        }
    }

    private void put(Map<String, String> files) throws IOException {
        if (out == null || !isFolder(out)) {
            put(String.join("\n", files.values()));
            return;
        }
        Files.createDirectories(out);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(out.resolve(file.getKey()), file.getValue());
        }
        terminal.message("Written: " + files.size() + " files to " + out);
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path) || !String.valueOf(path.getFileName()).contains(".");
    }
}
