package cz.opora.internal.drools;

import java.util.List;

/**
 * A rule file as its compiled form is kept.
 *
 * @param key the hash of all its classes depend on
 * @param rules the names of its rules, in the order of the file
 */
record UnitFile(String key, List<String> rules) {
    /** Copies the list. */
    UnitFile {
        rules = List.copyOf(rules);
    }
}
