package cz.opora.internal.json;

/**
 * A kind of JSON file that people write.
 *
 * @param <T> what it is read as
 * @param type the record it is read as
 * @param id the value of its key {@code format}, such as {@code opora-case/1}
 * @param rules what is known of its fields
 * @param check what must hold between its fields
 */
public record FileFormat<T extends Record>(Class<T> type, String id, BindingRules rules, TreeCheck check) {
    /** Checks on the tree, which can be made even when parts of it do not bind. */
    @FunctionalInterface
    public interface TreeCheck {
        /** Reports what is wrong; must not throw, whatever the tree looks like. */
        void check(Node root, Problems problems);
    }
}
