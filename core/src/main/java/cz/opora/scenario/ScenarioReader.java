package cz.opora.scenario;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.CaseFileFormat;
import cz.opora.diagnostics.InvalidInputException;
import cz.opora.diagnostics.ReadMode;
import cz.opora.directory.ActorDirectory;
import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonDocuments;
import cz.opora.internal.json.JsonWriter;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.ObjectNode;
import cz.opora.internal.json.ObjectNode.Member;
import cz.opora.internal.json.Problems;
import cz.opora.internal.json.YamlDocuments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    private record Head(
            String scenario, LocalDate asOf, @Nullable Node directory, Expectation expect) {}

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
        CaseFile caseFile = caseFile(caseNode);
        ActorDirectory directory = directory(head.directory(), pointer);
        if (caseFile != null) {
            scenarios.add(new Scenario(
                    file,
                    entry.line(),
                    line(entry.at("/expect/fired"), entry),
                    head.scenario(),
                    head.asOf(),
                    caseFile,
                    directory,
                    head.directory(),
                    head.expect(),
                    List.of()));
        }
        if (areKnown(head.expect().fired(), entry.at("/expect/fired"), pointer + "/expect/fired")) {
            variants(variants, head, caseNode, directory, pointer + "/variants");
        }
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

    private static int line(@Nullable Node node, Node otherwise) {
        return node == null ? otherwise.line() : node.line();
    }

    private @Nullable CaseFile caseFile(Node node) {
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

    private void variants(
            @Nullable Node variants, Head head, Node base, @Nullable ActorDirectory directory, String pointer) {
        if (variants == null) {
            return;
        }
        if (!(variants instanceof ArrayNode list)) {
            problems.error(
                    "wrong-type", variants.line(), pointer, "must be a list, not " + variants.kind() + ".", null);
            return;
        }
        for (int at = 0; at < list.items().size(); at++) {
            variant(list.items().get(at), head, base, directory, pointer + "/" + at);
        }
    }

    private void variant(Node variant, Head head, Node base, @Nullable ActorDirectory directory, String pointer) {
        if (!(variant.get("change") instanceof ObjectNode change)
                || change.members().size() != 1) {
            problems.error(
                    "not-one-change",
                    variant.line(),
                    pointer + "/change",
                    "a variant changes exactly one JSON pointer of the case.",
                    "Split it, so that it is plain which fact matters.");
            return;
        }
        Node rest = WritingForm.spelt(variant.with("/change", null), "/writes", problems, pointer);
        if (!(documents.bind(file, rest, Expectation.class, pointer) instanceof Expectation expected)) {
            return;
        }
        Set<String> missed = new TreeSet<>(expected.notFired());
        missed.addAll(expected.unknown());
        if (!isJustMiss(missed, head, variant, pointer)) {
            return;
        }
        Member changed = change.members().get(0);
        CaseFile caseFile = changed(base, changed, pointer);
        if (caseFile != null) {
            String name = head.scenario() + " / " + changed.key();
            scenarios.add(new Scenario(
                    file,
                    variant.line(),
                    line(variant.at(expected.notFired().isEmpty() ? "/unknown" : "/notFired"), variant),
                    name,
                    head.asOf(),
                    caseFile,
                    directory,
                    head.directory(),
                    expected,
                    List.copyOf(missed)));
        }
    }

    private boolean isJustMiss(Set<String> missed, Head head, Node variant, String pointer) {
        if (missed.isEmpty()) {
            problems.error(
                    "no-just-miss",
                    variant.line(),
                    pointer,
                    "a variant names under notFired or unknown a rule that its scenario fires.",
                    null);
            return false;
        }
        Set<String> strange = new TreeSet<>(missed);
        strange.removeAll(head.expect().fired());
        if (!strange.isEmpty()) {
            problems.error(
                    "not-a-just-miss",
                    variant.line(),
                    pointer,
                    "the scenario does not name under fired: " + String.join(", ", strange) + ".",
                    "Fired are: " + String.join(", ", head.expect().fired()) + ".");
        }
        return strange.isEmpty();
    }

    private @Nullable CaseFile changed(Node base, Member change, String pointer) {
        try {
            Node value = change.value().isNull() ? null : change.value();
            String outside = Lists.outside(base, change.key());
            if (outside != null) {
                problems.error("bad-pointer", change.line(), pointer + "/change", outside, null);
                return null;
            }
            Node other = base.with(change.key(), value);
            if (same(other, base)) {
                problems.error("no-change", change.line(), pointer + "/change", "changes nothing in the case.", null);
                return null;
            }
            return caseFile(other);
        } catch (IllegalArgumentException e) {
            problems.error("bad-pointer", change.line(), pointer + "/change", e.getMessage() + ".", null);
            return null;
        }
    }

    private static boolean same(Node one, Node other) {
        return JsonWriter.compact(one, EmptyCollections.KEPT).equals(JsonWriter.compact(other, EmptyCollections.KEPT));
    }
}
