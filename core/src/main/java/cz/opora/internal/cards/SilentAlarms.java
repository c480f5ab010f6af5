package cz.opora.internal.cards;

import cz.opora.advice.Escalation;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.EscalationKind;
import cz.opora.codes.RuleStatus;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.drools.RuleBase;
import cz.opora.internal.drools.RuleBases;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RulePlan;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Alarms that cannot sound on a day because their rules begin later: the wording of that day was not read, or did not hold
 * yet. Their silence says nothing about the client, so it is said. An earlier rule with the same alarm and an id of the
 * dossier in common answers for a later one. Immutable and thread-safe.
 */
final class SilentAlarms {
    /** The code of the diagnostic; its pointer is {@code /escalations/CODE}. */
    static final String CODE = "alarm-begins-later";

    private static final String ESCALATION = Escalation.class.getSimpleName();
    private static final String CONSTANT = EscalationCode.class.getSimpleName() + ".";

    private static final Comparator<EscalationCode> GRAVEST_FIRST = Comparator.comparing(
                    (EscalationCode code) -> code.kind() != EscalationKind.SAFETY)
            .thenComparing(EscalationCode::urgency)
            .thenComparing(Comparator.naturalOrder());

    private final List<RuleEntry> alarms;
    private final LocalDate last;

    SilentAlarms(RuleBases rules) {
        alarms = rules.units().stream()
                .flatMap(unit -> unit.plans().stream())
                .map(RulePlan::entry)
                .filter(rule -> rule.write().type().equals(ESCALATION) && rule.status() == RuleStatus.approved)
                .filter(rule -> code(rule) != null)
                .toList();
        last = alarms.stream().map(RuleEntry::since).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    /** One warning an alarm, what averts danger first. */
    List<Diagnostic> on(LocalDate asOf, RuleBase base) {
        if (!asOf.isBefore(last)) {
            return List.of();
        }
        List<RuleEntry> holding = base.writers().of(Escalation.class).stream()
                .map(RulePlan::entry)
                .toList();
        Set<EscalationCode> silent = EnumSet.noneOf(EscalationCode.class);
        alarms.stream()
                .filter(rule -> rule.since().isAfter(asOf))
                .filter(rule -> holding.stream().noneMatch(other -> answers(other, rule)))
                .map(SilentAlarms::code)
                .flatMap(Stream::ofNullable)
                .forEach(silent::add);
        return silent.stream().sorted(GRAVEST_FIRST).map(SilentAlarms::warning).toList();
    }

    private static boolean answers(RuleEntry holding, RuleEntry later) {
        return code(holding) == code(later) && !Collections.disjoint(holding.covers(), later.covers());
    }

    private static @Nullable EscalationCode code(RuleEntry rule) {
        return rule.write().arguments().stream()
                .filter(argument -> argument.startsWith(CONSTANT))
                .map(argument -> EscalationCode.valueOf(argument.substring(CONSTANT.length())))
                .findFirst()
                .orElse(null);
    }

    private static Diagnostic warning(EscalationCode code) {
        return new Diagnostic(
                CODE,
                Diagnostic.Level.WARNING,
                null,
                null,
                "/escalations/" + code,
                "no rule for this alarm holds on the day of the advice, though later ones do.",
                "Its silence says nothing about the client: judge by yourself.");
    }
}
