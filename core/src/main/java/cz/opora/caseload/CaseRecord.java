package cz.opora.caseload;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.InvalidInputException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
     * @throws InvalidInputException when there is no such folder or file, or it holds no case: silence would look like
     *     success
     */
    public static List<CaseRecord> in(Path folderOrFile) {
        try {
            List<CaseRecord> records = records(folderOrFile);
            if (records.isEmpty()) {
                throw refused(folderOrFile, "no-cases", "there is no case here: no .json file, and no line of JSON.");
            }
            return records;
        } catch (IOException | UncheckedIOException e) {
            throw refused(folderOrFile, "unreadable-file", "there is no such folder or file, or it cannot be read.");
        }
    }

    private static List<CaseRecord> records(Path folderOrFile) throws IOException {
        if (Files.isDirectory(folderOrFile)) {
            return files(folderOrFile);
        }
        String name = String.valueOf(folderOrFile.getFileName());
        return name.endsWith(".json")
                ? List.of(new CaseRecord(name, Files.readAllBytes(folderOrFile)))
                : lines(folderOrFile);
    }

    private static List<CaseRecord> files(Path folder) throws IOException {
        List<CaseRecord> records = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                records.add(new CaseRecord(name, Files.readAllBytes(file)));
            }
        }
        return List.copyOf(records);
    }

    /** Parted by bytes, so that a line that is not UTF-8 is told as such and spoils no other. */
    private static List<CaseRecord> lines(Path file) throws IOException {
        List<CaseRecord> records = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int number = 1;
            for (int each = in.read(); each >= 0; each = in.read()) {
                if (each == '\n') {
                    add(records, file, number, line);
                    number++;
                } else {
                    line.write(each);
                }
            }
            add(records, file, number, line);
        }
        return List.copyOf(records);
    }

    private static void add(List<CaseRecord> records, Path file, int number, ByteArrayOutputStream line) {
        byte[] bytes = line.toByteArray();
        line.reset();
        for (byte each : bytes) {
            if (each > ' ' || each < 0) {
                records.add(new CaseRecord(file.getFileName() + ":" + number, bytes));
                return;
            }
        }
    }

    private static InvalidInputException refused(Path path, String code, String message) {
        return new InvalidInputException(
                List.of(new Diagnostic(code, Diagnostic.Level.ERROR, path.toString(), null, null, message, null)));
    }

    /** Where it stands. */
    public String name() {
        return name;
    }

    byte[] json() {
        return json;
    }

    /** Where it stands, without a value of the case. */
    @Override
    public String toString() {
        return name;
    }
}
