package cz.opora.internal.json;

import java.io.IOException;

/**
 * Records as bytes that programs alone read: in a third of the time of JSON, because there is no text to take apart and no
 * tree between. Nobody writes them by hand, and both ends are to be of one build: the bytes say the components of each
 * record type they hold, and are refused where these are not those of the reader.
 *
 * <p>Held are records of texts, truth values, whole numbers, dates, codes, records, and lists, sets and maps of them. The
 * same record always gives the same bytes.
 */
public final class RecordBytes {
    private RecordBytes() {}

    /**
     * The bytes of a record.
     *
     * @throws IllegalArgumentException when it holds something else
     */
    public static byte[] write(Record value) {
        return new RecordBytesWriter().write(value);
    }

    /**
     * The record of some bytes.
     *
     * @throws IOException when they are damaged, or hold a record of other components
     */
    public static <T extends Record> T read(byte[] bytes, Class<T> type) throws IOException {
        try {
            return type.cast(new RecordBytesReader(bytes).read(type));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException("the bytes are damaged", e);
        }
    }
}
