package cz.opora.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Results as the XML of JUnit reports. The library knows no clock, so every time is 0. */
final class JUnitXml {
    private JUnitXml() {}

    static String of(List<ScenarioResult> results) {
        Map<String, List<ScenarioResult>> byFile = new LinkedHashMap<>();
        results.forEach(result ->
                byFile.computeIfAbsent(result.file(), file -> new ArrayList<>()).add(result));
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuites name=\"opora\"").append(counts(results)).append(">\n");
        byFile.forEach((file, cases) -> suite(xml, file, cases));
        return xml.append("</testsuites>\n").toString();
    }

    private static void suite(StringBuilder xml, String file, List<ScenarioResult> cases) {
        xml.append("  <testsuite name=\"").append(escaped(file)).append('"');
        xml.append(counts(cases)).append(">\n");
        cases.forEach(each -> testCase(xml, each));
        xml.append("  </testsuite>\n");
    }

    private static String counts(List<ScenarioResult> cases) {
        long failed = cases.stream().filter(each -> !each.passed()).count();
        return " tests=\"" + cases.size() + "\" failures=\"" + failed + "\" errors=\"0\" skipped=\"0\" time=\"0\"";
    }

    /** The line is a part of the name: two variants of a scenario may change the same pointer. */
    private static void testCase(StringBuilder xml, ScenarioResult result) {
        xml.append("    <testcase name=\"")
                .append(escaped(result.name() + " (line " + result.line() + ")"))
                .append("\" classname=\"")
                .append(escaped(suiteName(result.file())))
                .append("\" file=\"")
                .append(escaped(result.file()))
                .append("\" line=\"")
                .append(result.line())
                .append("\" time=\"0\"");
        if (result.passed()) {
            xml.append("/>\n");
            return;
        }
        String all = result.failures().stream().map(ScenarioFailure::format).collect(Collectors.joining("\n"));
        xml.append(">\n      <failure message=\"")
                .append(escaped(result.failures().get(0).format()))
                .append("\" type=\"expectation\">")
                .append(escaped(all))
                .append("</failure>\n    </testcase>\n");
    }

    /** Readers make a tree of packages of the dots. */
    private static String suiteName(String file) {
        return file.replace(".scenarios.yaml", "")
                .replace('\\', '/')
                .replaceAll("[./]+", ".")
                .replaceAll("^\\.", "");
    }

    /** Characters XML cannot hold at all are left out. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n' -> safe.append("&#10;");
                case '\t' -> safe.append("&#9;");
                default -> {
                    if (character >= ' '
                            && character != 0xFFFE
                            && character != 0xFFFF
                            && !Character.isSurrogate((char) character)) {
                        safe.appendCodePoint(character);
                    }
                }
            }
        });
        return safe.toString();
    }
}
