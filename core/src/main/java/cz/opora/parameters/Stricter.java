package cz.opora.parameters;

/**
 * In which direction a parameter gets stricter, so that a duty or a safety rule that reads it fires at least as often and
 * at least as early. Only in this direction may an overlay move a parameter such a rule reads.
 */
public enum Stricter {
    /** A lower value is stricter: a duty begins earlier, a finding goes stale sooner. */
    lower,
    /** A higher value is stricter: a warning comes longer before its day. */
    higher,
    /** No direction weakens a duty: any value of the range may be set. */
    none
}
