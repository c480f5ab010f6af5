package cz.opora;

import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.directory.ActorDirectory;
import java.time.LocalDate;

/**
 * Answers cases: build it once from a rule set and a directory, share it between threads, ask it many times. It reads no
 * clock, network or database; the same case, date, rules and directory give the same advice to the byte.
 */
public final class Advisor {
    private Advisor() {}

    /** An advisor for a rule set; without a directory, every wanted actor is "not in the directory". */
    public static Builder builder(RuleSet rules) {
        return new Builder(rules);
    }

    /** The advice for a case on a date, with {@link Detail#PAGE}. */
    public Advice advise(CaseFile caseFile, LocalDate asOf) {
        return advise(caseFile, asOf, Detail.PAGE);
    }

    /** The advice for a case on a date. */
    public Advice advise(CaseFile caseFile, LocalDate asOf, Detail detail) {
        throw new UnsupportedOperationException();
    }

    /** Builds an {@link Advisor}; not thread-safe. */
    public static final class Builder {
        Builder(RuleSet rules) {}

        /** The directory of local actors; at most once. */
        public Builder directory(ActorDirectory directory) {
            return this;
        }

        /** The advisor. */
        public Advisor build() {
            return new Advisor();
        }
    }
}
