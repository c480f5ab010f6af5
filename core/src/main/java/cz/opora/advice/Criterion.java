package cz.opora.advice;

import cz.opora.codes.TargetGroup;
import cz.opora.facts.Fact;

/**
 * A criterion of a target group that is met (phase {@code assess}).
 *
 * @param group the group
 * @param code the criterion's code in the dossier, such as {@code A2}
 * @param about the JSON pointer of the fact that meets it
 */
public record Criterion(TargetGroup group, String code, String about) implements Outcome {
    /** The criterion is met by the fact. */
    public static Criterion of(TargetGroup group, String code, Fact about) {
        return new Criterion(group, code, about.pointer());
    }

    @Override
    public String pointer() {
        return group + "/" + code + "#" + about;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Criterion";
    }
}
