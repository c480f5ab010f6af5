package cz.opora.lint;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
    /** The folder is not right: a rule cannot do what it says. */
    ERROR,
    /** Somebody has to look at it; right only with a reason. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The severity in small letters, as the command line prints it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
