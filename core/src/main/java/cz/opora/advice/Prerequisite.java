package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.NeedDomain;
import cz.opora.facts.Need;
import java.util.Objects;

/**
 * One step has to come before another (phase {@code recommend}). It orders steps that are there; it never adds one.
 *
 * @param firstNeed the need of the step that comes first
 * @param firstType whom that step is with
 * @param thenNeed the need of the step that waits
 * @param thenType whom that step is with
 */
public record Prerequisite(NeedDomain firstNeed, ActorType firstType, NeedDomain thenNeed, ActorType thenType)
        implements Outcome {
    /** The step with {@code firstType} for one need comes before the step with {@code thenType} for the other. */
    public static Prerequisite of(Need first, ActorType firstType, Need then, ActorType thenType) {
        return new Prerequisite(
                Objects.requireNonNull(first.domain(), "domain"),
                firstType,
                Objects.requireNonNull(then.domain(), "domain"),
                thenType);
    }

    @Override
    public String pointer() {
        return "prerequisite/" + firstNeed + "/" + firstType + "/" + thenNeed + "/" + thenType;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Prerequisite";
    }
}
