package cz.opora.scenario;

import cz.opora.diagnostics.InvalidInputException;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.DirectoryFile;
import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.ObjectNode;
import cz.opora.internal.json.ScalarNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A directory as a scenario writes it: the whole one without its format, or its actors alone. */
final class WrittenDirectory {
    private WrittenDirectory() {}

    /** The directory a scenario writes; null when it is none. */
    static @Nullable ActorDirectory readable(Node node) {
        try {
            return read("made directory", node);
        } catch (InvalidInputException noDirectory) {
            return null;
        }
    }

    static ActorDirectory read(String file, Node node) {
        Node object = node instanceof ArrayNode ? new ObjectNode(List.of(), node.line()).with("/actors", node) : node;
        Node whole = object.get("id") == null ? object.with("/id", ScalarNode.text("scenario")) : object;
        Node format = whole.with("/format", ScalarNode.text(DirectoryFile.FORMAT));
        byte[] json = JsonWriter.pretty(format, EmptyCollections.KEPT).getBytes(StandardCharsets.UTF_8);
        return ActorDirectory.of(DirectoryFile.parse(file, json));
    }
}
