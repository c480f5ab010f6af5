package cz.opora.advice;

/**
 * What is known about a rule or one of its conditions. Never two-valued: "not known" is not "no".
 */
public enum Verdict {
    /** It holds, whatever the unknown facts turn out to be. */
    MET,
    /** It does not hold, whatever the unknown facts turn out to be. */
    NOT_MET,
    /** Unknown facts decide. */
    UNKNOWN,
    /** It could not be evaluated; a diagnostic says why. */
    ERROR
}
