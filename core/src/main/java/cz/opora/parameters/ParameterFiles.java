package cz.opora.parameters;

import cz.opora.codes.Text;
import cz.opora.diagnostics.NearestName;
import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.Problems;
import cz.opora.internal.json.YamlDocuments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads parameters as people write them: one a file, or a list of them. Used once. */
final class ParameterFiles {
    /**
     * A parameter as it stands in a file.
     *
     * @param id the id, which is also the name of the file, such as tg-55plus.age-from
     * @param cs what it means, in Czech
     * @param en what it means, in English
     * @param unit its unit; a rule reads it by the method of the same name
     * @param range the lowest and the highest value an overlay may set; without it, an overlay may not change it
     * @param stricter in which direction it gets stricter; only there may an overlay move it where a duty or safety reads it
     * @param values the values by date, earliest first
     * @param below the id of the parameter above it on the same ladder
     * @param review the day by which somebody looks at it again
     */
    private record Form(
            String id,
            String cs,
            String en,
            String unit,
            @Nullable List<Integer> range,
            @Nullable Stricter stricter,
            List<DatedValue> values,
            @Nullable String below,
            @Nullable LocalDate review) {}

    private final YamlDocuments documents = new YamlDocuments();
    private final Map<String, String> places = new HashMap<>();
    private final List<Parameter> parameters = new ArrayList<>();

    static List<Parameter> read(Map<String, byte[]> files) {
        ParameterFiles reader = new ParameterFiles();
        new TreeMap<>(files).forEach(reader::file);
        reader.documents.finish();
        return reader.parameters;
    }

    private void file(String name, byte[] bytes) {
        Node root = documents.tree(name, bytes);
        if (root instanceof ArrayNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                parameter(name, list.items().get(i), "/" + i);
            }
        } else if (root != null) {
            parameter(name, root, "");
        }
    }

    private void parameter(String name, Node node, String pointer) {
        if (!(documents.bind(name, node, Form.class, pointer) instanceof Form form)) {
            return;
        }
        Problems problems = documents.problems(name);
        refuseRepeatedId(form.id, name, node, pointer);
        Unit unit = Unit.ofWord(form.unit).orElse(null);
        if (unit == null) {
            List<String> words = Arrays.stream(Unit.values()).map(Unit::word).toList();
            String hint = NearestName.hint(form.unit, words);
            String allowed = "Allowed: " + String.join(", ", words) + ".";
            int line = line(node.get("unit"), node);
            problems.error("unknown-unit", line, pointer + "/unit", "unknown unit.", hint == null ? allowed : hint);
        }
        Range range = range(form, node, pointer, problems);
        refuseWrongValues(form.values, range, node, pointer, problems);
        if (unit != null) {
            Text text = new Text(form.cs, form.en);
            parameters.add(
                    new Parameter(form.id, text, unit, range, form.stricter, form.values, form.below, form.review));
        }
    }

    private void refuseRepeatedId(String id, String name, Node node, String pointer) {
        int line = line(node.get("id"), node);
        String first = places.putIfAbsent(id, name + ":" + line);
        if (first != null) {
            String message = "the parameter " + id + " is already defined at " + first + ".";
            documents.problems(name).error("repeated-id", line, pointer + "/id", message, null);
        }
    }

    private static @Nullable Range range(Form form, Node node, String pointer, Problems problems) {
        if (form.range == null) {
            return null;
        }
        if (form.range.size() == 2 && form.range.get(0) <= form.range.get(1)) {
            return new Range(form.range.get(0), form.range.get(1));
        }
        int line = line(node.get("range"), node);
        problems.error("bad-range", line, pointer + "/range", "must be [lowest, highest].", null);
        return null;
    }

    private static void refuseWrongValues(
            List<DatedValue> values, @Nullable Range range, Node node, String pointer, Problems problems) {
        String here = pointer + "/values";
        if (values.isEmpty()) {
            problems.error("no-values", line(node.get("values"), node), here, "needs at least one value.", null);
        }
        LocalDate before = null;
        for (int i = 0; i < values.size(); i++) {
            DatedValue value = values.get(i);
            int line = line(node.at("/values/" + i), node);
            if (before != null && !value.from().isAfter(before)) {
                String message = "must be later than the one before: values stand earliest first.";
                problems.error("not-ascending", line, here + "/" + i + "/from", message, null);
            }
            if (range != null && (value.value() < range.min() || value.value() > range.max())) {
                String message = "is outside the range [" + range.min() + ", " + range.max() + "].";
                problems.error("outside-range", line, here + "/" + i + "/value", message, null);
            }
            before = value.from();
        }
    }

    private static int line(@Nullable Node node, Node parent) {
        return node == null ? parent.line() : node.line();
    }
}
