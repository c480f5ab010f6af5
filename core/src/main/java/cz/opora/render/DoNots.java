package cz.opora.render;

import cz.opora.advice.DoNotCard;
import cz.opora.codes.DoNot;
import cz.opora.codes.Mark;
import cz.opora.codes.NegativeStatus;
import cz.opora.codes.Text;
import java.util.Set;

/** What must not be done on the ground of what is recorded, with boxes for what nobody confirmed yet. */
final class DoNots {
    private static final Set<DoNot> ABOUT_CHILDREN =
            Set.of(DoNot.NO_OSPOD_FOR_POVERTY, DoNot.NO_OSPOD_FOR_PARENT_DIAGNOSIS, DoNot.NO_OSPOD_FOR_ABSENCE_HOURS);

    private DoNots() {}

    static void write(Layout page) {
        if (page.advice.negativeFindings().isEmpty()) {
            return;
        }
        page.heading(Frame.DO_NOTS);
        page.advice.negativeFindings().forEach(card -> card(page, card));
    }

    private static void card(Layout page, DoNotCard card) {
        String star = card.mark() == Mark.K ? page.star(card.mark()) : "";
        page.sheet.hanging("  - ", 4, page.draft(card.because()) + page.say(card.text()) + star + ".");
        if (card.status() == NegativeStatus.CONFIRMED) {
            page.sheet.paragraph(4, page.say(Frame.CONFIRMED));
            return;
        }
        page.sheet.paragraph(4, page.say(Frame.CONDITIONAL));
        page.sheet.columns(
                6,
                card.mustConfirm().stream()
                        .map(item -> "[ ] " + page.say(Frame.ABSENT) + ": " + page.say(item.text()))
                        .toList());
        Text otherwise = ABOUT_CHILDREN.contains(card.code()) ? Frame.ASK_OSPOD : Frame.ASK_SOMEBODY;
        page.sheet.paragraph(4, page.say(otherwise));
    }
}
