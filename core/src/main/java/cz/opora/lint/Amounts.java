package cz.opora.lint;

import java.util.Set;

/** How many facts of a type a case has. */
final class Amounts {
    private static final Set<String> MANY = Set.of(
            "Child",
            "Consent",
            "Deadline",
            "DoneAction",
            "Event",
            "Need",
            "ProfileItem",
            "Referral",
            "Refusal",
            "RegisterEntry",
            "Support",
            "TargetGroupFinding",
            "Conclusion");

    private Amounts() {}

    /** Whether there may be more than one. */
    static boolean many(String type) {
        return MANY.contains(type) || cz.opora.advice.Outcome.class.isAssignableFrom(Linted.type(type));
    }

    /** Whether every case has exactly one: the sections of the case file, the parameters, the directory. */
    static boolean one(String type) {
        return !many(type);
    }
}
