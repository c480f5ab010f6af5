package cz.opora.internal.drools.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text: strictly UTF-8, with a word about the encoding when it is another one. */
final class SourceText {
    /** Letters of Czech texts as Windows-1250 writes them, where they differ from control bytes of other encodings. */
    private static final String CZECH_IN_1250 =
            "\u008a\u008d\u008e\u009a\u009d\u009e\u00c1\u00c8\u00c9\u00cc\u00cd\u00cf\u00d2\u00d3\u00d8\u00d9\u00da\u00dd"
                    + "\u00e1\u00e8\u00e9\u00ec\u00ed\u00ef\u00f2\u00f3\u00f8\u00f9\u00fa\u00fd";

    private static final int LINES_END = '\n';

    private SourceText() {}

    /** The text without a byte order mark; empty when the bytes are not UTF-8. */
    static Optional<String> of(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            String text = decoder.decode(ByteBuffer.wrap(content)).toString();
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException wrongEncoding) {
            return Optional.empty();
        }
    }

    /** The line of the first byte that is not UTF-8. */
    static int badLine(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        decoder.decode(in, java.nio.CharBuffer.allocate(content.length + 1), true);
        int line = 1;
        for (int at = 0; at < in.position(); at++) {
            if (content[at] == LINES_END) {
                line++;
            }
        }
        return line;
    }

    /** Which encoding the bytes look like, as a hint. */
    static String guess(byte[] content) {
        if (startsWith(content, 0xff, 0xfe) || startsWith(content, 0xfe, 0xff)) {
            return "It looks like UTF-16; save the file as UTF-8.";
        }
        return looksLike1250(content)
                ? "It looks like Windows-1250; save the file as UTF-8."
                : "Save the file as UTF-8.";
    }

    private static boolean looksLike1250(byte[] content) {
        int czech = 0;
        int other = 0;
        for (byte each : content) {
            int unsigned = each & 0xff;
            if (unsigned >= 0x80) {
                if (CZECH_IN_1250.indexOf(unsigned) >= 0) {
                    czech++;
                } else {
                    other++;
                }
            }
        }
        return czech > other;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xff) == first && (content[1] & 0xff) == second;
    }
}
