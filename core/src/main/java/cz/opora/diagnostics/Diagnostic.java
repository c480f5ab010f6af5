package cz.opora.diagnostics;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong or looks wrong: in a file, in a rule, or in a decision. Holds no value of a client.
 *
 * @param code a stable code of the kind of problem, such as {@code unknown-key}
 * @param severity how bad it is
 * @param file the file as the caller named it; null when there is none
 * @param line the line, from 1; null when it is not known or does not apply
 * @param column the column, from 1; null when it is not known
 * @param pointer the JSON pointer in the file; null when it does not apply
 * @param message what is wrong, in English, in one sentence
 * @param hint the allowed values or the nearest name ("Maybe ..."); null when there is nothing to suggest
 */
public record Diagnostic(
        String code,
        Level severity,
        @Nullable String file,
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable String pointer,
        String message,
        @Nullable String hint) {
    /** How bad a diagnostic is. */
    public enum Level {
        /** The input is refused. */
        ERROR,
        /** The answer stands, but something has to be looked at. */
        WARNING
    }

    /** Refuses a diagnostic that says nothing. */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        if (message.isBlank()) {
            throw new IllegalArgumentException("a diagnostic needs a message: " + code);
        }
    }

    /** Something of which no column is known. */
    public Diagnostic(
            String code,
            Level severity,
            @Nullable String file,
            @Nullable Integer line,
            @Nullable String pointer,
            String message,
            @Nullable String hint) {
        this(code, severity, file, line, null, pointer, message, hint);
    }

    /** The diagnostic on one line: {@code file:line:column: message Maybe ...}, as editors understand it. */
    public String format() {
        StringBuilder line1 = new StringBuilder();
        if (file != null) {
            line1.append(file).append(':');
            if (line != null) {
                line1.append(line).append(':');
            }
            if (line != null && column != null) {
                line1.append(column).append(':');
            }
            line1.append(' ');
        }
        if (pointer != null) {
            line1.append(pointer.isEmpty() ? "(the whole file)" : pointer).append(": ");
        }
        line1.append(message);
        if (hint != null) {
            line1.append(' ').append(hint);
        }
        return line1.toString();
    }
}
