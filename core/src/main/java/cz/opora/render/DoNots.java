package cz.opora.render;

import cz.opora.advice.DoNotCard;
import cz.opora.advice.MustConfirm;
import cz.opora.codes.DoNot;
import cz.opora.codes.Mark;
import cz.opora.codes.NegativeStatus;
import cz.opora.codes.Situation;
import cz.opora.codes.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must not be done on the ground of what is recorded, with boxes for what nobody confirmed yet. */
final class DoNots {
    private static final Set<DoNot> ABOUT_CHILDREN = EnumSet.of(
            DoNot.NO_OSPOD_FOR_POVERTY, DoNot.NO_OSPOD_FOR_PARENT_DIAGNOSIS, DoNot.NO_OSPOD_FOR_ABSENCE_HOURS);

    private DoNots() {}

    static void write(Layout page) {
        List<DoNotCard> cards = page.advice.negativeFindings();
        if (cards.isEmpty()) {
            return;
        }
        boolean children = cards.stream().allMatch(card -> ABOUT_CHILDREN.contains(card.code()));
        page.heading(children ? Frame.NO_HANDOVER : Frame.DO_NOTS);
        titles(
                page,
                cards.stream()
                        .filter(card -> card.status() == NegativeStatus.CONFIRMED)
                        .toList());
        if (cards.stream().anyMatch(card -> card.status() == NegativeStatus.CONFIRMED)) {
            page.sheet.paragraph(4, page.say(Frame.CONFIRMED));
        }
        conditional(
                page,
                cards.stream()
                        .filter(card -> card.status() == NegativeStatus.CONDITIONAL)
                        .toList());
    }

    /** Whether the page says what is no ground for a handover of children. */
    static boolean keepsFromHandover(Layout page) {
        return page.advice.negativeFindings().stream().anyMatch(card -> ABOUT_CHILDREN.contains(card.code()));
    }

    private static void titles(Layout page, List<DoNotCard> cards) {
        Stream<String> titles = cards.stream().map(card -> title(page, card));
        if (page.limits.lines() == 0 && !cards.isEmpty()) {
            page.sheet.hanging("  - ", 4, titles.collect(Collectors.joining(" · ")));
        } else {
            titles.forEach(title -> page.sheet.hanging("  - ", 4, title + "."));
        }
    }

    private static String title(Layout page, DoNotCard card) {
        String star = card.mark() == Mark.K ? page.star(card.mark()) : "";
        return page.draft(card.because()) + page.say(card.text()) + star;
    }

    /** One set of boxes for all of them: the same situation is never asked twice. */
    private static void conditional(Layout page, List<DoNotCard> cards) {
        if (cards.isEmpty()) {
            return;
        }
        titles(page, cards);
        page.sheet.paragraph(4, page.say(Frame.CONDITIONAL));
        Set<Situation> open = EnumSet.noneOf(Situation.class);
        cards.forEach(
                card -> card.mustConfirm().stream().map(MustConfirm::situation).forEach(open::add));
        List<String> boxes =
                Absences.of(open).stream().map(text -> "[ ] " + page.say(text)).toList();
        if (page.limits.lines() == 0) {
            page.sheet.paragraph(6, String.join(" ", boxes));
        } else {
            page.sheet.columns(6, boxes);
        }
        boolean children = cards.stream().anyMatch(card -> ABOUT_CHILDREN.contains(card.code()));
        Text otherwise = children ? Frame.ASK_OSPOD : Frame.ASK_SOMEBODY;
        page.sheet.paragraph(4, page.say(otherwise));
    }
}
