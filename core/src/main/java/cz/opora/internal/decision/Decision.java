package cz.opora.internal.decision;

import cz.opora.advice.Candidate;
import cz.opora.advice.Doubt;
import cz.opora.advice.Misfit;
import cz.opora.advice.TargetGroupFinding;
import cz.opora.advice.Wanted;
import cz.opora.codes.Finding;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.RegisteredGroup;
import cz.opora.codes.Substance;
import cz.opora.directory.ActorDirectory;
import cz.opora.facts.Addiction;
import cz.opora.facts.Fact;
import cz.opora.internal.decision.Outcomes.Change;
import cz.opora.internal.drools.RuleBase;
import cz.opora.internal.drools.RuleSession;
import cz.opora.internal.drools.RuleSession.Firing;
import cz.opora.internal.projection.ProjectedCase;
import cz.opora.internal.verdict.Phase;
import cz.opora.internal.verdict.Walker;
import cz.opora.parameters.Parameters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One case decided: the five phases fired one after another, with the library's own work between them. After
 * {@code decide} it makes a finding of each group rule's verdict; before {@code recommend} it opens the directory; after
 * {@code recommend} it ranks the candidates and says what is available.
 */
public final class Decision {
    private final ProjectedCase projected;
    private final Parameters parameters;
    private final @Nullable String territory;
    private final ActorDirectory directory;
    private final RuleBase rules;
    private final PlanOrder order;
    private final Walker walker;
    private final Outcomes outcomes = new Outcomes();
    private final Map<RegisteredGroup, Boolean> clientGroups = new EnumMap<>(RegisteredGroup.class);
    private final List<TargetGroupFinding> findings = new ArrayList<>();
    private final Watcher watcher;
    private Matching matching = Matching.NOTHING;

    /** Sees each phase when it has been fired: the facts it began with, and what fired. */
    @FunctionalInterface
    public interface Watcher {
        /** Nobody watches. */
        Watcher NONE = (phase, held, fired) -> {};

        void fired(Phase phase, List<Object> held, List<Firing> fired);
    }

    private Decision(
            ProjectedCase projected,
            Parameters parameters,
            @Nullable String territory,
            ActorDirectory directory,
            RuleBase rules,
            PlanOrder order,
            Watcher watcher) {
        this.order = order;
        this.watcher = watcher;
        this.projected = projected;
        this.parameters = parameters;
        this.territory = territory;
        this.directory = directory;
        this.rules = rules;
        this.walker = new Walker(rules.writers(), projected.base());
        walker.add(List.of(parameters));
    }

    public static Decision of(
            ProjectedCase projected,
            Parameters parameters,
            @Nullable String territory,
            ActorDirectory directory,
            RuleBase rules,
            PlanOrder order) {
        return of(projected, parameters, territory, directory, rules, order, Watcher.NONE);
    }

    public static Decision of(
            ProjectedCase projected,
            Parameters parameters,
            @Nullable String territory,
            ActorDirectory directory,
            RuleBase rules,
            PlanOrder order,
            Watcher watcher) {
        Decision decision = new Decision(projected, parameters, territory, directory, rules, order, watcher);
        try (RuleSession session = rules.open()) {
            decision.run(session);
            session.done();
        }
        return decision;
    }

    private void run(RuleSession session) {
        projected.base().facts().forEach(session::insert);
        session.insert(parameters);
        fire(session, Phase.DERIVE);
        clientGroups.putAll(Findings.clientGroups(rules.writers(), walker, outcomes));
        fire(session, Phase.ASSESS);
        fire(session, Phase.DECIDE);
        findings.addAll(Findings.targetGroups(rules.writers(), walker));
        findings.forEach(session::insert);
        findings.forEach(this::tellWalker);
        DirectoryView view = new DirectoryView(directory, territory, parameters.asOf(), clientGroups, substances());
        insert(session, List.of(view));
        insert(session, RegisterEntries.of(projected.base().facts(), view));
        fire(session, Phase.RECOMMEND);
        matching = Matching.of(
                wanted(),
                outcomes.of(Candidate.class).toList(),
                CandidateNotes.of(
                        outcomes.of(Misfit.class).toList(),
                        new Doubts(
                                outcomes.of(Doubt.class).toList(),
                                projected.base().facts()),
                        projected.base().facts()),
                directory,
                territory,
                parameters.asOf());
        insert(session, matching.availabilities());
        fire(session, Phase.CHECK);
    }

    private @Nullable List<Substance> substances() {
        return projected.base().facts().stream()
                .filter(Addiction.class::isInstance)
                .map(fact -> ((Addiction) fact).substances())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void fire(RuleSession session, Phase phase) {
        List<Object> held = watcher == Watcher.NONE ? List.of() : session.held();
        List<Firing> fired = session.fire(phase);
        watcher.fired(phase, held, fired);
        Change change = outcomes.merge(fired);
        change.surplus().forEach(session::remove);
        walker.add(change.added());
    }

    /** To the walk an undetermined finding is an unknown one: more knowledge may decide it either way. */
    private void tellWalker(TargetGroupFinding finding) {
        if (finding.finding() == Finding.UNDETERMINED) {
            walker.addUndetermined(finding.group(), Findings.missing(finding.group(), rules.writers(), walker));
        } else {
            walker.add(List.of(finding));
        }
    }

    private void insert(RuleSession session, List<? extends Fact> facts) {
        facts.forEach(session::insert);
        walker.add(facts);
    }

    public ProjectedCase projected() {
        return projected;
    }

    public Parameters parameters() {
        return parameters;
    }

    public ActorDirectory directory() {
        return directory;
    }

    public RuleBase rules() {
        return rules;
    }

    public Walker walker() {
        return walker;
    }

    public Outcomes outcomes() {
        return outcomes;
    }

    public Map<RegisteredGroup, Boolean> clientGroups() {
        return clientGroups;
    }

    public List<TargetGroupFinding> findings() {
        return findings;
    }

    public Matching matching() {
        return matching;
    }

    /** Rows of the matrix the client is offered. */
    public List<Wanted> wanted() {
        List<Wanted> rows = outcomes.of(Wanted.class).toList();
        Set<NeedDomain> known =
                rows.stream().filter(outcomes::isRowOfMatrix).map(Wanted::need).collect(Collectors.toSet());
        // A first contact gives way where more is known than the answer of a screening question.
        return order.offered(
                rows.stream()
                        .filter(row -> !outcomes.restsOnAnswer(row) || !known.contains(row.need()))
                        .toList(),
                outcomes::firstRule);
    }
}
