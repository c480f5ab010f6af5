package cz.opora.vocabulary;

/** What a group of questions is for; a page asks the best of each kind rather than four of one. */
public enum QuestionKind {
    /** Whether somebody is in danger. */
    SAFETY,
    /** How a step of the plan is to be taken. */
    STEP,
    /** Whether the client belongs to a target group, and how to work. */
    GROUP,
    /** What the client wants, and who of the family helps. */
    WISH,
    /** Anything else. */
    OTHER
}
