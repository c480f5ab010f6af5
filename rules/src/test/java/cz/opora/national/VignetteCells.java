package cz.opora.national;

import cz.opora.advice.Advice;
import cz.opora.advice.DoNotCard;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.MustConfirm;
import cz.opora.advice.Obligation;
import cz.opora.codes.ActorType;
import cz.opora.codes.CautionCode;
import cz.opora.codes.DataClass;
import cz.opora.codes.DoNot;
import cz.opora.codes.DuplicityKind;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Finding;
import cz.opora.codes.MethodLevel;
import cz.opora.codes.MisfitGround;
import cz.opora.codes.NegativeStatus;
import cz.opora.codes.RefusalCheck;
import cz.opora.codes.Situation;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Urgency;
import cz.opora.national.Vignette.Cell;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the cells of a vignette hold in an advice. A code that does not exist is an error, also in a cell that waits. */
final class VignetteCells {
    private final Advice advice;

    VignetteCells(Advice advice) {
        this.advice = advice;
    }

    boolean holds(Cell cell) {
        return switch (cell.cell()) {
            case GROUP -> group(cell);
            case ESCALATION, OBLIGATION, DUE, DUTY_OF -> escalation(cell);
            case NO_URGENCY -> advice.escalations().stream().noneMatch(urgency(cell));
            case NO_ESCALATION -> noEscalation(cell);
            case ACTOR -> actors().stream().anyMatch(codes(cell, ActorType.class)::contains);
            case NO_ACTOR -> mentioned().noneMatch(codes(cell, ActorType.class)::contains);
            case NEGATIVE -> negative(cell);
            case NO_NEGATIVE -> noNegative(cell);
            case MUST_CONFIRM -> mustConfirm().containsAll(codes(cell, Situation.class));
            case METHOD -> advice.method() != null && advice.method().level() == value(cell, MethodLevel.class);
            case CAUTION, GAP, REFUSAL, DUPLICITY, NOT_SHARED -> surroundings(cell);
        };
    }

    private boolean group(Cell cell) {
        Set<TargetGroup> wanted = codes(cell, TargetGroup.class);
        Set<Finding> verdicts = cell.is() == null ? EnumSet.allOf(Finding.class) : Set.of(value(cell, Finding.class));
        return advice.targetGroups().stream()
                .anyMatch(card -> wanted.contains(card.code()) && verdicts.contains(card.verdict()));
    }

    private boolean escalation(Cell cell) {
        Set<EscalationCode> wanted = codes(cell, EscalationCode.class);
        Predicate<EscalationCard> fits =
                switch (cell.cell()) {
                    case OBLIGATION -> {
                        Obligation obligation = value(cell, Obligation.class);
                        yield card -> card.obligation() == obligation;
                    }
                    case DUE -> {
                        LocalDate due = LocalDate.parse(Objects.requireNonNull(cell.is()));
                        yield card -> due.equals(card.due());
                    }
                    case DUTY_OF -> {
                        ActorType whose = value(cell, ActorType.class);
                        yield card -> card.dutyOf() == whose;
                    }
                    default -> cell.is() == null ? card -> true : urgency(cell);
                };
        return advice.escalations().stream().anyMatch(card -> wanted.contains(card.code()) && fits.test(card));
    }

    private static Predicate<EscalationCard> urgency(Cell cell) {
        Urgency urgency = value(cell, Urgency.class);
        return card -> card.urgency() == urgency;
    }

    private boolean noEscalation(Cell cell) {
        Set<EscalationCode> unwanted = codes(cell, EscalationCode.class);
        return advice.escalations().stream().noneMatch(card -> unwanted.isEmpty() || unwanted.contains(card.code()));
    }

    private boolean negative(Cell cell) {
        Set<DoNot> wanted = codes(cell, DoNot.class);
        NegativeStatus status = value(cell, NegativeStatus.class);
        return advice.negativeFindings().stream()
                .anyMatch(card -> wanted.contains(card.code()) && card.status() == status);
    }

    private boolean noNegative(Cell cell) {
        Set<DoNot> unwanted = codes(cell, DoNot.class);
        return advice.negativeFindings().stream()
                .map(DoNotCard::code)
                .noneMatch(code -> unwanted.isEmpty() || unwanted.contains(code));
    }

    private boolean surroundings(Cell cell) {
        return switch (cell.cell()) {
            case CAUTION -> {
                Set<CautionCode> wanted = codes(cell, CautionCode.class);
                yield advice.cautions().stream().anyMatch(card -> wanted.contains(card.code()));
            }
            case GAP -> {
                Set<ActorType> wanted = codes(cell, ActorType.class);
                yield advice.gaps().stream()
                        .filter(card -> cell.is() == null || card.kind() == value(cell, MisfitGround.class))
                        .anyMatch(card -> wanted.contains(card.type()));
            }
            case REFUSAL -> {
                RefusalCheck check = value(cell, RefusalCheck.class);
                yield advice.refusals().stream()
                        .anyMatch(card -> cell.codes().contains(card.service()) && card.check() == check);
            }
            case DUPLICITY -> {
                Set<DuplicityKind> wanted = codes(cell, DuplicityKind.class);
                yield advice.duplicities().stream().anyMatch(card -> wanted.contains(card.kind()));
            }
            default -> {
                Set<DataClass> kept = codes(cell, DataClass.class);
                yield !advice.sharing().isEmpty()
                        && advice.sharing().stream()
                                .noneMatch(card -> card.allowed().stream().anyMatch(kept::contains));
            }
        };
    }

    private List<ActorType> actors() {
        return advice.actors().stream().map(card -> card.type()).toList();
    }

    private Stream<ActorType> mentioned() {
        Stream<ActorType> recipients = advice.escalations().stream().flatMap(card -> card.recipients().stream());
        return Stream.concat(actors().stream(), recipients);
    }

    private Set<Situation> mustConfirm() {
        return advice.negativeFindings().stream()
                .flatMap(card -> card.mustConfirm().stream())
                .map(MustConfirm::situation)
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Set<E> codes(Cell cell, Class<E> type) {
        return cell.codes().stream().map(code -> Enum.valueOf(type, code)).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> E value(Cell cell, Class<E> type) {
        return Enum.valueOf(type, Objects.requireNonNull(cell.is(), "is"));
    }
}
