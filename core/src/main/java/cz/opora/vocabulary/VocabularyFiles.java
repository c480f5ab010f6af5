package cz.opora.vocabulary;

import cz.opora.codes.ActorType;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Text;
import cz.opora.diagnostics.NearestName;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.ObjectNode;
import cz.opora.internal.json.ObjectNode.Member;
import cz.opora.internal.json.Problems;
import cz.opora.internal.json.YamlDocuments;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the three files of a vocabulary. Used once. */
final class VocabularyFiles {
    private static final Pattern MATRIX_ROW = Pattern.compile("M[0-9]{2}");

    private static final String PROPERTIES = "properties.yaml";
    private static final String CODES = "codes.yaml";
    private static final String QUESTIONS = "questions.yaml";

    /** The file of codes. */
    private record Codes(
            Map<String, Text> conclusions,
            Map<String, Text> criteria,
            Map<String, StepWords> steps,
            Map<EscalationCode, EscalationWords> escalations) {}

    private final YamlDocuments documents = new YamlDocuments();
    private Map<String, Text> properties = Map.of();
    private Map<String, Question> questions = Map.of();
    private Codes codes = new Codes(Map.of(), Map.of(), Map.of(), Map.of());

    static Vocabulary read(Map<String, byte[]> files) {
        VocabularyFiles reader = new VocabularyFiles();
        new TreeMap<>(files).forEach(reader::file);
        reader.documents.finish();
        Codes codes = reader.codes;
        return new Vocabulary(
                reader.properties, codes.conclusions, codes.criteria, codes.steps, codes.escalations, reader.questions);
    }

    private void file(String name, byte[] bytes) {
        String simple = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        List<String> known = List.of(PROPERTIES, CODES, QUESTIONS);
        Problems problems = documents.problems(name);
        if (!known.contains(simple)) {
            String hint = "A vocabulary is kept in " + String.join(", ", known) + ".";
            problems.error("unknown-file", 0, null, "is no file of a vocabulary.", hint);
            return;
        }
        Node root = documents.tree(name, bytes);
        if (root != null) {
            bind(name, simple, root);
        }
    }

    @SuppressWarnings("unchecked") // the binder gives what the generic type of the component says, or null
    private void bind(String name, String simple, Node root) {
        boolean isCodes = simple.equals(CODES);
        String component = simple.equals(PROPERTIES) ? "properties" : "questions";
        Object value = documents.bind(
                name, root, isCodes ? Codes.class : YamlDocuments.typeOf(Vocabulary.class, component), "");
        if (isCodes) {
            refuseUnknownSteps(root, documents.problems(name));
        }
        if (value == null) {
            return;
        }
        switch (simple) {
            case CODES -> codes = (Codes) value;
            case PROPERTIES -> properties = (Map<String, Text>) value;
            default -> questions = (Map<String, Question>) value;
        }
    }

    /** The key of a step is {@code TYPE}, {@code DOMAIN/TYPE}, or {@code M07/TYPE} for one row of the matrix. */
    private static void refuseUnknownSteps(Node root, Problems problems) {
        if (!(root.get("steps") instanceof ObjectNode steps)) {
            return;
        }
        for (Member step : steps.members()) {
            int slash = step.key().indexOf('/');
            String pointer = "/steps/" + step.key().replace("/", "~1");
            if (slash >= 0
                    && !MATRIX_ROW.matcher(step.key().substring(0, slash)).matches()) {
                refuse(step.key().substring(0, slash), NeedDomain.values(), step.line(), pointer, problems);
            }
            refuse(step.key().substring(slash + 1), ActorType.values(), step.line(), pointer, problems);
        }
    }

    private static void refuse(String given, Enum<?>[] codes, int line, String pointer, Problems problems) {
        List<String> names = Arrays.stream(codes).map(Enum::name).toList();
        if (!names.contains(given)) {
            String message = "unknown code of " + codes[0].getDeclaringClass().getSimpleName() + ".";
            problems.error("unknown-code", line, pointer, message, NearestName.hint(given, names));
        }
    }
}
