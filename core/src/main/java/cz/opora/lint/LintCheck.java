package cz.opora.lint;

import java.util.Arrays;
import java.util.Optional;

/** What lint looks for. The ids are stable: suppressions and reports name them. */
public enum LintCheck {
    /** A rule reads a code that no rule writes. */
    NEVER_WRITTEN(
            "never-written",
            Severity.ERROR,
            "A rule reads what no rule writes",
            "Write a rule that concludes it, or take the condition away."),
    /** A conclusion or criterion that nothing reads. */
    NEVER_READ(
            "never-read",
            Severity.WARNING,
            "A rule concludes what nothing reads",
            "Write the rule that needs it, or take this one away."),
    /** Conditions that contradict each other. */
    CANNOT_FIRE("cannot-fire", Severity.ERROR, "A rule can never fire", "Take one of the two conditions away."),
    /** No condition at all. */
    ALWAYS_FIRES(
            "always-fires",
            Severity.WARNING,
            "A rule fires in every case",
            "Say what must hold, or move the text to a place that is always printed."),
    /** Two patterns over many facts without a join. */
    CARTESIAN_PRODUCT(
            "cartesian-product",
            Severity.WARNING,
            "Two patterns over many facts are not joined",
            "Join them by a variable, or use exists for the one of which only presence matters."),
    /** Two rules of the same conditions and the same outcome. */
    SAME_RULE("same-rule", Severity.ERROR, "Two rules say the same", "Keep one of them."),
    /** A rule that fires only where another writes the same. */
    SUBSUMED_RULE(
            "subsumed-rule",
            Severity.INFO,
            "A rule fires only where another already writes the same",
            "Keep it when its text adds a reason; otherwise take it away."),
    /** A number in the words of a rule that its parameters do not have. */
    TEXT_NUMBER(
            "text-number",
            Severity.WARNING,
            "Words and conditions disagree on a number",
            "Say it without the number, or read the parameter that has it."),
    /** Words that are no plain sentence. */
    TEXT_FORM(
            "text-form",
            Severity.WARNING,
            "The reason is not a sentence a social worker can read aloud",
            "One sentence with a full stop; no codes, no ids."),
    /** Words of the scaffold that nobody filled in. */
    PLACEHOLDER(
            "placeholder",
            Severity.ERROR,
            "A word of the scaffold was never filled in",
            "Write the reason, the source or the row it stands for in its place."),
    /** Something is ordered and forbidden at once. */
    CONTRADICTING_OUTCOMES(
            "contradicting-outcomes",
            Severity.ERROR,
            "Compatible conditions order and forbid the same",
            "Give one of the rules the condition that tells the two apart."),
    /** A duty that is not sourced. */
    DUTY_WITHOUT_SOURCE(
            "duty-without-source",
            Severity.WARNING,
            "A duty rests on no rule that is marked S",
            "Read the source and mark it, or write an escalation that is no duty."),
    /** A parameter nothing reads. */
    UNUSED_PARAMETER(
            "unused-parameter", Severity.WARNING, "Nothing reads a parameter", "Take the parameter away, or read it."),
    /** A parameter that must be below another and is not. */
    LADDER_NOT_ASCENDING(
            "ladder-not-ascending",
            Severity.ERROR,
            "Parameters of a ladder are not in order",
            "Mend the value, or the key below of the parameter."),
    /** A review date that has passed. */
    REVIEW_OVERDUE(
            "review-overdue",
            Severity.WARNING,
            "The day to look at a parameter again has passed",
            "Check the source, then set the next review."),
    /** Something used without words. */
    MISSING_WORD("missing-word", Severity.ERROR, "A word is missing in the vocabulary", "Add it to the vocabulary."),
    /** Words for something that is not used. */
    UNUSED_WORD("unused-word", Severity.WARNING, "Nothing uses an entry of the vocabulary", "Take it away."),
    /** A suppression that does not say why. */
    SUPPRESSION_WITHOUT_REASON(
            "suppression-without-reason",
            Severity.ERROR,
            "A suppression gives no reason",
            "Write // lint-ok: <id>: <reason>."),
    /** A suppression that suppresses nothing. */
    SUPPRESSION_UNUSED(
            "suppression-unused", Severity.WARNING, "A suppression suppresses nothing", "Take the comment away."),
    /** The engine matches otherwise in company than alone. */
    ENGINE_HAZARD(
            "engine-hazard",
            Severity.ERROR,
            "A rule matches otherwise alone than together with the others",
            "Write the conditions one under another instead of inside each other.");

    private final String id;
    private final Severity severity;
    private final String title;
    private final String fix;

    LintCheck(String id, Severity severity, String title, String fix) {
        this.id = id;
        this.severity = severity;
        this.title = title;
        this.fix = fix;
    }

    /** The check of that id. */
    public static Optional<LintCheck> ofId(String id) {
        return Arrays.stream(values()).filter(check -> check.id.equals(id)).findFirst();
    }

    /** The stable id. */
    public String id() {
        return id;
    }

    /** How bad a finding is. */
    public Severity severity() {
        return severity;
    }

    /** What it is about, in one line. */
    public String title() {
        return title;
    }

    /** What to do about it. */
    public String fix() {
        return fix;
    }
}
