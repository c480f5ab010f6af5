package cz.opora;

import cz.opora.advice.Advice;
import cz.opora.advice.DirectoryInfo;
import cz.opora.advice.Handover;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.ActorType;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.UnknownNameException;
import cz.opora.directory.ActorDirectory;
import cz.opora.explain.Catalog;
import cz.opora.explain.Decided;
import cz.opora.explain.SelfCheck;
import cz.opora.explain.Timeline;
import cz.opora.explain.WhatIf;
import cz.opora.explain.Why;
import cz.opora.explain.WhyNot;
import cz.opora.internal.cards.VerdictDetail;
import cz.opora.internal.decision.Knowledge;
import cz.opora.internal.engine.Engine;
import cz.opora.internal.explain.Deciding;
import cz.opora.internal.explain.SelfCheckRun;
import cz.opora.internal.explain.TimelineRun;
import cz.opora.internal.explain.WhatIfSearch;
import java.time.LocalDate;
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
                switch (detail) {
                    case PAGE -> VerdictDetail.NONE;
                    case VERDICTS -> VerdictDetail.RULES;
                    case FULL -> VerdictDetail.CONDITIONS;
                });
    }

    /**
     * The smallest changes of a case that make one finding stand otherwise, each verified by deciding the changed case.
     * Takes up to some thousand decisions.
     *
     * @param target the code of a target group, escalation or do-not, or the key of a card
     * @throws cz.opora.diagnostics.UnknownNameException when there is no such code and no such card
     * @throws cz.opora.diagnostics.DecisionException when the case cannot be decided
     */
    public WhatIf whatIf(CaseFile caseFile, LocalDate asOf, String target) {
        return WhatIfSearch.of(
                engine,
                Objects.requireNonNull(caseFile, "caseFile"),
                Objects.requireNonNull(asOf, "asOf"),
                Objects.requireNonNull(target, "target"));
    }

    /**
     * What time alone does to the findings of a case: it is decided for every day of the span. A year takes as many
     * decisions as it has days.
     *
     * @param from the first day
     * @param to the last day
     * @throws IllegalArgumentException when the span ends before it begins or is longer than five years
     * @throws cz.opora.diagnostics.DecisionException when the case cannot be decided on one of the days
     */
    public Timeline timeline(CaseFile caseFile, LocalDate from, LocalDate to) {
        return TimelineRun.of(
                engine,
                Objects.requireNonNull(caseFile, "caseFile"),
                Objects.requireNonNull(from, "from"),
                Objects.requireNonNull(to, "to"));
    }

    /**
     * The advice for a case on a date with what it was made of, to be compared with another by {@link
     * cz.opora.explain.Comparison}; the other may come from an advisor with other rules or another directory.
     *
     * @throws cz.opora.diagnostics.DecisionException when the case cannot be decided
     */
    public Decided decide(CaseFile caseFile, LocalDate asOf) {
        return Deciding.of(engine, Objects.requireNonNull(caseFile, "caseFile"), Objects.requireNonNull(asOf, "asOf"));
    }

    /**
     * Whether the reasons of the advice to a case carry it. Takes a decision for each fact of each card.
     *
     * @throws cz.opora.diagnostics.DecisionException when the case cannot be decided
     */
    public SelfCheck selfCheck(CaseFile caseFile, LocalDate asOf) {
        return SelfCheckRun.of(
                engine, Objects.requireNonNull(caseFile, "caseFile"), Objects.requireNonNull(asOf, "asOf"));
    }

    /** What keeps decisions of this advisor on record and makes them again. */
    public DecisionRecorder recorder() {
        return new DecisionRecorder(engine);
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
     * @param service the id of the actor
     * @throws cz.opora.diagnostics.UnknownNameException when the directory has no such actor
     * @throws cz.opora.diagnostics.DecisionException when the case cannot be decided; nothing of it may be used then
     */
    public Handover handover(CaseFile caseFile, LocalDate asOf, String service) {
        ActorType type = engine.typeOf(Objects.requireNonNull(service, "service"))
                .orElseThrow(() -> new UnknownNameException(new Diagnostic(
                        "unknown-name",
                        Diagnostic.Level.ERROR,
                        null,
                        null,
                        null,
                        "the directory has no such actor.",
                        null)));
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

    /** What authors of rules look at in a decision, and what tests of rules are made with. */
    public RuleTrials trials() {
        return new RuleTrials(engine);
    }

    /** Every field of the case file: what it holds, its words and question, and the rules that read it. */
    public Catalog catalog() {
        return engine.catalog();
    }

    /** Builds an {@link Advisor}; not thread-safe. */
    public static final class Builder {
        private final RuleSet rules;
        private @Nullable ActorDirectory directory;
        private boolean drafts;

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

        /** Lets drafts decide too; every line that rests on one says so. */
        public Builder withDrafts() {
            drafts = true;
            return this;
        }

        /** The advisor. */
        public Advisor build() {
            ActorDirectory used = directory == null ? ActorDirectory.EMPTY : directory;
            DirectoryInfo info = directory == null ? null : new DirectoryInfo(used.id(), used.verifiedOn());
            return new Advisor(new Engine(new Knowledge(
                    rules.bases(drafts),
                    rules.info(),
                    rules.parameters(),
                    rules.vocabulary(),
                    used,
                    info,
                    rules.stack(),
                    rules.warnings())));
        }
    }
}
