package cz.opora.cli;

import cz.opora.advice.LayerInfo;
import cz.opora.codes.RuleStatus;
import cz.opora.codes.Text;
import cz.opora.reference.Reference;
import cz.opora.reference.Reference.LegalQuestion;
import cz.opora.reference.Reference.MatrixRow;
import cz.opora.reference.Reference.NumberRow;
import cz.opora.reference.Reference.RuleCard;
import cz.opora.scenario.RuleExamples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The reference of rules as one page: it needs no script and prints well. Not thread-safe. */
final class ReferenceHtml {
    private static final String STYLE = """
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #1a1a1a; }
            h1 { font-size: 1.8rem; } h2 { border-bottom: 2px solid #555; margin-top: 2.5rem; }
            nav ul { columns: 2; } article { border: 1px solid #999; border-radius: 6px; padding: .5rem 1rem; margin: 1rem 0; }
            article h3 { margin: .3rem 0; } h4 { margin: .8rem 0 .2rem; font-size: 1rem; } ul { margin: .2rem 0; }
            .id { color: #555; font-weight: normal; font-size: .9rem; } .because { font-size: 1.1rem; }
            .advises { background: #eef4ee; padding: .3rem .6rem; } .draft { background: #fff3c4; padding: .1rem .5rem; }
            .law { font-size: .9rem; color: #333; } a { color: #0b4a8f; }
            table { border-collapse: collapse; width: 100%; font-size: .92rem; }
            th, td { border: 1px solid #999; padding: .3rem .5rem; text-align: left; vertical-align: top; }
            thead { display: table-header-group; background: #eee; }
            @media print { body { font-size: 10.5pt; max-width: none; padding: 0; } a { color: inherit; text-decoration: none; }
              article, tr { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } nav { display: none; } }
            """;

    private final Reference reference;
    private final Map<String, RuleExamples> examples;
    private final ReferenceWords words;
    private final Html page = new Html();

    private ReferenceHtml(Reference reference, Map<String, RuleExamples> examples, ReferenceWords words) {
        this.reference = reference;
        this.examples = examples;
        this.words = words;
    }

    static String of(Reference reference, Map<String, RuleExamples> examples, ReferenceWords words) {
        return new ReferenceHtml(reference, examples, words).page();
    }

    /** The questions for a lawyer alone. */
    static String legal(Reference reference, ReferenceWords words) {
        ReferenceHtml html = new ReferenceHtml(reference, Map.of(), words);
        html.begin(words.in("Otázky pro právníka", "Questions for a lawyer"));
        html.questions();
        return html.page.raw("</body>\n</html>\n").toString();
    }

    private String page() {
        List<LayerInfo> overlays =
                Objects.requireNonNullElse(reference.ruleSet().overlays(), List.of());
        begin(words.in("Co pravidla říkají", "What the rules say") + words.names(overlays));
        overlays.stream()
                .flatMap(overlay -> overlay.changes().stream())
                .forEach(change -> page.element("p", words.change(change)));
        Map<String, List<RuleCard>> areas = new LinkedHashMap<>();
        reference.rules().forEach(rule -> areas.computeIfAbsent(rule.area(), area -> new ArrayList<>())
                .add(rule));
        contents(areas);
        areas.forEach(this::area);
        matrix();
        numbers();
        page.raw("<h2 id=\"legal\">")
                .text(words.in("Otázky pro právníka", "Questions for a lawyer"))
                .raw("</h2>\n");
        questions();
        return page.raw("</body>\n</html>\n").toString();
    }

    private void begin(String title) {
        page.raw("<!DOCTYPE html>\n<html lang=\"" + words.in("cs", "en") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.element("title", title).raw("<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
        page.element("h1", title);
        page.element(
                "p",
                words.in("Pravidla ", "Rules ") + reference.ruleSet().id() + " "
                        + reference.ruleSet().version() + words.in(", čísla ke dni ", ", numbers as of ")
                        + words.day(reference.asOf()) + ". "
                        + words.in(
                                "Rada pomáhá pracovníkovi, rozhoduje on a klient.",
                                "Advice helps the worker; the worker and the client decide."));
    }

    private void contents(Map<String, List<RuleCard>> areas) {
        page.raw("<nav>\n<ul>\n");
        areas.forEach((area, rules) -> page.raw("<li>")
                .link(anchor(area), words.area(area) + " (" + rules.size() + ")")
                .raw("</li>\n"));
        page.raw("<li>").link("matrix", matrixTitle()).raw("</li>\n");
        page.raw("<li>").link("numbers", numbersTitle()).raw("</li>\n");
        page.raw("<li>")
                .link("legal", words.in("Otázky pro právníka", "Questions for a lawyer"))
                .raw("</li>\n</ul>\n</nav>\n");
    }

    private String matrixTitle() {
        return words.in("Která potřeba volá koho", "Which need calls for whom");
    }

    private String numbersTitle() {
        return words.in("Čísla v pravidlech", "Numbers in the rules");
    }

    private static String anchor(String area) {
        return "area-" + area.replaceAll("[^A-Za-z0-9-]", "-");
    }

    private void area(String area, List<RuleCard> rules) {
        page.raw("<h2 id=\"")
                .text(anchor(area))
                .raw("\">")
                .text(words.area(area))
                .raw("</h2>\n");
        rules.forEach(this::card);
    }

    private void card(RuleCard rule) {
        page.raw("<article id=\"").text(rule.id()).raw("\">\n<h3>").text(rule.name());
        page.raw(" <span class=\"id\">").text(rule.id()).raw("</span></h3>\n");
        page.styled("p", "because", words.in(rule.because()));
        section(words.in("Platí, když zároveň", "Applies when all of this holds"), rule.appliesWhen());
        section(words.in("Neplatí, když aspoň jedno", "Does not apply when any of this holds"), rule.notWhen());
        section(words.in("Zůstává otevřené, dokud se neví", "Stays open while not known"), rule.openWhile());
        page.element("h4", words.in("Co radí", "What it advises"));
        page.styled("p", "advises", words.in(rule.advises()));
        examples(examples.getOrDefault(rule.id(), RuleExamples.NONE));
        used(rule);
        page.raw("<p class=\"law\">").text(rule.source() + " (" + words.mark(rule.mark()) + "); ");
        page.text(words.validity(rule) + "; ");
        page.raw(rule.status() == RuleStatus.draft ? "<span class=\"draft\">" : "<span>")
                .text(words.in(rule.status().text()))
                .raw("</span></p>\n</article>\n");
    }

    private void section(String title, List<Text> lines) {
        if (!lines.isEmpty()) {
            page.element("h4", title).list(lines.stream().map(words::in).toList());
        }
    }

    private void examples(RuleExamples given) {
        if (given.fires().isEmpty() && given.justMisses().isEmpty()) {
            return;
        }
        page.element("h4", words.in("Příklady", "Examples")).raw("<ul>\n");
        given.fires().stream()
                .distinct()
                .limit(3)
                .forEach(name -> page.element("li", words.in("platí: ", "applies: ") + name));
        given.justMisses().stream()
                .map(name -> name.replaceAll(" / /.*", ""))
                .distinct()
                .limit(3)
                .forEach(name -> page.element(
                        "li",
                        words.in("těsně ne, změní-li se jediný údaj: ", "just not, with one fact changed: ") + name));
        page.raw("</ul>\n");
    }

    private void used(RuleCard rule) {
        List<String> lines = reference.numbers().stream()
                .filter(number -> rule.numbers().contains(number.id()))
                .map(number -> words.in(number.text()) + ": " + words.values(number))
                .toList();
        if (!lines.isEmpty()) {
            page.element("h4", words.in("Čísla", "Numbers")).list(lines);
        }
    }

    private void matrix() {
        page.raw("<h2 id=\"matrix\">").text(matrixTitle()).raw("</h2>\n<table>\n");
        page.head(words.matrixColumns());
        page.raw("<tbody>\n");
        for (MatrixRow row : reference.matrix()) {
            page.raw("<tr><td>").text(words.in(row.need().text())).raw("</td><td>");
            page.link(row.ruleId(), row.name()).raw("</td><td>");
            page.text(words.in(row.lead()))
                    .raw("</td><td>")
                    .text(words.in(row.others()))
                    .raw("</td></tr>\n");
        }
        page.raw("</tbody>\n</table>\n");
    }

    private void numbers() {
        page.raw("<h2 id=\"numbers\">").text(numbersTitle()).raw("</h2>\n<table>\n");
        page.head(words.numberColumns());
        page.raw("<tbody>\n");
        for (NumberRow number : reference.numbers()) {
            page.raw("<tr><td>").text(words.in(number.text())).raw("</td><td>").text(words.values(number));
            page.raw("</td><td>").text(words.range(number)).raw("</td><td>").text(words.sources(number));
            page.raw("</td><td>");
            number.rules().forEach(rule -> page.link(rule, rule).raw(" "));
            page.raw("</td></tr>\n");
        }
        page.raw("</tbody>\n</table>\n");
    }

    private void questions() {
        page.raw("<ol>\n");
        for (LegalQuestion question : reference.legalQuestions()) {
            page.raw("<li>").element("p", words.in(question.says()) + " (" + question.about() + ")");
            page.element("p", words.in(question.question())).raw("</li>\n");
        }
        page.raw("</ol>\n");
    }
}
