package cz.opora.internal.drools.source;

/** Leaves a piece of a file that cannot be read further; its problem is already reported. Never leaves this package. */
final class SyntaxStop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SyntaxStop() {
        super("syntax", null, false, false);
    }
}
