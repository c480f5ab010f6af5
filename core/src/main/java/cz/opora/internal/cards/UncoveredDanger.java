package cz.opora.internal.cards;

import cz.opora.advice.EscalationCard;
import cz.opora.advice.Step;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Severity;
import cz.opora.codes.Situation;
import cz.opora.codes.Urgency;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.facts.Need;
import cz.opora.facts.Safety;
import cz.opora.internal.projection.CaseSection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A critical situation that is recorded while no rule says what to do about it now. A page without an alarm would read as
 * "nothing acute": false reassurance in writing. So it is said, whatever the rules lack.
 */
final class UncoveredDanger {
    /** The code of the diagnostic; its pointer is {@code /needs/DOMAIN}, or the place of the answer. */
    static final String CODE = "critical-without-rule";

    private UncoveredDanger() {}

    static List<Diagnostic> of(Collection<?> facts, List<EscalationCard> escalations, List<Step> steps) {
        List<Diagnostic> found = new ArrayList<>();
        for (NeedDomain domain : critical(facts)) {
            boolean step = steps.stream().anyMatch(one -> one.need() == domain && one.urgency() == Urgency.IMMEDIATE);
            if (!step && !escalated(escalations, places(domain))) {
                found.add(warning("/needs/" + domain));
            }
        }
        boolean danger = facts.stream()
                .anyMatch(fact -> fact instanceof Safety safety && Boolean.TRUE.equals(safety.dangerNow()));
        if (danger && escalations.stream().noneMatch(card -> card.urgency() == Urgency.IMMEDIATE)) {
            found.add(warning("/safety/dangerNow"));
        }
        return found;
    }

    /** Also where the worker judged the need as none: the situation itself is recorded. */
    private static Set<NeedDomain> critical(Collection<?> facts) {
        Set<NeedDomain> domains = EnumSet.noneOf(NeedDomain.class);
        for (Object fact : facts) {
            if (fact instanceof Need need && Boolean.TRUE.equals(need.critical())) {
                domains.add(Objects.requireNonNull(need.domain()));
            }
        }
        SituationFacts situations = new SituationFacts(facts);
        for (Situation situation : Situation.values()) {
            if (situation.defaultSeverity() == Severity.CRITICAL && Boolean.TRUE.equals(situations.value(situation))) {
                domains.add(situation.domain());
            }
        }
        return domains;
    }

    private static List<String> places(NeedDomain domain) {
        String section = CaseSection.of(domain).pointer();
        return domain == NeedDomain.FAMILY_CHILD ? List.of(section, "/household/children") : List.of(section);
    }

    private static boolean escalated(List<EscalationCard> escalations, List<String> places) {
        return escalations.stream()
                .filter(card -> card.urgency() == Urgency.IMMEDIATE)
                .flatMap(card -> card.because().stream())
                .flatMap(reason -> reason.facts().stream())
                .anyMatch(
                        fact -> places.stream().anyMatch(place -> fact.pointer().startsWith(place)));
    }

    private static Diagnostic warning(String pointer) {
        return new Diagnostic(
                CODE,
                Diagnostic.Level.WARNING,
                null,
                null,
                pointer,
                "a critical situation is recorded and no rule says what to do about it now.",
                "Act at once by your own judgement.");
    }
}
