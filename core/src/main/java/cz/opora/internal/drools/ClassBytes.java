package cz.opora.internal.drools;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The classes of a unit as one file. More than a thousand small classes cost a third of a start when each is looked up and
 * unpacked by itself.
 */
final class ClassBytes {
    private ClassBytes() {}

    /** Classes by path, in the order of the paths. */
    static byte[] write(Map<String, byte[]> classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, classes);
        }
        return bytes.toByteArray();
    }

    static void write(DataOutputStream out, Map<String, byte[]> classes) throws IOException {
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> entry : new TreeMap<>(classes).entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
    }

    static Map<String, byte[]> read(byte[] bytes) throws IOException {
        return read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    static Map<String, byte[]> read(DataInputStream in) throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String path = in.readUTF();
            byte[] content = new byte[in.readInt()];
            in.readFully(content);
            classes.put(path, content);
        }
        return classes;
    }
}
