package cz.opora.diagnostics;

import org.jspecify.annotations.Nullable;

/**
 * A case could not be decided, and nothing of the attempt may be used: a rule threw, a phase did not end within its
 * limits, or a number the rules need has no value on the date. The message holds no value of the case.
 */
public final class DecisionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception with what happened and, when there is one, the cause. */
    public DecisionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
