package cz.opora.cli;

/** What the program returns to the shell. */
final class ExitCode {
    /** All went well. */
    static final int OK = 0;

    /** The command was called in a wrong way, or the program itself failed. */
    static final int USAGE = 1;

    /** A scenario did not come out as expected. */
    static final int TESTS_FAILED = 2;

    /** Rules, parameters or words cannot be used. */
    static final int RULES_INVALID = 3;

    /** The case or the directory cannot be read. */
    static final int INPUT_INVALID = 4;

    /** A rule is not fired, or not just missed, by any scenario. */
    static final int COVERAGE = 5;

    private ExitCode() {}
}
