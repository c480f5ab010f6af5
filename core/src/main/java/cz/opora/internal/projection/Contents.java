package cz.opora.internal.projection;

import cz.opora.internal.verdict.FactShape;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The content of an entry as one text to sort by. It holds values of the client and never leaves the sorting. */
final class Contents {
    private Contents() {}

    static String of(@Nullable Object value) {
        if (value instanceof Record entry) {
            FactShape shape = FactShape.of(entry.getClass());
            return shape.properties().stream()
                    .map(name -> name + "=" + of(shape.read(entry, name)))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Contents::of).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Enum<?> code ? code.name() : String.valueOf(value);
    }
}
