package cz.opora.render;

import cz.opora.advice.DeadlineCard;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.LegalBasis;
import cz.opora.advice.Obligation;
import cz.opora.codes.ActorType;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.EscalationKind;
import cz.opora.codes.Mark;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import cz.opora.render.LeftOut.What;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must, or should, be escalated: what presses first, help instead of a handover last. */
final class Escalations {
    private static final int LAST_EXTRA = 3;

    private Escalations() {}

    static void now(Layout page) {
        section(page, Frame.NOW, page.limits.cards(), specificFirst(select(handed(page), true)));
    }

    /** That help must be given at all stands behind what says which help. */
    private static List<EscalationCard> specificFirst(List<EscalationCard> cards) {
        return cards.stream()
                .sorted(Comparator.comparing(card -> card.code() == EscalationCode.HELP))
                .toList();
    }

    private static List<EscalationCard> handed(Layout page) {
        List<EscalationCard> handed = page.advice.escalations().stream()
                .filter(card -> card.code().kind() != EscalationKind.PREVENTIVE)
                .toList();
        return handed.stream().filter(card -> !toldBefore(page, card, handed)).toList();
    }

    /** Nobody calls the same office twice for the same thing: of one code the sharpest is told, with the other's reason. */
    private static boolean toldBefore(Layout page, EscalationCard card, List<EscalationCard> cards) {
        return !page.limits.whole()
                && cards.stream().takeWhile(other -> !other.equals(card)).anyMatch(other -> same(other, card));
    }

    private static boolean same(EscalationCard told, EscalationCard card) {
        return told.code() == card.code()
                && told.recipients().equals(card.recipients())
                && told.obligation() == card.obligation()
                && (card.deadline() == null || card.deadline().equals(told.deadline()));
    }

    static void others(Layout page) {
        section(page, Frame.ESCALATIONS, inFull(page), shown(page, select(handed(page), false)));
        section(
                page,
                Frame.HELP_INSTEAD,
                inFull(page),
                shown(
                        page,
                        page.advice.escalations().stream()
                                .filter(card -> card.code().kind() == EscalationKind.PREVENTIVE)
                                .toList()));
    }

    /** Without room for its lines a card in full says less than the line it would be. */
    private static int inFull(Layout page) {
        return page.limits.extras() < LAST_EXTRA ? 0 : page.limits.others();
    }

    /** Those not said elsewhere; on the most crowded page minor ones are only counted. */
    private static List<EscalationCard> shown(Layout page, List<EscalationCard> cards) {
        List<EscalationCard> left = Folding.left(page, cards);
        if (page.limits.others() >= 0) {
            return left;
        }
        List<EscalationCard> weighty = left.stream()
                .filter(card -> Folding.presses(page, card)
                        || card.deadline() != null
                        || card.obligation() == Obligation.DUTY
                        || card.code().kind() == EscalationKind.SAFETY)
                .toList();
        page.leftOut.add(What.ALARMS, left.size() - weighty.size());
        return weighty;
    }

    private static List<EscalationCard> select(List<EscalationCard> cards, boolean immediate) {
        return cards.stream()
                .filter(card -> (card.urgency() == Urgency.IMMEDIATE) == immediate)
                .toList();
    }

    /** Some in full, some in a line each, and what is left in one paragraph: briefer, but none left out. */
    private static void section(Layout page, Text heading, int most, List<EscalationCard> cards) {
        if (cards.isEmpty()) {
            return;
        }
        page.heading(heading);
        List<EscalationCard> sorted = Stream.concat(
                        cards.stream().filter(card -> Folding.own(page, card)),
                        cards.stream().filter(card -> !Folding.own(page, card)))
                .toList();
        int own = (int) cards.stream().filter(card -> Folding.own(page, card)).count();
        int full = Math.max(0, Math.min(own, most));
        int lines = Math.min(cards.size() - full, page.limits.lines());
        page.leftOut.add(What.ALARMS, own - full);
        for (int at = 0; at < full; at++) {
            card(page, sorted.get(at), at == 0);
        }
        sorted.subList(full, full + lines).forEach(card -> page.sheet.hanging(sign(card), 4, briefly(page, card)));
        List<EscalationCard> rest = sorted.subList(full + lines, cards.size());
        if (!rest.isEmpty()) {
            page.sheet.hanging(
                    sign(rest.get(0)),
                    4,
                    rest.stream().map(card -> page.say(card.text())).distinct().collect(Collectors.joining(" · ")));
        }
    }

    /** In a line: by when and to whom; of what presses also why, what runs, and everybody it is for. */
    private static String briefly(Layout page, EscalationCard card) {
        boolean presses = Folding.presses(page, card);
        String deadline = deadline(page, card.deadline());
        return Phrases.ended(title(page, card)) + " "
                + (presses ? because(page, card) + " " : "")
                + (deadline.isEmpty() ? "" : Phrases.ended(Phrases.sentence(deadline)) + " ")
                + page.say(Frame.TO_WHOM) + ": "
                + page.actors(card.recipients().stream()
                        .limit(presses ? Long.MAX_VALUE : 1)
                        .toList())
                + (card.obligation() == Obligation.DUTY ? " (" + page.say(Frame.DUTY) + whose(page, card) + ")" : "");
    }

    /** The duty of somebody else than of the office and of whom the line names is not left to be taken for theirs. */
    private static String whose(Layout page, EscalationCard card) {
        boolean told = card.dutyOf() == ActorType.ORP_SOCIAL
                || card.dutyOf() == card.recipients().get(0);
        return told ? "" : ": " + page.actor(card.dutyOf());
    }

    private static String sign(EscalationCard card) {
        return card.urgency() == Urgency.IMMEDIATE ? "  ! " : "  - ";
    }

    private static String title(Layout page, EscalationCard card) {
        return page.draft(card.because()) + page.say(card.text()) + when(page, card) + page.already(card.key());
    }

    /** Of what is to be done now nothing is left out on the first card; on the next ones what can be read elsewhere. */
    private static void card(Layout page, EscalationCard card, boolean first) {
        page.sheet.hanging(sign(card), 4, title(page, card));
        boolean now = card.urgency() == Urgency.IMMEDIATE;
        int rank = now ? (first ? 0 : 1) : 2;
        page.labelled(now ? 0 : LAST_EXTRA, Frame.WHY, because(page, card));
        page.labelled(Frame.TIME_LIMIT, deadline(page, card.deadline()));
        boolean helpInstead = card.code().kind() == EscalationKind.PREVENTIVE;
        page.labelled(helpInstead ? Frame.WHO : Frame.TO_WHOM, page.actors(card.recipients()));
        boolean bound = card.obligation() == Obligation.DUTY || (now && first);
        page.labelled(bound ? 0 : 2, Frame.BINDING, binding(page, card));
        page.labelled(now ? 0 : 1, Frame.DO_FIRST, page.list(card.doFirst(), "; "));
        page.labelled(now ? 0 : 1, Frame.HERE, page.list(Objects.requireNonNullElse(card.contacts(), List.of()), "; "));
        page.labelled(3 * rank, Frame.TELL, page.list(card.tell(), "; "));
        page.labelled(2 * rank, Frame.DO_NOT_TELL, page.list(card.doNotTell(), "; "));
        page.labelled(2 * rank, Frame.CLIENT, page.say(clientFirst(card.clientFirst())));
        page.labelled(Frame.FORM, page.limits.whole() ? page.say(card.form()) : "");
    }

    private static String because(Layout page, EscalationCard card) {
        boolean alone = page.limits.whole() || card.code().kind() == EscalationKind.ORGANISATIONAL;
        Stream<EscalationCard> others =
                alone ? Stream.of() : page.advice.escalations().stream().filter(other -> same(card, other));
        return Stream.concat(Stream.of(card), others)
                .flatMap(one -> one.because().stream().limit(1))
                .map(reason -> page.say(reason.text()))
                .distinct()
                .limit(2)
                .collect(Collectors.joining(" "));
    }

    /** The day something runs towards, with the days left; a passed one is said to have passed. */
    private static String deadline(Layout page, @Nullable DeadlineCard deadline) {
        if (deadline == null) {
            return "";
        }
        String section =
                deadline.mark() == Mark.S || !deadline.source().contains("§") ? "" : page.star(deadline.mark());
        String source = deadline.source().contains("§") ? " (" + deadline.source() + section + ")" : "";
        String day = Dates.date(deadline.on(), page.language);
        if (deadline.daysLeft() < 0) {
            return page.say(deadline.text()) + ": " + page.say(Frame.TIME_LIMIT_PASSED) + " " + day + source;
        }
        String later = deadline.lastDay().equals(deadline.on())
                ? ""
                : ", " + page.say(Frame.LAST_DAY) + " " + Dates.date(deadline.lastDay(), page.language);
        return page.say(deadline.text()) + ": " + Dates.left(page.advice.asOf(), deadline.on(), page.language) + ", "
                + page.say(Frame.UNTIL) + " " + day + later + source;
    }

    private static String when(Layout page, EscalationCard card) {
        LocalDate due = card.actBy();
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
        // Without the verb "Běží vykázání, do úterý" reads as the day the order ends.
        String by = page.say(Frame.ACT) + " " + Dates.until(due, asOf, page.language);
        return ": " + by + " (" + Dates.left(asOf, due, page.language) + ")";
    }

    private static String binding(Layout page, EscalationCard card) {
        String grounds = card.legalBasis().stream()
                .limit(Math.max(1, page.limits.items()))
                .map(basis -> ground(page, basis))
                .collect(Collectors.joining("; "));
        return page.say(obligation(card)) + " (" + page.actor(card.dutyOf()) + ")"
                + (grounds.isEmpty() ? "" : "; " + grounds);
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
