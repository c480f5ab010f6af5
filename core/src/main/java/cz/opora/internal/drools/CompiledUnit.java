package cz.opora.internal.drools;

import cz.opora.internal.verdict.RuleCatalogue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One compile unit: the national rules or one overlay, as class bytes with the catalogue of what they say.
 *
 * @param layer {@code national} or the id of the overlay
 * @param hash the hash of sources, engine and fact model; names the unit
 * @param catalogue what the rules say
 * @param classes class bytes by path
 */
public record CompiledUnit(String layer, String hash, RuleCatalogue catalogue, Map<String, byte[]> classes) {
    private static final Pattern MODEL = Pattern.compile("cz/opora/rules/Rules[0-9A-F]{32}\\.class");

    /** Copies the map. */
    public CompiledUnit {
        classes = Map.copyOf(classes);
    }

    /** The binary names of the classes that hold the rules. */
    public List<String> modelClasses() {
        return new TreeMap<>(classes)
                .keySet().stream()
                        .filter(path -> MODEL.matcher(path).matches())
                        .map(CompiledUnit::className)
                        .toList();
    }

    static String className(String path) {
        return path.substring(0, path.length() - ".class".length()).replace('/', '.');
    }
}
