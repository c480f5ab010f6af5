package cz.opora.caseload;

import cz.opora.casefile.CaseFile;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.InvalidInputException;
import cz.opora.diagnostics.ReadMode;
import cz.opora.internal.json.JsonDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One case as it was written, not yet read. Immutable and thread-safe. */
public final class CaseRecord {
    private final String name;
    private final byte[] json;

    private CaseRecord(String name, byte[] json) {
        this.name = name;
        this.json = json;
    }

    /**
     * A record.
     *
     * @param name where it stands, for messages: a file, or a file and a line
     * @param json a case file, in UTF-8
     */
    public static CaseRecord of(String name, byte[] json) {
        return new CaseRecord(name, json.clone());
    }

    /**
     * The records of a folder, a case a file ({@code *.json}, in subfolders too, by name), or of one file: a case a line
     * ({@code *.jsonl}; empty lines are passed over), or the one case of a {@code *.json}.
     *
     * @throws InvalidInputException when there is no such folder or file, it cannot be read, or it holds no case: silence
     *     would look like success
     */
    public static List<CaseRecord> in(Path folderOrFile) {
        if (!Files.exists(folderOrFile)) {
            throw refused(folderOrFile, "no-such-file", "there is no such folder or file.");
        }
        try {
            List<CaseRecord> records = records(folderOrFile);
            if (records.isEmpty()) {
                throw refused(folderOrFile, "no-cases", "there is no case here: no .json file, and no line of JSON.");
            }
            return records;
        } catch (IOException e) {
            throw unreadable(folderOrFile, e);
        } catch (UncheckedIOException e) {
            throw unreadable(folderOrFile, e.getCause());
        }
    }

    private static List<CaseRecord> records(Path folderOrFile) throws IOException {
        if (Files.isDirectory(folderOrFile)) {
            return files(folderOrFile);
        }
        String name = String.valueOf(folderOrFile.getFileName());
        return name.endsWith(".json")
                ? List.of(new CaseRecord(name, Files.readAllBytes(folderOrFile)))
                : lines(folderOrFile, name);
    }

    private static List<CaseRecord> files(Path folder) throws IOException {
        List<CaseRecord> records = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(CaseRecord::isCase).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                records.add(new CaseRecord(name, Files.readAllBytes(file)));
            }
        }
        return List.copyOf(records);
    }

    private static boolean isCase(Path file) {
        return file.toString().endsWith(".json") && Files.isRegularFile(file);
    }

    private static List<CaseRecord> lines(Path file, String name) {
        return JsonDocuments.lines(file).entrySet().stream()
                .map(line -> new CaseRecord(name + ":" + line.getKey(), line.getValue()))
                .toList();
    }

    private static InvalidInputException unreadable(Path given, @Nullable IOException why) {
        String file = why instanceof FileSystemException refused ? refused.getFile() : null;
        return refused(
                file == null ? given : Path.of(file),
                "unreadable-file",
                "it cannot be read. Maybe its permissions are wrong.");
    }

    private static InvalidInputException refused(Path path, String code, String message) {
        return new InvalidInputException(
                List.of(new Diagnostic(code, Diagnostic.Level.ERROR, path.toString(), null, null, message, null)));
    }

    /** Where it stands. */
    public String name() {
        return name;
    }

    /**
     * The case, read strictly.
     *
     * @throws InvalidInputException with every problem of it
     */
    public CaseFile caseFile() {
        return CaseFile.read(name, json, ReadMode.STRICT).value();
    }

    /** Where it stands, without a value of the case. */
    @Override
    public String toString() {
        return name;
    }
}
