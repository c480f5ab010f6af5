package cz.opora.internal.json;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.InvalidInputException;
import cz.opora.diagnostics.Read;
import cz.opora.diagnostics.ReadMode;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON files that people write. Every method throws {@link InvalidInputException} with every problem, sorted by
 * line, and nothing else.
 */
public final class JsonDocuments {
    private static final Pattern FORMAT_ID = Pattern.compile("opora-[a-z]{1,20}/[0-9]{1,4}");

    /** A program may have had nothing to write into a text. */
    private static final BindingRules WRITTEN = new BindingRules() {
        @Override
        public TextRule texts() {
            return TextRule.ANY;
        }
    };

    private JsonDocuments() {}

    /** Reads a file; messages name it as the path was given. */
    public static <T extends Record> Read<T> read(Path path, FileFormat<T> format, ReadMode mode) {
        Problems problems = new Problems(path.toString());
        byte[] bytes = InputBytes.read(path, problems);
        return read(bytes, format, mode, problems);
    }

    /** Reads the bytes of a file of that name. */
    public static <T extends Record> Read<T> read(String name, byte[] bytes, FileFormat<T> format, ReadMode mode) {
        return read(bytes, format, mode, new Problems(name));
    }

    /** Reads a record that a program has written. */
    public static <T extends Record> T read(String name, byte[] bytes, Class<T> type) {
        Problems problems = new Problems(name);
        Node root = Documents.tree(Syntax.JSON, bytes, KeyStyle.OPEN, problems);
        T value = root == null ? null : bind(root, type, WRITTEN, ReadMode.STRICT, problems);
        return finish(value, problems).value();
    }

    /** Reads a record that a program has written, whose key {@code format} says what it is. */
    public static <T extends Record> T read(String name, byte[] bytes, Class<T> type, String format) {
        Problems problems = new Problems(name);
        Node root = Documents.tree(Syntax.JSON, bytes, KeyStyle.OPEN, problems);
        if (root == null || isOtherFormat(root, format, problems)) {
            return JsonDocuments.<T>finish(null, problems).value();
        }
        return finish(bind(root, type, WRITTEN, ReadMode.STRICT, problems), problems)
                .value();
    }

    /** The lines of a file with a document a line, by their number from 1; empty lines are passed over. */
    public static SortedMap<Integer, byte[]> lines(Path path) {
        Problems problems = new Problems(path.toString());
        SortedMap<Integer, byte[]> lines = InputBytes.lines(path, problems);
        if (problems.errors() > 0) {
            throw new InvalidInputException(problems.all());
        }
        return lines;
    }

    /** Reads a tree that is a part of another file; the key {@code format} may be missing in it. */
    public static <T extends Record> Read<T> read(Node root, FileFormat<T> format, ReadMode mode, Problems problems) {
        boolean bare = root instanceof ObjectNode && root.get("format") == null;
        return check(bare ? root.with("/format", ScalarNode.text(format.id())) : root, format, mode, problems);
    }

    /** Binds a tree to a record; null when there were errors, which are then among the problems. */
    public static <T extends Record> @Nullable T bind(
            Node root, Class<T> type, BindingRules rules, ReadMode mode, Problems problems) {
        int before = problems.errors();
        Object value = new Binder(rules, mode, problems).bind(root, type, Place.root(""));
        return problems.errors() > before ? null : type.cast(value);
    }

    private static <T extends Record> Read<T> read(
            byte @Nullable [] bytes, FileFormat<T> format, ReadMode mode, Problems problems) {
        KeyStyle keys = format.rules().keys();
        Node root = bytes == null ? null : Documents.tree(Syntax.JSON, bytes, keys, problems);
        return root == null ? finish(null, problems) : check(root, format, mode, problems);
    }

    private static <T extends Record> Read<T> check(Node root, FileFormat<T> format, ReadMode mode, Problems problems) {
        if (isOtherFormat(root, format.id(), problems)) {
            return finish(null, problems);
        }
        T value = bind(root, format.type(), format.rules(), mode, problems);
        format.check().check(root, problems);
        return finish(value, problems);
    }

    /** A file of another format is not looked into: everything in it would be wrong. */
    private static boolean isOtherFormat(Node root, String id, Problems problems) {
        if (!(root.get("format") instanceof ScalarNode found) || found.text().equals(id)) {
            return false;
        }
        String what = FORMAT_ID.matcher(found.text()).matches() ? found.text() : "another format";
        String message = "the file is " + what + "; this version reads " + id + ".";
        problems.error("other-format", found.line(), "/format", message, null);
        return true;
    }

    private static <T extends Record> Read<T> finish(@Nullable T value, Problems problems) {
        List<Diagnostic> all = problems.all();
        if (problems.errors() > 0 || value == null) {
            throw new InvalidInputException(all);
        }
        return new Read<>(value, all);
    }
}
