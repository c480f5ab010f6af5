package cz.opora.advice;

import cz.opora.codes.Finding;
import cz.opora.codes.TargetGroup;

/**
 * Whether the client belongs to a target group; made by the library after phase {@code decide}.
 *
 * @param group the group
 * @param finding eligible, undetermined or not eligible
 */
public record TargetGroupFinding(TargetGroup group, Finding finding) implements Outcome {

    @Override
    public String pointer() {
        return "group/" + group;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "TargetGroupFinding";
    }
}
