package cz.opora.internal.layers;

import cz.opora.codes.ApprovalState;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.NearestName;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.Problems;
import cz.opora.internal.json.YamlDocuments;
import cz.opora.internal.layers.Approvals.Approval;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.parameters.ParameterSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code APPROVALS.yaml}. */
public final class ApprovalFile {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * A record compared with the rules, and what is to be looked at.
     *
     * @param approvals the record
     * @param warnings rules that changed since, and approvals of rules that are gone
     */
    public record Compared(Approvals approvals, List<Diagnostic> warnings) {
        /** Copies the list. */
        public Compared {
            warnings = List.copyOf(warnings);
        }
    }

    private ApprovalFile() {}

    /**
     * Reads the record of a folder and compares it with its rules; a folder without one has no approval.
     *
     * @throws RuleSetException with every problem of the file
     */
    public static Compared compare(Path folder, List<RuleEntry> rules, ParameterSet parameters) {
        Path file = folder.resolve(Approvals.FILE);
        if (!Files.isRegularFile(file)) {
            return new Compared(Approvals.NONE, List.of());
        }
        try {
            return compare(Files.readAllBytes(file), rules, parameters);
        } catch (IOException e) {
            String message = "cannot be read: " + e.getClass().getSimpleName() + ".";
            throw new RuleSetException(
                    List.of(OverlayChecker.problem("unreadable-file", Approvals.FILE, null, null, message, null)));
        }
    }

    /**
     * Reads a record from memory and compares it.
     *
     * @throws RuleSetException with every problem of the file
     */
    static Compared compare(byte[] bytes, List<RuleEntry> rules, ParameterSet parameters) {
        YamlDocuments documents = new YamlDocuments();
        Problems problems = documents.problems(Approvals.FILE);
        Node root = documents.tree(Approvals.FILE, bytes);
        ApprovalForm form =
                root == null ? null : (ApprovalForm) documents.bind(Approvals.FILE, root, ApprovalForm.class, "");
        Map<String, Integer> lines = new TreeMap<>();
        List<Approval> read = root == null || form == null ? List.of() : approvals(form, root, lines, problems);
        documents.finish();
        Approvals approvals = Approvals.of(read, rules, parameters);
        return new Compared(approvals, warnings(approvals, rules, lines));
    }

    private static List<Approval> approvals(
            ApprovalForm form, Node root, Map<String, Integer> lines, Problems problems) {
        List<Approval> approvals = new ArrayList<>();
        for (int i = 0; i < form.approvals().size(); i++) {
            ApprovalForm.Entry entry = form.approvals().get(i);
            for (Map.Entry<String, String> rule : new TreeMap<>(entry.rules()).entrySet()) {
                String pointer = "/approvals/" + i + "/rules/" + rule.getKey().replace("/", "~1");
                Node at = root.at(pointer);
                int line = at == null ? 0 : at.line();
                if (!HASH.matcher(rule.getValue()).matches()) {
                    String hint = "Such a file is written by the verb approve.";
                    problems.error("bad-hash", line, pointer, "is no hash of a rule.", hint);
                }
                Integer first = lines.putIfAbsent(rule.getKey(), line);
                if (first != null) {
                    String message = "is approved already at line " + first + ".";
                    problems.error("approved-twice", line, pointer, message, null);
                }
            }
            approvals.add(new Approval(entry.as(), entry.date(), entry.fileNumber(), entry.rules()));
        }
        return approvals;
    }

    private static List<Diagnostic> warnings(Approvals approvals, List<RuleEntry> rules, Map<String, Integer> lines) {
        Map<String, RuleEntry> byId = new HashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        List<Diagnostic> warnings = new ArrayList<>();
        lines.forEach((id, line) -> {
            RuleEntry rule = byId.get(id);
            if (rule == null) {
                String message = "approves the rule " + id + ", which is not here.";
                warnings.add(warning(
                        "approved-rule-gone", Approvals.FILE, line, message, NearestName.hint(id, byId.keySet())));
            } else if (approvals.of(rule) == ApprovalState.CHANGED) {
                String message =
                        id + " changed since approval: it, its words or a number it reads; it counts as a draft.";
                warnings.add(warning(
                        "changed-since-approval",
                        rule.file(),
                        rule.line(),
                        message,
                        "Have it approved again (approve), or take the change back."));
            }
        });
        return warnings;
    }

    private static Diagnostic warning(String code, String file, int line, String message, @Nullable String hint) {
        return new Diagnostic(code, Diagnostic.Level.WARNING, file, line, null, message, hint);
    }

    /** The file of a record, as {@link #compare} reads it. */
    public static String text(List<Approval> approvals) {
        StringBuilder out = new StringBuilder();
        out.append(
                "# Who approved which rules. Written by the verb approve; a rule that changes later is a draft again.\n");
        out.append(approvals.isEmpty() ? "approvals: []\n" : "approvals:\n");
        for (Approval approval : approvals) {
            out.append("  - as: ").append(quoted(approval.as())).append('\n');
            out.append("    date: ").append(approval.date()).append('\n');
            out.append("    fileNumber: ").append(quoted(approval.fileNumber())).append('\n');
            out.append("    rules:\n");
            new TreeMap<>(approval.rules()).forEach((id, hash) -> out.append("      ")
                    .append(id)
                    .append(": ")
                    .append(hash)
                    .append('\n'));
        }
        return out.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }
}
