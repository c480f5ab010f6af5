package cz.opora.internal.drools.source;

/** The stable codes of the problems this package reports. */
final class Kinds {
    static final String ENCODING = "wrong-encoding";
    static final String SYNTAX = "syntax";
    static final String REFUSED = "refused-construct";
    static final String NEGATION = "negation-outside-check";
    static final String FILE_FORM = "file-form";
    static final String NO_RULES = "no-rules";
    static final String MISSING_METADATA = "missing-metadata";
    static final String METADATA = "bad-metadata";
    static final String DUPLICATE_ID = "duplicate-id";
    static final String DUPLICATE_NAME = "duplicate-name";
    static final String RULE_NAME = "bad-rule-name";
    static final String UNKNOWN_TYPE = "unknown-type";
    static final String UNKNOWN_PROPERTY = "unknown-property";
    static final String UNREADABLE_PROPERTY = "unreadable-property";
    static final String UNKNOWN_CODE = "unknown-code";
    static final String TYPE_CLASH = "type-clash";
    static final String LITERAL = "number-literal";
    static final String UNKNOWN_PARAMETER = "unknown-parameter";
    static final String WRONG_UNIT = "wrong-unit";
    static final String PARAMETER_DATE = "parameter-without-value";
    static final String UNBOUND = "unbound-variable";
    static final String BOUND_TWICE = "variable-bound-twice";
    static final String UNUSED = "unused-variable";
    static final String BOTH_UNKNOWN = "join-of-unknowns";
    static final String WRONG_PHASE = "wrong-phase";
    static final String UNSETTLED = "unmerged-read";
    static final String LOOP = "feeds-itself";
    static final String WRITE = "bad-insert";
    static final String MISSING_IMPORT = "missing-import";

    private Kinds() {}
}
