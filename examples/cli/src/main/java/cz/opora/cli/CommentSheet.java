package cz.opora.cli;

import cz.opora.reference.Reference;
import cz.opora.reference.Reference.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sheet for remarks: a line a rule, empty columns for who, a verdict and a remark. CSV in UTF-8 with a byte order mark, so
 * that spreadsheets open it as it is; a cell that a spreadsheet would take for a formula is made a text.
 */
final class CommentSheet {
    private static final String MARK = "\uFEFF";

    private CommentSheet() {}

    static String of(Reference reference, ReferenceWords words) {
        StringBuilder sheet = new StringBuilder(MARK);
        line(
                sheet,
                List.of(
                        words.in("Pravidlo", "Rule"),
                        words.in("Oblast", "Area"),
                        words.in("Jméno", "Name"),
                        words.in("Důvod", "Reason"),
                        words.in("Platí, když", "Applies when"),
                        words.in("Co radí", "What it advises"),
                        words.in("Zdroj", "Source"),
                        words.in("Značka", "Mark"),
                        words.in("Stav", "Status"),
                        words.in("Souhlas (ano/ne)", "Agreed (yes/no)"),
                        words.in("Připomínka", "Remark"),
                        words.in("Kdo", "Who")));
        reference.rules().forEach(rule -> line(sheet, cells(rule, words)));
        return sheet.toString();
    }

    private static List<String> cells(RuleCard rule, ReferenceWords words) {
        List<String> cells = new ArrayList<>(List.of(
                rule.id(),
                words.area(rule.area()),
                rule.name(),
                words.in(rule.because()),
                rule.appliesWhen().stream().map(words::in).collect(Collectors.joining("; ")),
                words.in(rule.advises()),
                rule.source(),
                rule.mark().name(),
                words.in(rule.status().text())));
        cells.addAll(List.of("", "", ""));
        return cells;
    }

    private static void line(StringBuilder sheet, List<String> cells) {
        sheet.append(cells.stream().map(CommentSheet::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    /** Quoted always; Czech spreadsheets part cells by semicolons. */
    static String cell(String text) {
        boolean formula = text.stripLeading().matches("(?s)[=+\\-@\\t\\r].*");
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
