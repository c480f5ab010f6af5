package cz.opora.internal.cards;

/** Which verdicts an advice carries. */
public enum VerdictDetail {
    /** None. */
    NONE,
    /** That of every rule, and what is missing for it. */
    RULES,
    /** That of every rule and of every condition of it. */
    CONDITIONS
}
