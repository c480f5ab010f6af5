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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a vocabulary: {@code properties}, {@code codes}, {@code questions} and {@code question-groups}, each
 * in one file or in parts such as {@code codes-housing.yaml}. A key may stand in one part only. Used once.
 */
final class VocabularyFiles {
    private static final Pattern MATRIX_ROW = Pattern.compile("M[0-9]{2}|[0-9]\\.[0-9][a-z]?|[A-Z]{3}-[0-9]{3}");
    private static final Pattern FILE =
            Pattern.compile("(properties|codes|questions|question-groups)(-[a-z0-9-]+)?\\.yaml");

    /**
     * A file of codes.
     *
     * @param conclusions the conclusions rules may write, and their words
     * @param criteria words of criteria, by GROUP/CODE
     * @param steps words of steps, by TYPE, by DOMAIN/TYPE, by M07/TYPE for one row of the matrix, or by
     *     MTX-071/TYPE for one rule
     * @param escalations words of escalations
     */
    private record Codes(
            Map<String, Text> conclusions,
            Map<String, Text> criteria,
            Map<String, StepWords> steps,
            Map<EscalationCode, EscalationWords> escalations) {}

    private final YamlDocuments documents = new YamlDocuments();
    private final Map<String, Text> properties = new TreeMap<>();
    private final Map<String, Question> questions = new TreeMap<>();
    private final Map<String, QuestionGroup> questionGroups = new TreeMap<>();
    private final Map<String, Text> conclusions = new TreeMap<>();
    private final Map<String, Text> criteria = new TreeMap<>();
    private final Map<String, StepWords> steps = new TreeMap<>();
    private final Map<EscalationCode, EscalationWords> escalations = new EnumMap<>(EscalationCode.class);
    private final Map<String, String> fileOf = new HashMap<>();

    static Vocabulary read(Map<String, byte[]> files) {
        VocabularyFiles reader = new VocabularyFiles();
        new TreeMap<>(files).forEach(reader::file);
        reader.documents.finish();
        return new Vocabulary(
                reader.properties,
                reader.conclusions,
                reader.criteria,
                reader.steps,
                reader.escalations,
                reader.questions,
                reader.questionGroups);
    }

    private void file(String name, byte[] bytes) {
        String simple = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        Matcher known = FILE.matcher(simple);
        if (!known.matches()) {
            String hint =
                    "A vocabulary is kept in properties.yaml, codes.yaml, questions.yaml, question-groups.yaml, or in"
                            + " parts of them such as codes-housing.yaml.";
            documents.problems(name).error("unknown-file", 0, null, "is no file of a vocabulary.", hint);
            return;
        }
        Node root = documents.tree(name, bytes);
        if (root != null) {
            bind(name, known.group(1), root);
        }
    }

    @SuppressWarnings("unchecked") // the binder gives what the generic type of the component says, or null
    private void bind(String name, String kind, Node root) {
        if (kind.equals("codes")) {
            Codes codes = (Codes) documents.bind(name, root, Codes.class, "");
            refuseUnknownSteps(root, documents.problems(name));
            if (codes != null) {
                add(name, root.get("conclusions"), "codes/conclusions/", codes.conclusions(), conclusions);
                add(name, root.get("criteria"), "codes/criteria/", codes.criteria(), criteria);
                add(name, root.get("steps"), "codes/steps/", codes.steps(), steps);
                add(name, root.get("escalations"), "codes/escalations/", codes.escalations(), escalations);
            }
        } else if (kind.equals("properties")) {
            Object read = documents.bind(name, root, YamlDocuments.typeOf(Vocabulary.class, kind), "");
            add(name, root, "properties/", (Map<String, Text>) read, properties);
        } else if (kind.equals("questions")) {
            Object read = documents.bind(name, root, YamlDocuments.typeOf(Vocabulary.class, kind), "");
            add(name, root, "questions/", (Map<String, Question>) read, questions);
        } else {
            Object read = documents.bind(name, root, YamlDocuments.typeOf(Vocabulary.class, "questionGroups"), "");
            add(name, root, "question-groups/", (Map<String, QuestionGroup>) read, questionGroups);
        }
    }

    /** The path says the kind of file, then where in it the part stands. */
    private <K, V> void add(String file, @Nullable Node node, String path, @Nullable Map<K, V> part, Map<K, V> all) {
        for (Map.Entry<K, V> entry : part == null ? Set.<Map.Entry<K, V>>of() : part.entrySet()) {
            String key = String.valueOf(entry.getKey());
            String earlier = fileOf.putIfAbsent(path + key, file);
            if (earlier == null) {
                all.put(entry.getKey(), entry.getValue());
                continue;
            }
            Node at = node == null ? null : node.get(key);
            String pointer = path.substring(path.indexOf('/')) + key.replace("/", "~1");
            String message = "stands in " + earlier + " already.";
            documents.problems(file).error("key-twice", at == null ? 0 : at.line(), pointer, message, null);
        }
    }

    /** The key of a step is {@code TYPE}, {@code DOMAIN/TYPE}, {@code M07/TYPE} for one row, {@code MTX-071/TYPE} for one rule. */
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
