package cz.opora.advice;

/** How binding an escalation is. A duty needs mark S: what was not read in the law is printed as a recommendation to verify. */
public enum Obligation {
    /** The law says must, and the text was read. */
    DUTY,
    /** Held to be a duty, but the text of the law was not verified. */
    DUTY_TO_VERIFY,
    /** Recommended. */
    RECOMMENDED
}
