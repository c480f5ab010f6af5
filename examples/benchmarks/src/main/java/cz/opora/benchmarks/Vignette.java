package cz.opora.benchmarks;

import cz.opora.casefile.CaseFile;
import java.time.LocalDate;

/** The example cases measured. */
public enum Vignette {
    /** A man of 58 with debts, arrears and a refusal twice: the plan is long, nothing is urgent. */
    V1("v01-58-debts-copd-refused-twice.json"),
    /** A mother with two children in one room: many facts are unknown, so many questions are asked. */
    V2("v02-mother-two-children-one-room-mould.json");

    /** The day the example cases speak of. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final String resource;

    Vignette(String resource) {
        this.resource = resource;
    }

    CaseFile caseFile() {
        return CaseFile.parse(resource, Resources.bytes(resource));
    }
}
