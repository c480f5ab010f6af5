package cz.opora.internal.drools;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What one run of the compiler made: the class bytes of some rule files.
 *
 * @param hash the hash of the files; names the unit
 * @param files which files, and which rules they held
 * @param classes class bytes by path
 */
record CompiledUnit(String hash, List<UnitFile> files, Map<String, byte[]> classes) {
    private static final Pattern MODEL = Pattern.compile("cz/opora/rules/Rules[0-9A-F]{32}\\.class");

    /** Copies the collections. */
    CompiledUnit {
        files = List.copyOf(files);
        classes = Map.copyOf(classes);
    }

    /** The names of all its rules. */
    Set<String> rules() {
        return rules(files);
    }

    static Set<String> rules(Collection<UnitFile> files) {
        Set<String> names = new HashSet<>();
        files.forEach(file -> names.addAll(file.rules()));
        return names;
    }

    /** The binary names of the classes that hold the rules. */
    List<String> modelClasses() {
        return modelClasses(classes);
    }

    static List<String> modelClasses(Map<String, byte[]> classes) {
        return new TreeMap<>(classes)
                .keySet().stream()
                        .filter(path -> MODEL.matcher(path).matches())
                        .map(CompiledUnit::className)
                        .toList();
    }

    private static String className(String path) {
        return path.substring(0, path.length() - ".class".length()).replace('/', '.');
    }
}
