package cz.opora.diagnostics;

import java.util.List;
import java.util.stream.Collectors;

/** Rules, parameters or vocabulary cannot be loaded. Carries every problem of every file; rules that served before go on
 * serving. */
public final class RuleSetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /**
     * An exception for the given problems.
     *
     * @throws IllegalArgumentException when there is none: a failure always says why
     */
    public RuleSetException(List<Diagnostic> diagnostics) {
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
