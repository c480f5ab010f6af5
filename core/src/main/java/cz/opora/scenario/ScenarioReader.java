package cz.opora.scenario;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.CaseFileFormat;
import cz.opora.diagnostics.InvalidInputException;
import cz.opora.diagnostics.ReadMode;
import cz.opora.directory.ActorDirectory;
import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.JsonDocuments;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.ObjectNode;
import cz.opora.internal.json.Problems;
import cz.opora.internal.json.YamlDocuments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the scenarios of one file and says everything that is wrong with them; not thread-safe. */
final class ScenarioReader {
    /**
     * A scenario without its case and its variants, which are read from the tree.
     *
     * @param scenario its name: one sentence
     * @param asOf the day to decide for
     * @param directory the directory to decide with, or its actors alone; without it, the one the run is given
     * @param expect what is expected
     */
    record Head(String scenario, LocalDate asOf, @Nullable Node directory, Expectation expect) {}

    private final YamlDocuments documents;
    private final String file;
    private final Problems problems;
    private final @Nullable RuleNames rules;
    private final boolean toRun;
    private final List<Scenario> scenarios = new ArrayList<>();

    /**
     * A reader.
     *
     * @param rules the names of the rules; null when they are not at hand
     * @param toRun whether an unknown rule is left to the run to tell
     */
    ScenarioReader(YamlDocuments documents, String file, @Nullable RuleNames rules, boolean toRun) {
        this.documents = documents;
        this.file = file;
        this.rules = rules;
        this.toRun = toRun;
        this.problems = documents.problems(file);
    }

    /** The scenarios and variants of the file in its order; what could not be read is among the problems. */
    List<Scenario> read(byte[] bytes) {
        Node root = documents.tree(file, bytes);
        if (root instanceof ArrayNode entries) {
            for (int at = 0; at < entries.items().size(); at++) {
                entry(entries.items().get(at), "/" + at);
            }
        } else if (root != null) {
            problems.error(
                    "wrong-type", root.line(), "", "must be a list of scenarios, not " + root.kind() + ".", null);
        }
        return List.copyOf(scenarios);
    }

    private void entry(Node entry, String pointer) {
        Node caseNode = entry.get("case");
        Node variants = entry.get("variants");
        Node rest = entry instanceof ObjectNode ? entry.with("/case", null).with("/variants", null) : entry;
        Node spelt = WritingForm.spelt(rest, "/expect/writes", problems, pointer);
        if (!(documents.bind(file, spelt, Head.class, pointer) instanceof Head head)) {
            return;
        }
        if (!(caseNode instanceof ObjectNode)) {
            problems.error("missing-key", entry.line(), pointer + "/case", "is required: the case to decide.", null);
            return;
        }
        if (head.expect().isEmpty()) {
            problems.error(
                    "no-expectation", entry.line(), pointer + "/expect", "expects nothing, so it cannot fail.", null);
        }
        ActorDirectory directory = directory(head.directory(), pointer);
        scenario(head, entry, caseNode, directory);
        Node fired = entry.at("/expect/fired");
        if (areKnown(head.expect().fired(), fired, pointer + "/expect/fired") && variants != null) {
            VariantReader reader = new VariantReader(documents, file, head, caseNode, directory);
            scenarios.addAll(reader.read(variants, pointer + "/variants"));
        }
    }

    private void scenario(Head head, Node entry, Node caseNode, @Nullable ActorDirectory directory) {
        CaseFile caseFile = caseFile(caseNode, problems);
        if (caseFile == null) {
            return;
        }
        Node fired = entry.at("/expect/fired");
        scenarios.add(new Scenario(
                file,
                entry.line(),
                fired == null ? entry.line() : fired.line(),
                head.scenario(),
                head.asOf(),
                caseFile,
                directory,
                head.directory(),
                head.expect(),
                List.of()));
    }

    /** What varies a scenario of a rule that does not exist would only be told to name another rule. */
    private boolean areKnown(List<String> ids, @Nullable Node node, String pointer) {
        boolean known = true;
        for (String id : ids) {
            String unknown = rules == null ? null : rules.unknown(id);
            if (unknown != null && !toRun) {
                problems.error("unknown-rule", node == null ? 0 : node.line(), pointer, unknown, null);
            }
            known &= unknown == null;
        }
        return known;
    }

    /** The case of a tree; null when it cannot be read, then the problems say why. */
    static @Nullable CaseFile caseFile(Node node, Problems problems) {
        try {
            return JsonDocuments.read(node, CaseFileFormat.FORMAT, ReadMode.STRICT, problems)
                    .value();
        } catch (InvalidInputException alreadyAmongTheProblems) {
            return null;
        }
    }

    private @Nullable ActorDirectory directory(@Nullable Node node, String pointer) {
        if (node == null) {
            return null;
        }
        try {
            return WrittenDirectory.read(file, node);
        } catch (InvalidInputException e) {
            e.diagnostics()
                    .forEach(problem -> problems.error(
                            problem.code(),
                            node.line(),
                            pointer + "/directory" + (problem.pointer() == null ? "" : problem.pointer()),
                            problem.message(),
                            problem.hint()));
            return null;
        }
    }
}
