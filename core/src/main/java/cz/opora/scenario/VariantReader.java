package cz.opora.scenario;

import cz.opora.casefile.CaseFile;
import cz.opora.directory.ActorDirectory;
import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.ObjectNode;
import cz.opora.internal.json.ObjectNode.Member;
import cz.opora.internal.json.Problems;
import cz.opora.internal.json.YamlDocuments;
import cz.opora.scenario.ScenarioReader.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the variants of one scenario: the same case with one fact changed, which a rule just misses; not thread-safe. */
final class VariantReader {
    private final YamlDocuments documents;
    private final String file;
    private final Problems problems;
    private final Head head;
    private final Node base;
    private final @Nullable ActorDirectory directory;

    /**
     * A reader.
     *
     * @param head the scenario
     * @param base its case as it is written
     * @param directory the directory it is decided with; null for the one the run is given
     */
    VariantReader(YamlDocuments documents, String file, Head head, Node base, @Nullable ActorDirectory directory) {
        this.documents = documents;
        this.file = file;
        this.problems = documents.problems(file);
        this.head = head;
        this.base = base;
        this.directory = directory;
    }

    /** The variants of a list in its order; what could not be read is among the problems of the file. */
    List<Scenario> read(Node variants, String pointer) {
        if (!(variants instanceof ArrayNode list)) {
            problems.error(
                    "wrong-type", variants.line(), pointer, "must be a list, not " + variants.kind() + ".", null);
            return List.of();
        }
        List<Scenario> read = new ArrayList<>();
        for (int at = 0; at < list.items().size(); at++) {
            Scenario variant = variant(list.items().get(at), pointer + "/" + at);
            if (variant != null) {
                read.add(variant);
            }
        }
        return read;
    }

    private @Nullable Scenario variant(Node variant, String pointer) {
        if (!(variant.get("change") instanceof ObjectNode change)
                || change.members().size() != 1) {
            problems.error(
                    "not-one-change",
                    variant.line(),
                    pointer + "/change",
                    "a variant changes exactly one JSON pointer of the case.",
                    "Split it, so that it is plain which fact matters.");
            return null;
        }
        Node rest = WritingForm.spelt(variant.with("/change", null), "/writes", problems, pointer);
        if (!(documents.bind(file, rest, Expectation.class, pointer) instanceof Expectation expected)) {
            return null;
        }
        Set<String> missed = new TreeSet<>(expected.notFired());
        missed.addAll(expected.unknown());
        if (!isJustMiss(missed, variant, pointer)) {
            return null;
        }
        Member changed = change.members().get(0);
        CaseFile caseFile = changed(changed, pointer);
        return caseFile == null ? null : scenario(variant, changed.key(), caseFile, expected, missed);
    }

    private Scenario scenario(
            Node variant, String changed, CaseFile caseFile, Expectation expected, Set<String> missed) {
        Node told = variant.at(expected.notFired().isEmpty() ? "/unknown" : "/notFired");
        return new Scenario(
                file,
                variant.line(),
                told == null ? variant.line() : told.line(),
                head.scenario() + " / " + changed,
                head.asOf(),
                caseFile,
                directory,
                head.directory(),
                expected,
                List.copyOf(missed));
    }

    private boolean isJustMiss(Set<String> missed, Node variant, String pointer) {
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

    private @Nullable CaseFile changed(Member change, String pointer) {
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
            return ScenarioReader.caseFile(other, problems);
        } catch (IllegalArgumentException e) {
            problems.error("bad-pointer", change.line(), pointer + "/change", e.getMessage() + ".", null);
            return null;
        }
    }

    private static boolean same(Node one, Node other) {
        return JsonWriter.compact(one, EmptyCollections.KEPT).equals(JsonWriter.compact(other, EmptyCollections.KEPT));
    }
}
