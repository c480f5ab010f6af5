package cz.opora.caseload;

import cz.opora.advice.Advice;
import cz.opora.diagnostics.Diagnostic;
import java.util.List;

/** What came of one record: advice, or the reasons why there is none. */
public sealed interface CaseResult permits CaseResult.Decided, CaseResult.Rejected {
    /** Where the record stands. */
    String name();

    /**
     * A case that was decided.
     *
     * @param name where the record stands
     * @param advice the advice, with the verdict of every rule
     */
    record Decided(String name, Advice advice) implements CaseResult {}

    /**
     * A record that is no case, or a case that cannot be decided.
     *
     * @param name where the record stands
     * @param problems why; without any value of the case
     */
    record Rejected(String name, List<Diagnostic> problems) implements CaseResult {
        /** Copies the list. */
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
