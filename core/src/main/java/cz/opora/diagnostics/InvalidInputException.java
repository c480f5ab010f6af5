package cz.opora.diagnostics;

import java.util.List;
import java.util.stream.Collectors;

/** A case file, directory or other input cannot be read. Carries every problem found, not just the first. */
public final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /**
     * An exception for the given problems.
     *
     * @throws IllegalArgumentException when there is none: a failure always says why
     */
    public InvalidInputException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::format).collect(Collectors.joining(System.lineSeparator())));
        if (diagnostics.isEmpty()) {
            throw new IllegalArgumentException("a failure needs at least one diagnostic");
        }
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Every problem found, in the order of the input. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
