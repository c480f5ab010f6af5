package cz.opora.internal.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the descriptions of records and their components from their Javadoc: they are written once. */
final class Descriptions {
    private static final Path SOURCES = Path.of("src", "main", "java");

    private Descriptions() {}

    /** What a record or code list is. */
    static @Nullable String of(Class<?> type) {
        Matcher lead = Pattern.compile("^(.*?)(?=\\n\\s*@param|\\n\\s*<p>|\\z)", Pattern.DOTALL)
                .matcher(javadoc(type));
        return lead.find() && !lead.group(1).isBlank() ? plain(lead.group(1)) : null;
    }

    /** What a component of a record is. */
    static @Nullable String of(Class<?> type, String component) {
        Matcher param = Pattern.compile("@param " + component + "\\s(.*?)(?=\\n\\s*@param|\\z)", Pattern.DOTALL)
                .matcher(javadoc(type));
        return param.find() ? plain(param.group(1)) : null;
    }

    /** What a constant of a code list is. */
    static String of(Enum<?> constant) {
        Matcher comment = Pattern.compile("/\\*\\*([^/]*)\\*/\\s*" + constant.name() + "\\b")
                .matcher(source(constant.getDeclaringClass()));
        return comment.find() ? plain(comment.group(1)) : constant.name();
    }

    /** The comment before the declaration of a type, without its stars. */
    private static String javadoc(Class<?> type) {
        Class<?> top = type;
        while (top.getEnclosingClass() != null) {
            top = top.getEnclosingClass();
        }
        String source = source(top);
        Matcher declaration = Pattern.compile("\\b(record|enum) " + type.getSimpleName() + "\\b")
                .matcher(source);
        if (!declaration.find()) {
            return "";
        }
        int start = source.lastIndexOf("/**", declaration.start());
        int end = source.indexOf("*/", start);
        String comment = source.substring(start + 3, end);
        return comment.replaceAll("(?m)^\\s*\\* ?", "").strip();
    }

    private static String source(Class<?> top) {
        Path file = SOURCES.resolve(top.getName().replace('.', '/') + ".java");
        if (!Files.exists(file)) {
            return ""; // a type of the JDK
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\{@(?:code|link) ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?Immutable[^.]*\\.", "")
                .strip();
    }
}
