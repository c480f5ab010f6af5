package cz.opora.advice;

/** What an open question decides, most pressing first. Source: needs.md 2.4. */
public enum QuestionRank {
    /** An escalation or a do-not hangs on it. */
    SAFETY,
    /** A target group hangs on it. */
    ELIGIBILITY,
    /** The choice of actors hangs on it. */
    MATCHING,
    /** It improves the plan. */
    PLAN
}
