package cz.opora.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The directory as people write it, format {@code opora-directory/1}.
 *
 * @param format always {@code opora-directory/1}
 * @param id the id of the directory
 * @param verifiedOn the day it was verified as a whole; null when unknown
 * @param territories the territories it speaks of
 * @param actors the actors
 * @param completeFor for what it is declared complete
 */
public record DirectoryFile(
        String format,
        String id,
        @Nullable LocalDate verifiedOn,
        List<Territory> territories,
        List<Actor> actors,
        List<Completeness> completeFor) {
    /** Copies the lists. */
    public DirectoryFile {
        territories = List.copyOf(territories);
        actors = List.copyOf(actors);
        completeFor = List.copyOf(completeFor);
    }

    /** The only format this version reads. */
    public static final String FORMAT = "opora-directory/1";
}
