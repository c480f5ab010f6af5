package cz.opora.lint;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.ObjectNode;
import cz.opora.internal.json.ObjectNode.Member;
import cz.opora.internal.json.ScalarNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A report in the Static Analysis Results Interchange Format, version 2.1.0. */
final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private Sarif() {}

    static String of(LintReport report, String folder, String version) {
        List<Node> results = new ArrayList<>();
        Map<String, Node> rules = new TreeMap<>();
        for (LintFinding finding : report.all()) {
            rules.putIfAbsent(finding.id(), rule(finding));
            results.add(result(finding, report.placed(finding.diagnostic(), folder)));
        }
        ObjectNode driver = object(
                member("name", text("Opora")),
                member("version", text(version)),
                member("rules", list(List.copyOf(rules.values()))));
        ObjectNode run = object(
                member("tool", object(member("driver", driver))),
                member("columnKind", text("utf16CodeUnits")),
                member("results", list(results)));
        return JsonWriter.pretty(
                object(
                        member("$schema", text(SCHEMA)),
                        member("version", text("2.1.0")),
                        member("runs", list(List.of(run)))),
                EmptyCollections.KEPT);
    }

    private static Node rule(LintFinding finding) {
        String title = LintCheck.ofId(finding.id()).map(LintCheck::title).orElse("What the reader of rules refuses");
        List<Member> members = new ArrayList<>(List.of(
                member("id", text(finding.id())),
                member("shortDescription", object(member("text", text(title)))),
                member("helpUri", text(finding.docs())),
                member("defaultConfiguration", object(member("level", text(level(finding.severity())))))));
        String fix = finding.fix();
        String help = (fix == null ? title + "." : fix) + " See " + finding.docs() + ".";
        members.add(member("help", object(member("text", text(help)))));
        return new ObjectNode(members, 0);
    }

    private static Node result(LintFinding finding, Diagnostic at) {
        String hint = at.hint();
        List<Member> members = new ArrayList<>(List.of(
                member("ruleId", text(finding.id())),
                member("level", text(level(finding.severity()))),
                member("message", object(member("text", text(at.message() + (hint == null ? "" : " " + hint)))))));
        String file = at.file();
        if (file != null) {
            members.add(member("locations", list(List.of(location(file, at)))));
        }
        String reason = finding.accepted();
        if (reason != null) {
            members.add(member(
                    "suppressions",
                    list(List.of(object(member("kind", text("inSource")), member("justification", text(reason)))))));
        }
        return new ObjectNode(members, 0);
    }

    private static Node location(String file, Diagnostic at) {
        List<Member> physical = new ArrayList<>();
        physical.add(member("artifactLocation", object(member("uri", text(uri(file))))));
        Integer line = at.line();
        if (line != null) {
            List<Member> region = new ArrayList<>(List.of(member("startLine", ScalarNode.number(line))));
            Integer column = at.column();
            if (column != null) {
                region.add(member("startColumn", ScalarNode.number(column)));
            }
            physical.add(member("region", new ObjectNode(region, 0)));
        }
        return object(member("physicalLocation", new ObjectNode(physical, 0)));
    }

    /** A relative reference: forward slashes, and what may not stand in one escaped. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte each : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (each & 0xff);
            boolean plain = sign < 0x80 && (Character.isLetterOrDigit(sign) || "-._~/:+,@=".indexOf(sign) >= 0);
            uri.append(plain ? String.valueOf(sign) : String.format(Locale.ROOT, "%%%02X", (int) sign));
        }
        return uri.toString();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    private static ObjectNode object(Member... members) {
        return new ObjectNode(List.of(members), 0);
    }

    private static Member member(String key, Node value) {
        return new Member(key, value, 0);
    }

    private static ArrayNode list(List<? extends Node> items) {
        return new ArrayNode(List.copyOf(items), 0);
    }

    private static ScalarNode text(String text) {
        return ScalarNode.text(text);
    }
}
