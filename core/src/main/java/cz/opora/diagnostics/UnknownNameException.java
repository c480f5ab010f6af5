package cz.opora.diagnostics;

/** Somebody asked for a name that nothing has: a key of no card, the id of no rule. Carries the nearest names. */
public final class UnknownNameException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /** An exception for the given problem. */
    public UnknownNameException(Diagnostic diagnostic) {
        super(diagnostic.format());
        this.diagnostic = diagnostic;
    }

    /** What was asked for, and the nearest names. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
