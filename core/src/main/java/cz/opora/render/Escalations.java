package cz.opora.render;

import cz.opora.advice.EscalationCard;
import cz.opora.advice.LegalBasis;
import cz.opora.advice.Obligation;
import cz.opora.codes.EscalationKind;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must, or should, be escalated: what presses first, help instead of a handover last. */
final class Escalations {
    private Escalations() {}

    static void write(Layout page) {
        List<EscalationCard> handed = page.advice.escalations().stream()
                .filter(card -> card.code().kind() != EscalationKind.PREVENTIVE)
                .toList();
        section(page, Frame.NOW, select(handed, true));
        section(page, Frame.ESCALATIONS, select(handed, false));
        section(
                page,
                Frame.HELP_INSTEAD,
                page.advice.escalations().stream()
                        .filter(card -> card.code().kind() == EscalationKind.PREVENTIVE)
                        .toList());
    }

    private static List<EscalationCard> select(List<EscalationCard> cards, boolean immediate) {
        return cards.stream()
                .filter(card -> (card.urgency() == Urgency.IMMEDIATE) == immediate)
                .toList();
    }

    private static void section(Layout page, Text heading, List<EscalationCard> cards) {
        if (!cards.isEmpty()) {
            page.heading(heading);
            cards.forEach(card -> card(page, card));
        }
    }

    private static void card(Layout page, EscalationCard card) {
        String sign = card.urgency() == Urgency.IMMEDIATE ? "  ! " : "  - ";
        page.sheet.hanging(
                sign,
                4,
                page.draft(card.because()) + page.say(card.text()) + when(page, card) + page.already(card.key()));
        boolean helpInstead = card.code().kind() == EscalationKind.PREVENTIVE;
        page.labelled(helpInstead ? Frame.WHO : Frame.TO_WHOM, page.actors(card.recipients()));
        int rank = card.urgency() == Urgency.IMMEDIATE ? 0 : 1;
        boolean bound = card.obligation() != Obligation.RECOMMENDED || rank == 0;
        page.labelled(bound ? 0 : 1, Frame.BINDING, binding(page, card));
        page.labelled(rank, Frame.DO_FIRST, page.list(card.doFirst(), "; "));
        page.labelled(4 * rank, Frame.TELL, page.list(card.tell(), "; "));
        page.labelled(2 * rank, Frame.DO_NOT_TELL, page.list(card.doNotTell(), "; "));
        page.labelled(3 * rank, Frame.CLIENT, page.say(clientFirst(card.clientFirst())));
    }

    private static String when(Layout page, EscalationCard card) {
        LocalDate due = card.due();
        LocalDate asOf = page.advice.asOf();
        if (card.urgency() == Urgency.IMMEDIATE && (due == null || due.equals(asOf))) {
            return "";
        }
        if (due == null) {
            return ", " + page.say(card.urgency());
        }
        if (due.isBefore(asOf)) {
            return ", " + page.say(Frame.PASSED) + " " + Dates.near(due, asOf, page.language);
        }
        return ", " + Dates.until(due, asOf, page.language) + " (" + Dates.left(asOf, due, page.language) + ")";
    }

    private static String binding(Layout page, EscalationCard card) {
        String grounds = card.legalBasis().stream()
                .limit(Math.max(1, page.limits.items()))
                .map(basis -> ground(page, basis))
                .collect(Collectors.joining("; "));
        return page.actor(card.dutyOf()) + ": " + page.say(obligation(card))
                + (grounds.isEmpty() ? "" : ", " + grounds);
    }

    private static String ground(Layout page, LegalBasis basis) {
        return basis.text() + page.star(basis.mark());
    }

    private static Text obligation(EscalationCard card) {
        return switch (card.obligation()) {
            case DUTY -> Frame.DUTY;
            case DUTY_TO_VERIFY -> Frame.DUTY_TO_VERIFY;
            case RECOMMENDED -> card.code().kind() == EscalationKind.SAFETY ? Frame.SAFETY : Frame.RECOMMENDED;
        };
    }

    private static Text clientFirst(@Nullable Boolean first) {
        if (first == null) {
            return Frame.CLIENT_DEPENDS;
        }
        return first ? Frame.CLIENT_FIRST : Frame.CLIENT_NOT_FIRST;
    }
}
