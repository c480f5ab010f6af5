package cz.opora.internal.explain;

import cz.opora.explain.FieldChange;
import cz.opora.internal.json.Node;
import java.util.Set;

/**
 * Another value of one field.
 *
 * @param change the field and its values in words
 * @param value the value as written in a case file
 * @param helps ids of the rules of which it makes a condition hold
 * @param hurts ids of the rules of which it breaks a condition
 */
record Edit(FieldChange change, Node value, Set<String> helps, Set<String> hurts) {
    String pointer() {
        return change.pointer();
    }
}
