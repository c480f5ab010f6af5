package cz.opora.directory;

import cz.opora.diagnostics.InvalidInputException;
import cz.opora.diagnostics.Read;
import cz.opora.diagnostics.ReadMode;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonDocuments;
import cz.opora.internal.json.JsonWriter;
import java.nio.file.Path;
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

    /**
     * Reads a directory strictly.
     *
     * @throws InvalidInputException with every problem of the file
     */
    public static DirectoryFile load(Path path) {
        return read(path, ReadMode.STRICT).value();
    }

    /**
     * Reads a directory strictly from its bytes in UTF-8.
     *
     * @param name the name of the file in messages
     * @throws InvalidInputException with every problem of the file
     */
    public static DirectoryFile parse(String name, byte[] json) {
        return read(name, json, ReadMode.STRICT).value();
    }

    /**
     * Reads a directory, with warnings about what was left out or looks wrong, such as a territory it does not list.
     *
     * @throws InvalidInputException with every problem of the file, warnings among them, when there is an error
     */
    public static Read<DirectoryFile> read(Path path, ReadMode mode) {
        return JsonDocuments.read(path, DirectoryFileFormat.FORMAT, mode);
    }

    /**
     * Reads a directory from its bytes in UTF-8, with warnings about what was left out or looks wrong.
     *
     * @param name the name of the file in messages
     * @throws InvalidInputException with every problem of the file, warnings among them, when there is an error
     */
    public static Read<DirectoryFile> read(String name, byte[] json, ReadMode mode) {
        return JsonDocuments.read(name, json, DirectoryFileFormat.FORMAT, mode);
    }

    /** The directory as canonical JSON on many lines; {@link #parse} gives an equal directory back. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.LEFT_OUT);
    }
}
