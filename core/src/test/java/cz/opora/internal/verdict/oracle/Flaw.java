package cz.opora.internal.verdict.oracle;

/** Mistakes the interpreter can be told to make, to see that the comparison would find them. */
enum Flaw {
    NONE,
    AT_LEAST_MEANS_MORE,
    LAST_CONDITION_LOST,
    ONLY_FIRST_OF_A_LIST,
    JOIN_NOT_LOOKED_AT,
    BOUNDS_FORGOTTEN,
    COUNT_ONE_TOO_MANY,
    UNKNOWN_MEANS_NO,
    UNKNOWN_MEANS_YES,
    PERHAPS_MEANS_SURE,
    PERHAPS_MEANS_ABSENT,
    WRITERS_FORGOTTEN
}
