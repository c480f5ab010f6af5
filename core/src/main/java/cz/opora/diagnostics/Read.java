package cz.opora.diagnostics;

import java.util.List;

/**
 * An input that was read, and what looks wrong in it without spoiling it.
 *
 * @param <T> what was read
 * @param value what was read
 * @param warnings what looks wrong, in the order of the input; empty when nothing does
 */
public record Read<T>(T value, List<Diagnostic> warnings) {
    /** Copies the list. */
    public Read {
        warnings = List.copyOf(warnings);
    }
}
