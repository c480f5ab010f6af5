package cz.opora;

import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.explain.DecisionRecord;
import cz.opora.explain.Replay;
import cz.opora.internal.engine.Engine;
import cz.opora.internal.explain.Recorder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts decisions of an advisor on record and makes them again. It keeps nothing itself: the caller stores the records.
 * Immutable and thread-safe.
 */
public final class DecisionRecorder {
    private final Recorder recorder;

    DecisionRecorder(Engine engine) {
        recorder = new Recorder(engine);
    }

    /**
     * The record of an advice the advisor gave.
     *
     * @param caseFile the case it was given for
     * @param advice the advice
     * @param evalNs how long it took in nanoseconds, as the caller measured it; null when it was not measured
     */
    public DecisionRecord made(CaseFile caseFile, Advice advice, @Nullable Long evalNs) {
        return recorder.made(
                Objects.requireNonNull(caseFile, "caseFile"), Objects.requireNonNull(advice, "advice"), evalNs);
    }

    /**
     * The record of a decision that failed: of the failure, its kind alone.
     *
     * @param caseFile the case
     * @param asOf the day it was to be decided for
     * @param failure what was thrown
     * @param evalNs how long it took in nanoseconds, as the caller measured it; null when it was not measured
     */
    public DecisionRecord failed(CaseFile caseFile, LocalDate asOf, RuntimeException failure, @Nullable Long evalNs) {
        return recorder.failed(
                Objects.requireNonNull(caseFile, "caseFile"),
                Objects.requireNonNull(asOf, "asOf"),
                Objects.requireNonNull(failure, "failure"),
                evalNs);
    }

    /** Makes a recorded decision again, for the case it was made for, and says what is not as recorded. */
    public Replay replay(DecisionRecord record, CaseFile caseFile) {
        return recorder.replay(Objects.requireNonNull(record, "record"), Objects.requireNonNull(caseFile, "caseFile"));
    }
}
