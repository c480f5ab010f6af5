package cz.opora.explain;

import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.util.List;

/**
 * Every field of the case file, format {@code opora-catalog/1}: enough to make an input form of it. Immutable.
 *
 * @param format always {@code opora-catalog/1}
 * @param caseFormat the format described
 * @param fields the fields in the order of the file
 */
public record Catalog(String format, String caseFormat, List<CatalogField> fields) {
    /** The only format this version writes. */
    public static final String FORMAT = "opora-catalog/1";

    /** Copies the list. */
    public Catalog {
        fields = List.copyOf(fields);
    }

    /** The catalog as canonical JSON on many lines: the same rule set gives the same characters. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.KEPT);
    }
}
