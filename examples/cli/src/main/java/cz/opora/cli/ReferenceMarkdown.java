package cz.opora.cli;

import cz.opora.advice.LayerInfo;
import cz.opora.codes.Text;
import cz.opora.reference.Reference;
import cz.opora.reference.Reference.LegalQuestion;
import cz.opora.reference.Reference.NumberRow;
import cz.opora.reference.Reference.RuleCard;
import cz.opora.scenario.RuleExamples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The reference of rules as Markdown, by the name of the file each part belongs to. */
final class ReferenceMarkdown {
    private final Reference reference;
    private final Map<String, RuleExamples> examples;
    private final ReferenceWords words;

    private ReferenceMarkdown(Reference reference, Map<String, RuleExamples> examples, ReferenceWords words) {
        this.reference = reference;
        this.examples = examples;
        this.words = words;
    }

    /** The parts in reading order: a file an area, then the matrix, the numbers and the questions for a lawyer. */
    static Map<String, String> of(Reference reference, Map<String, RuleExamples> examples, ReferenceWords words) {
        return new ReferenceMarkdown(reference, examples, words).files();
    }

    /** The questions for a lawyer alone. */
    static String legal(Reference reference, ReferenceWords words) {
        return new ReferenceMarkdown(reference, Map.of(), words).questions();
    }

    /** A text that Markdown reads as nothing but text. */
    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1").replaceAll("[\\r\\n]+", " ");
    }

    private Map<String, String> files() {
        Map<String, List<RuleCard>> areas = new LinkedHashMap<>();
        reference.rules().forEach(rule -> areas.computeIfAbsent(rule.area(), area -> new ArrayList<>())
                .add(rule));
        Map<String, String> files = new LinkedHashMap<>();
        List<LayerInfo> overlays =
                Objects.requireNonNullElse(reference.ruleSet().overlays(), List.of());
        if (!overlays.isEmpty()) {
            files.put("overlays.md", overlays.stream().map(this::overlay).collect(Collectors.joining("\n")));
        }
        areas.forEach((area, rules) -> files.put(area.replace('/', '-') + ".md", area(area, rules)));
        files.put("matrix.md", matrix());
        files.put("numbers.md", numbers());
        files.put("legal.md", questions());
        return files;
    }

    private String overlay(LayerInfo overlay) {
        return "# " + said(overlay.name()) + "\n\n"
                + overlay.changes().stream()
                        .map(change -> "- " + escaped(words.change(change)) + "\n")
                        .collect(Collectors.joining());
    }

    private String area(String area, List<RuleCard> rules) {
        return "# " + escaped(words.area(area)) + "\n\n"
                + rules.stream().map(this::card).collect(Collectors.joining("\n"));
    }

    private String card(RuleCard rule) {
        StringBuilder text = new StringBuilder("## " + escaped(rule.name()) + " (" + rule.id() + ")\n\n");
        text.append(said(rule.because())).append("\n\n");
        section(text, words.in("Platí, když zároveň", "Applies when all of this holds"), rule.appliesWhen());
        section(text, words.in("Neplatí, když aspoň jedno", "Does not apply when any of this holds"), rule.notWhen());
        section(text, words.in("Zůstává otevřené, dokud se neví", "Stays open while not known"), rule.openWhile());
        text.append("**").append(words.in("Co radí", "What it advises")).append("**: ");
        text.append(said(rule.advises())).append("\n\n");
        RuleExamples given = examples.getOrDefault(rule.id(), RuleExamples.NONE);
        names(text, words.in("Platí třeba", "Applies for example"), given.fires());
        names(
                text,
                words.in("Těsně ne, změní-li se jediný údaj", "Just not, with one fact changed"),
                given.justMisses());
        numbersOf(text, rule);
        text.append(escaped(rule.source()))
                .append(" (")
                .append(words.mark(rule.mark()))
                .append("); ");
        text.append(words.validity(rule))
                .append("; ")
                .append(said(rule.status().text()))
                .append("\n");
        return text.toString();
    }

    private void numbersOf(StringBuilder text, RuleCard rule) {
        String used = reference.numbers().stream()
                .filter(number -> rule.numbers().contains(number.id()))
                .map(number -> said(number.text()) + ": " + values(number))
                .collect(Collectors.joining("; "));
        if (!used.isEmpty()) {
            text.append("**").append(words.in("Čísla", "Numbers")).append("**: ");
            text.append(used).append("\n\n");
        }
    }

    private String said(Text text) {
        return escaped(words.in(text));
    }

    private void section(StringBuilder text, String title, List<Text> lines) {
        if (!lines.isEmpty()) {
            text.append("**").append(title).append("**\n\n");
            lines.forEach(line -> text.append("- ").append(said(line)).append('\n'));
            text.append('\n');
        }
    }

    private static void names(StringBuilder text, String title, List<String> names) {
        if (!names.isEmpty()) {
            String listed = names.stream()
                    .map(name -> name.replaceAll(" / /.*", ""))
                    .distinct()
                    .limit(3)
                    .map(ReferenceMarkdown::escaped)
                    .collect(Collectors.joining("; "));
            text.append("**").append(title).append("**: ").append(listed).append("\n\n");
        }
    }

    private String values(NumberRow number) {
        return escaped(words.values(number));
    }

    private String matrix() {
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(words.in("Která potřeba volá koho", "Which need calls for whom"))
                .append("\n\n");
        row(text, words.matrixColumns());
        text.append("|---|---|---|---|\n");
        reference
                .matrix()
                .forEach(row -> row(
                        text,
                        List.of(
                                said(row.need().text()),
                                escaped(row.name()) + " (" + row.ruleId() + ")",
                                said(row.lead()),
                                said(row.others()))));
        return text.toString();
    }

    private String numbers() {
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(words.in("Čísla v pravidlech", "Numbers in the rules"))
                .append("\n\n");
        row(text, words.numberColumns());
        text.append("|---|---|---|---|---|\n");
        for (NumberRow number : reference.numbers()) {
            row(
                    text,
                    List.of(
                            said(number.text()),
                            values(number),
                            escaped(words.range(number)),
                            escaped(words.sources(number)),
                            String.join(" ", number.rules())));
        }
        return text.toString();
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private String questions() {
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(words.in("Otázky pro právníka", "Questions for a lawyer"))
                .append("\n\n");
        int number = 1;
        for (LegalQuestion question : reference.legalQuestions()) {
            text.append(number++).append(". ").append(said(question.says()));
            text.append(" (")
                    .append(question.about())
                    .append(")  \n   ")
                    .append(said(question.question()))
                    .append('\n');
        }
        return text.toString();
    }
}
