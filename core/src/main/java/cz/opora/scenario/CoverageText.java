package cz.opora.scenario;

import cz.opora.scenario.CoverageReport.Aim;
import cz.opora.scenario.CoverageReport.Miss;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** A coverage report as Markdown. */
final class CoverageText {
    private CoverageText() {}

    static String of(CoverageReport report) {
        StringBuilder text = new StringBuilder("# Coverage\n\n");
        text.append(report.decisions()).append(" decisions, ");
        text.append(report.total() - report.missed().size()).append(" of ");
        text.append(report.total()).append(" tried, ");
        text.append(report.missed().size()).append(" missed\n");
        if (report.missed().isEmpty()) {
            return text.toString();
        }
        Map<Aim, Integer> byAim = new EnumMap<>(Aim.class);
        report.missed().forEach(miss -> byAim.merge(miss.aim(), 1, Integer::sum));
        text.append("\n| missed | how many |\n|---|---|\n");
        byAim.forEach((aim, count) ->
                text.append("| ").append(words(aim)).append(" | ").append(count).append(" |\n"));
        text.append("\n| rule | where | condition or code | never |\n|---|---|---|---|\n");
        report.missed().forEach(miss -> line(text, miss));
        return text.toString();
    }

    private static void line(StringBuilder text, Miss miss) {
        text.append("| ")
                .append(miss.rule() == null ? "" : miss.rule())
                .append(" | ")
                .append(miss.file() == null ? "" : miss.file() + ":" + miss.line())
                .append(" | ")
                .append(miss.what().isEmpty() ? "" : "`" + miss.what().replace("|", "\\|") + "`")
                .append(" | ")
                .append(words(miss.aim()))
                .append(" |\n");
    }

    private static String words(Aim aim) {
        return aim.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
