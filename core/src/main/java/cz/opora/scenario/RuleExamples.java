package cz.opora.scenario;

import java.util.List;

/**
 * The scenarios of one rule, by their names.
 *
 * @param fires those in which it fires
 * @param justMisses those that change one value of such a case, so that it does not fire
 */
public record RuleExamples(List<String> fires, List<String> justMisses) {
    /** No example. */
    public static final RuleExamples NONE = new RuleExamples(List.of(), List.of());

    /** Copies the lists. */
    public RuleExamples {
        fires = List.copyOf(fires);
        justMisses = List.copyOf(justMisses);
    }
}
