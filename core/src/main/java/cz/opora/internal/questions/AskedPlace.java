package cz.opora.internal.questions;

/**
 * A place that questions name: a pointer of the case file, or a property of a type of facts.
 *
 * @param type the simple name of the fact type; empty when it is a pointer
 * @param name the property, or the pointer
 */
record AskedPlace(String type, String name) {
    /** From {@code Fact.property}, or from a pointer. */
    static AskedPlace of(String written) {
        int dot = written.indexOf('.');
        return written.startsWith("/")
                ? new AskedPlace("", written)
                : new AskedPlace(written.substring(0, dot), written.substring(dot + 1));
    }

    boolean isPointer() {
        return type.isEmpty();
    }
}
