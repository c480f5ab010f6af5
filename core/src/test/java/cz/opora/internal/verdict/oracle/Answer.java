package cz.opora.internal.verdict.oracle;

/** Yes, no, or nobody knows. */
enum Answer {
    NO,
    MAYBE,
    YES;

    static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    Answer and(Answer other) {
        return ordinal() < other.ordinal() ? this : other;
    }

    Answer or(Answer other) {
        return ordinal() > other.ordinal() ? this : other;
    }

    Answer opposite() {
        return values()[YES.ordinal() - ordinal()];
    }
}
