package cz.opora.internal.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a file into memory, and its bytes into characters, or says why that cannot be done. */
final class InputBytes {
    private static final long MIB = 1024L * 1024L;
    private static final char REPLACED = '\uFFFD';

    private InputBytes() {}

    /** The bytes of a file; null when there is a problem. Never reads more than the limit, whatever the file is. */
    static byte @Nullable [] read(Path path, Problems problems) {
        if (Files.isDirectory(path)) {
            problems.error("not-a-file", 0, null, "is a folder, not a file.", null);
            return null;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(ReadLimits.BYTES + 1);
            return fits(bytes, Files.size(path), problems) ? bytes : null;
        } catch (IOException | SecurityException e) {
            refused(e, problems);
        }
        return null;
    }

    /**
     * The lines of a file by their number, from 1, without those of white space alone; none when there is a problem. Parted by
     * bytes, so that a line that is not UTF-8 is told as such and spoils no other.
     */
    static SortedMap<Integer, byte[]> lines(Path path, Problems problems) {
        SortedMap<Integer, byte[]> lines = new TreeMap<>();
        if (Files.isDirectory(path)) {
            problems.error("not-a-file", 0, null, "is a folder, not a file.", null);
            return lines;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int number = 1;
            for (int each = in.read(); each >= 0; each = in.read()) {
                if (each == '\n') {
                    add(lines, number, line);
                    number++;
                } else {
                    line.write(each);
                }
            }
            add(lines, number, line);
        } catch (IOException | SecurityException e) {
            refused(e, problems);
        }
        return lines;
    }

    private static void add(SortedMap<Integer, byte[]> lines, int number, ByteArrayOutputStream line) {
        byte[] bytes = line.toByteArray();
        line.reset();
        for (byte each : bytes) {
            if (each > ' ' || each < 0) {
                lines.put(number, bytes);
                return;
            }
        }
    }

    private static void refused(Exception why, Problems problems) {
        if (why instanceof NoSuchFileException) {
            problems.error("no-such-file", 0, null, "there is no such file.", null);
        } else {
            problems.error("unreadable-file", 0, null, "the file cannot be read.", "Maybe its permissions are wrong.");
        }
    }

    static boolean fits(byte[] bytes, long size, Problems problems) {
        if (bytes.length <= ReadLimits.BYTES) {
            return true;
        }
        String message =
                "the file has " + Math.max(size, bytes.length) + " bytes (" + inMib(Math.max(size, bytes.length))
                        + "); at most " + ReadLimits.BYTES + " bytes (" + inMib(ReadLimits.BYTES) + ") are read.";
        problems.error("too-large", 0, null, message, null);
        return false;
    }

    private static String inMib(long bytes) {
        return (bytes + MIB / 2) / MIB + " MiB";
    }

    /** The characters of UTF-8 bytes, without a byte order mark; null when there is a problem. */
    static @Nullable String text(byte[] bytes, Problems problems) {
        if (isWide(bytes)) {
            problems.error("not-utf-8", 0, null, "the file is in UTF-16 or UTF-32; save it as UTF-8.", null);
            return null;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACED) >= 0 && !isUtf8(bytes, problems)) {
            return null;
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Decoding replaces what is no UTF-8, but its sign for that may also stand in the file. */
    private static boolean isUtf8(byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            String hint = "Maybe it was saved as Windows-1250; save it as UTF-8.";
            problems.error("not-utf-8", lineAt(bytes, in.position()), null, "the file is not in UTF-8.", hint);
            return false;
        }
        return true;
    }

    /** Text files have no zero bytes near their start unless a character takes two or four bytes. */
    private static boolean isWide(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0x20;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0x20;
        boolean marked = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
        return first == 0 || second == 0 || marked;
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
