package cz.opora.internal.cards;

import cz.opora.advice.DeadlineCard;
import cz.opora.advice.DoNotCard;
import cz.opora.advice.Escalation;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.LegalBasis;
import cz.opora.advice.MustConfirm;
import cz.opora.advice.Obligation;
import cz.opora.advice.Reason;
import cz.opora.advice.Temptation;
import cz.opora.codes.ActorType;
import cz.opora.codes.DeadlineCode;
import cz.opora.codes.DoNot;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.EscalationKind;
import cz.opora.codes.Mark;
import cz.opora.codes.NegativeStatus;
import cz.opora.codes.Situation;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import cz.opora.facts.Deadline;
import cz.opora.internal.cards.SituationFacts.Known;
import cz.opora.internal.decision.Decision;
import cz.opora.internal.decision.DueDays;
import cz.opora.internal.layers.LayerStack;
import cz.opora.vocabulary.EscalationWords;
import cz.opora.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What to escalate and what not to. */
public final class EscalationCards {
    private static final EscalationWords NO_WORDS =
            new EscalationWords(null, List.of(), List.of(), List.of(), List.of(), null);

    /** Source: escalations.md 3.0/6 (G). */
    private static final Text BY_PHONE = new Text(
            "hned telefonicky, pak písemně; do spisu kdy, komu a co",
            "by phone at once, then in writing; note when, to whom and what");

    private static final Text IN_WRITING = new Text(
            "písemně nebo osobně; do spisu kdy, komu a co", "in writing or in person; note when, to whom and what");

    private final Decision decision;
    private final Vocabulary vocabulary;
    private final Reasons reasons;
    private final LayerStack stack;

    public EscalationCards(Decision decision, Vocabulary vocabulary, Reasons reasons, LayerStack stack) {
        this.stack = stack;
        this.decision = decision;
        this.vocabulary = vocabulary;
        this.reasons = reasons;
    }

    /** Most urgent first, then what averts danger, then duties, then the rest. */
    public List<EscalationCard> escalations() {
        boolean told = toldToOspod();
        return decision.outcomes()
                .of(Escalation.class)
                .filter(escalation -> !told || escalation.code() != EscalationCode.CHILD_PREVENTIVE)
                .map(this::card)
                .sorted(Comparator.comparing(EscalationCard::urgency)
                        .thenComparing(card -> card.code().kind() != EscalationKind.SAFETY)
                        .thenComparing(card -> card.obligation() != Obligation.DUTY)
                        .thenComparing(EscalationCard::key))
                .toList();
    }

    private boolean toldToOspod() {
        return decision.outcomes().of(Escalation.class).map(Escalation::code).anyMatch(EscalationCode::tellsOspod);
    }

    private EscalationCard card(Escalation escalation) {
        List<Reason> because = reasons.of(escalation);
        Mark mark = Reasons.weakest(because);
        DeadlineCard deadline = deadline(escalation);
        LocalDate actBy = actBy(escalation.urgency(), deadline);
        EscalationWords words = vocabulary.escalations().getOrDefault(escalation.code(), NO_WORDS);
        return new EscalationCard(
                "escalation/" + escalation.pointer(),
                escalation.code(),
                escalation.about(),
                escalation.code().text(),
                escalation.urgency(),
                actBy,
                due(deadline, actBy),
                deadline,
                obligation(escalation.code().kind(), Reasons.strongest(because)),
                dutyOf(escalation, words),
                escalation.code().recipients(),
                words.legalBasis().stream()
                        .map(basis -> new LegalBasis(basis.text(), basis.mark()))
                        .toList(),
                words.doFirst(),
                words.tell(),
                words.doNotTell(),
                words.clientFirst(),
                form(escalation.urgency()),
                because,
                mark,
                stack.contacts().get(escalation.code()));
    }

    /** The actor a rule names goes before the usual one; of several named the one that stands first in the code list. */
    private ActorType dutyOf(Escalation escalation, EscalationWords words) {
        ActorType usual = words.dutyOf() == null ? ActorType.ORP_SOCIAL : words.dutyOf();
        return decision.outcomes().reasonsOf(escalation).stream()
                .map(firing -> ((Escalation) firing.written()).dutyOf())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(usual);
    }

    /** No later than the day it runs towards: three working days are no answer to a discharge on the day after tomorrow. */
    private @Nullable LocalDate actBy(Urgency urgency, @Nullable DeadlineCard deadline) {
        LocalDate byClass = DueDays.of(urgency, decision.parameters());
        if (byClass == null || deadline == null) {
            return byClass;
        }
        LocalDate today = decision.parameters().asOf();
        LocalDate end = deadline.on().isBefore(today) ? deadline.lastDay() : deadline.on();
        return end.isBefore(today) || end.isAfter(byClass) ? byClass : end;
    }

    /** A legal period has a last day of its own, which no urgency moves; a day that is only recorded has not. */
    private static @Nullable LocalDate due(@Nullable DeadlineCard deadline, @Nullable LocalDate actBy) {
        return deadline != null && deadline.mark() == Mark.S ? deadline.on() : actBy;
    }

    private static Text form(Urgency urgency) {
        return urgency.compareTo(Urgency.WITHIN_24H) <= 0 ? BY_PHONE : IN_WRITING;
    }

    /** The nearest of the days the rules that escalate it name; the strictest rule need not be the one that names it. */
    private @Nullable DeadlineCard deadline(Escalation escalation) {
        Set<DeadlineCode> named = decision.outcomes().reasonsOf(escalation).stream()
                .map(firing -> ((Escalation) firing.written()).deadline())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return decision.projected().base().facts().stream()
                .filter(Deadline.class::isInstance)
                .map(Deadline.class::cast)
                .filter(deadline -> named.contains(deadline.code()))
                .map(EscalationCards::card)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(DeadlineCard::on).thenComparing(DeadlineCard::code))
                .orElse(null);
    }

    private static @Nullable DeadlineCard card(Deadline deadline) {
        DeadlineCode code = deadline.code();
        if (code == null || deadline.on() == null || deadline.lastDay() == null || deadline.daysLeft() == null) {
            return null;
        }
        return new DeadlineCard(
                code, code.text(), deadline.on(), deadline.lastDay(), deadline.daysLeft(), code.source(), code.mark());
    }

    /** Reasons are alternatives: a duty that stands on one of them does not fall because a mere hint stands beside it. */
    private static Obligation obligation(EscalationKind kind, Mark mark) {
        if (kind != EscalationKind.DUTY) {
            return Obligation.RECOMMENDED;
        }
        return mark == Mark.S ? Obligation.DUTY : Obligation.DUTY_TO_VERIFY;
    }

    /**
     * A do-not is silent when one of its situations is present or an escalation says the opposite, and conditional while
     * one is unknown or stale.
     */
    public List<DoNotCard> doNots() {
        SituationFacts situations =
                new SituationFacts(decision.projected().base().facts());
        Map<DoNot, List<Temptation>> byCode = new TreeMap<>();
        decision.outcomes().of(Temptation.class).forEach(temptation -> byCode.computeIfAbsent(
                        temptation.doNot(), code -> new ArrayList<>())
                .add(temptation));
        boolean told = toldToOspod();
        List<DoNotCard> cards = new ArrayList<>();
        byCode.forEach((code, temptations) -> {
            boolean contradicted = (told && code.aboutOspod())
                    || code.mustConfirm().stream()
                            .anyMatch(situation -> Boolean.TRUE.equals(situations.value(situation)));
            if (!contradicted && code.printed()) {
                cards.add(doNot(code, temptations, toConfirm(code, situations)));
            }
        });
        return cards;
    }

    private DoNotCard doNot(DoNot code, List<Temptation> temptations, List<MustConfirm> open) {
        List<Reason> because = reasons.of(temptations);
        return new DoNotCard(
                "do-not/" + code,
                code,
                temptations.get(0).about(),
                code.text(),
                open.isEmpty() ? NegativeStatus.CONFIRMED : NegativeStatus.CONDITIONAL,
                open,
                because,
                Reasons.weakest(because).weaker(code.mark()));
    }

    private List<MustConfirm> toConfirm(DoNot code, SituationFacts situations) {
        List<MustConfirm> open = new ArrayList<>();
        for (Situation situation : code.mustConfirm()) {
            Known known = situations.of(situation);
            boolean stale =
                    known.pointers().stream().anyMatch(decision.projected().stale()::containsKey);
            if (known.value() == null || stale) {
                String pointer = known.pointers().isEmpty()
                        ? "/assessed"
                        : known.pointers().get(known.pointers().size() - 1);
                open.add(new MustConfirm(situation, pointer, situation.text()));
            }
        }
        return open;
    }
}
