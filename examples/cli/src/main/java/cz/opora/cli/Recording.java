package cz.opora.cli;

import cz.opora.Advisor;
import cz.opora.Detail;
import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.diagnostics.DecisionException;
import cz.opora.explain.DecisionRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;

/**
 * Decides and leaves a record of it, of a failure too. The time is measured here: the library knows no clock.
 *
 * @param advisor who decides
 * @param file the file a line is added to
 */
record Recording(Advisor advisor, Path file) {
    Advice advise(CaseFile caseFile, LocalDate day, Detail detail) throws IOException {
        long start = System.nanoTime();
        try {
            Advice advice = advisor.advise(caseFile, day, detail);
            append(advisor.recorder().made(caseFile, advice, System.nanoTime() - start));
            return advice;
        } catch (DecisionException e) {
            append(advisor.recorder().failed(caseFile, day, e, System.nanoTime() - start));
            throw e;
        }
    }

    private void append(DecisionRecord record) throws IOException {
        Files.writeString(
                file,
                record.toJsonLine() + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
