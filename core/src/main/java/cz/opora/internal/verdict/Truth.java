package cz.opora.internal.verdict;

import cz.opora.advice.Verdict;

/** Three-valued truth, ordered: false, unknown, true. */
enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }

    Verdict verdict() {
        return switch (this) {
            case TRUE -> Verdict.MET;
            case FALSE -> Verdict.NOT_MET;
            case UNKNOWN -> Verdict.UNKNOWN;
        };
    }
}
