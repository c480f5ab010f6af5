package cz.opora;

import cz.opora.advice.Advice;
import cz.opora.advice.DirectoryInfo;
import cz.opora.casefile.CaseFile;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.DirectoryFile;
import cz.opora.explain.WhatIf;
import cz.opora.internal.engine.Engine;
import cz.opora.internal.explain.WhatIfSearch;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answers cases: build it once from a rule set and a directory, share it between threads, ask it many times. It reads no
 * clock, network or database; the same case, date, rules and directory give the same advice to the byte.
 */
public final class Advisor {
    private final Engine engine;

    private Advisor(Engine engine) {
        this.engine = engine;
    }

    /** An advisor for a rule set; without a directory, every wanted actor is "not in the directory". */
    public static Builder builder(RuleSet rules) {
        return new Builder(rules);
    }

    /**
     * The advice for a case on a date, with {@link Detail#PAGE}.
     *
     * @throws cz.opora.diagnostics.DecisionException when the case cannot be decided; nothing of it may be used then
     */
    public Advice advise(CaseFile caseFile, LocalDate asOf) {
        return advise(caseFile, asOf, Detail.PAGE);
    }

    /**
     * The advice for a case on a date.
     *
     * @throws cz.opora.diagnostics.DecisionException when the case cannot be decided; nothing of it may be used then
     */
    public Advice advise(CaseFile caseFile, LocalDate asOf, Detail detail) {
        return engine.advise(
                Objects.requireNonNull(caseFile, "caseFile"),
                Objects.requireNonNull(asOf, "asOf"),
                detail == Detail.FULL);
    }

    /**
     * The smallest changes of a case that make one finding stand otherwise, each verified by deciding the changed case.
     * Takes up to some thousand decisions.
     *
     * @param target the code of a target group, escalation or do-not, or the key of a card
     * @throws cz.opora.diagnostics.InvalidInputException when there is no such code and no such card
     * @throws cz.opora.diagnostics.DecisionException when the case cannot be decided
     */
    public WhatIf whatIf(CaseFile caseFile, LocalDate asOf, String target) {
        return WhatIfSearch.of(
                engine,
                Objects.requireNonNull(caseFile, "caseFile"),
                Objects.requireNonNull(asOf, "asOf"),
                Objects.requireNonNull(target, "target"));
    }

    /** Builds an {@link Advisor}; not thread-safe. */
    public static final class Builder {
        private final RuleSet rules;
        private @Nullable ActorDirectory directory;

        Builder(RuleSet rules) {
            this.rules = Objects.requireNonNull(rules, "rules");
        }

        /**
         * The directory of local actors.
         *
         * @throws IllegalStateException when one was set before
         */
        public Builder directory(ActorDirectory newDirectory) {
            if (directory != null) {
                throw new IllegalStateException("the directory is set already, to " + directory.id());
            }
            directory = Objects.requireNonNull(newDirectory, "directory");
            return this;
        }

        /** The advisor. */
        public Advisor build() {
            ActorDirectory used = directory == null ? nobody() : directory;
            DirectoryInfo info = directory == null ? null : new DirectoryInfo(used.id(), used.verifiedOn());
            return new Advisor(
                    new Engine(rules.bases(), rules.info(), rules.parameters(), rules.vocabulary(), used, info));
        }

        private static ActorDirectory nobody() {
            return ActorDirectory.of(
                    new DirectoryFile(DirectoryFile.FORMAT, "none", null, List.of(), List.of(), List.of()));
        }
    }
}
