package cz.opora;

import cz.opora.advice.Advice;
import cz.opora.advice.DirectoryInfo;
import cz.opora.advice.Handover;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.ActorType;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.DirectoryFile;
import cz.opora.explain.Catalog;
import cz.opora.explain.Why;
import cz.opora.explain.WhyNot;
import cz.opora.internal.engine.Engine;
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
     * The hand-over sheet of a case for a kind of actor: what it may be told on that date and what it is asked to do. For
     * an actor the plan does not name the sheet has no task.
     *
     * @throws cz.opora.diagnostics.DecisionException when the case cannot be decided; nothing of it may be used then
     */
    public Handover handover(CaseFile caseFile, LocalDate asOf, ActorType recipient) {
        return engine.handover(
                Objects.requireNonNull(caseFile, "caseFile"),
                Objects.requireNonNull(asOf, "asOf"),
                Objects.requireNonNull(recipient, "recipient"),
                null);
    }

    /**
     * The hand-over sheet of a case for an actor of the directory.
     *
     * @throws IllegalArgumentException when the directory has no such actor
     * @throws cz.opora.diagnostics.DecisionException when the case cannot be decided; nothing of it may be used then
     */
    public Handover handover(CaseFile caseFile, LocalDate asOf, String service) {
        ActorType type = engine.typeOf(Objects.requireNonNull(service, "service"))
                .orElseThrow(() -> new IllegalArgumentException("the directory has no such actor"));
        return engine.handover(
                Objects.requireNonNull(caseFile, "caseFile"), Objects.requireNonNull(asOf, "asOf"), type, service);
    }

    /**
     * Why a card stands in the advice: its rules, and the facts they used with their places in the case file.
     *
     * @param key the key of a card, or a code only one card speaks of
     * @throws cz.opora.diagnostics.DecisionException when the case cannot be decided
     * @throws cz.opora.diagnostics.UnknownNameException when no card has the key; it carries the nearest one
     */
    public Why why(CaseFile caseFile, LocalDate asOf, String key) {
        return engine.why(
                Objects.requireNonNull(caseFile, "caseFile"),
                Objects.requireNonNull(asOf, "asOf"),
                Objects.requireNonNull(key, "key"));
    }

    /**
     * Why something is not in the advice, and what would have to be known: the rules that could have written it, the
     * nearest miss first, with their conditions in words.
     *
     * @param codeOrRule the id of a rule, the code of an escalation, a target group, a do-not, a caution, a level of work, a
     *     conclusion or a criterion ({@code GROUP/CODE}), or a type of actor; in capitals or not
     * @throws cz.opora.diagnostics.DecisionException when the case cannot be decided
     * @throws cz.opora.diagnostics.UnknownNameException when nothing has the name; it carries the nearest one
     */
    public WhyNot whyNot(CaseFile caseFile, LocalDate asOf, String codeOrRule) {
        return engine.whyNot(
                Objects.requireNonNull(caseFile, "caseFile"),
                Objects.requireNonNull(asOf, "asOf"),
                Objects.requireNonNull(codeOrRule, "codeOrRule"));
    }

    /** Every field of the case file: what it holds, its words and question, and the rules that read it. */
    public Catalog catalog() {
        return engine.catalog();
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
