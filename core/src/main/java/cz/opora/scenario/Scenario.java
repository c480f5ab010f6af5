package cz.opora.scenario;

import cz.opora.casefile.CaseFile;
import cz.opora.directory.ActorDirectory;
import cz.opora.internal.json.Node;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case to decide and what is expected: a scenario, or one of its variants.
 *
 * @param file the file as the caller named it
 * @param line the line it begins on
 * @param rulesLine the line of the rules it expects to fire; its first line when it names none
 * @param name its name; a variant adds what it changes
 * @param asOf the date to decide for
 * @param caseFile the case
 * @param directory the directory written into the scenario; null when there is none
 * @param written the directory as it is written; null when there is none
 * @param expected what is expected
 * @param justMissed rules it only just misses: of a variant, those its base fires
 */
record Scenario(
        String file,
        int line,
        int rulesLine,
        String name,
        LocalDate asOf,
        CaseFile caseFile,
        @Nullable ActorDirectory directory,
        @Nullable Node written,
        Expectation expected,
        List<String> justMissed) {
    /** Copies the list. */
    Scenario {
        justMissed = List.copyOf(justMissed);
    }
}
