package cz.opora.advice;

import cz.opora.codes.TargetGroup;

/**
 * The client meets the conditions of a target group (phase {@code decide}). The finding itself is made by the library from
 * the verdict of the rule, so that "not known" never reads as "no".
 *
 * @param group the group
 */
public record Membership(TargetGroup group) implements Outcome {
    /** The conditions of the group are met. */
    public static Membership of(TargetGroup group) {
        return new Membership(group);
    }

    @Override
    public String pointer() {
        return "membership/" + group;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Membership";
    }
}
