package cz.opora.caseload;

import cz.opora.Advisor;
import cz.opora.Detail;
import cz.opora.casefile.CaseFile;
import cz.opora.diagnostics.DecisionException;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.InvalidInputException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Decides many cases. No decision needs another, so they are made side by side; results come in the order of the records
 * whatever was ready first, and a record that cannot be read or decided is a result too. Immutable and thread-safe.
 */
public final class Caseload {
    private final Advisor advisor;
    private final LocalDate day;
    private final boolean always;

    private Caseload(Advisor advisor, LocalDate day, boolean always) {
        this.advisor = advisor;
        this.day = day;
        this.always = always;
    }

    /** Decides each case for the day it names, and one that names none for the given day. */
    public static Caseload of(Advisor advisor, LocalDate otherwise) {
        return new Caseload(
                Objects.requireNonNull(advisor, "advisor"), Objects.requireNonNull(otherwise, "otherwise"), false);
    }

    /** Decides every case for one day, whatever day it names: all are then counted by the same law. */
    public static Caseload asOf(Advisor advisor, LocalDate day) {
        return new Caseload(Objects.requireNonNull(advisor, "advisor"), Objects.requireNonNull(day, "day"), true);
    }

    /**
     * Decides records on all processors and hands over one result a record, in the order of the records and one at a time.
     *
     * @param results what to do with a result; called by one thread at a time
     */
    public void decide(Collection<CaseRecord> records, Consumer<CaseResult> results) {
        records.parallelStream().map(this::decide).forEachOrdered(results);
    }

    /** Decides one record. */
    public CaseResult decide(CaseRecord record) {
        try {
            CaseFile read = record.caseFile();
            LocalDate when = day(read.asOf());
            return new CaseResult.Decided(record.name(), advisor.advise(read, when, Detail.VERDICTS));
        } catch (InvalidInputException e) {
            return new CaseResult.Rejected(record.name(), e.diagnostics());
        } catch (DecisionException e) {
            return new CaseResult.Rejected(record.name(), List.of(undecided(record, e)));
        }
    }

    private LocalDate day(@Nullable LocalDate named) {
        return always || named == null ? day : named;
    }

    private static Diagnostic undecided(CaseRecord record, DecisionException e) {
        return new Diagnostic(
                "undecided", Diagnostic.Level.ERROR, record.name(), null, null, e.getMessage() + ".", null);
    }
}
