package cz.opora.render;

import cz.opora.advice.SharingCard;
import cz.opora.codes.DataClass;
import cz.opora.codes.Mark;
import cz.opora.codes.SharingManner;
import cz.opora.codes.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Consent and hand-over: a few lines on the page, a line an actor in the whole. */
final class Sharing {
    private static final int NAMES_SHOWN = 4;

    private Sharing() {}

    static void write(Layout page) {
        List<SharingCard> cards = page.advice.sharing();
        page.sheet.blank();
        if (cards.isEmpty()) {
            page.sheet.hanging(page.say(Frame.SHARING) + "   ", 2, page.say(Frame.SHARING_DEFAULT));
            return;
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(consent(page, cards));
        sentences.add(sentence(page, SharingFrame.WITHOUT_CONSENT, cards, Sharing::opened) + star(page, cards));
        if (page.limits.extras() > 2) {
            sentences.add(sentence(page, SharingFrame.SHEETS, cards, card -> sheet(page, card)));
            sentences.add(sentence(page, SharingFrame.AGREED_MESSAGE, cards, is(SharingManner.AGREED_MESSAGE)));
            sentences.add(sentence(page, SharingFrame.ORALLY, cards, is(SharingManner.ORAL_ONLY)));
        }
        page.sheet.hanging(
                page.say(Frame.SHARING) + "   ",
                2,
                sentences.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" ")));
        if (whole(page)) {
            cards.forEach(card -> page.sheet.hanging("  - ", 4, card(page, card)));
        }
    }

    private static boolean whole(Layout page) {
        return page.limits.extras() > 6;
    }

    private static String consent(Layout page, List<SharingCard> cards) {
        String to = names(page, cards.stream().filter(SharingCard::byConsent));
        List<Text> notes =
                cards.stream().flatMap(card -> card.notes().stream()).distinct().toList();
        String state =
                to.isEmpty() ? page.say(SharingFrame.NO_CONSENT) : page.say(SharingFrame.CONSENT_TO) + " " + to + ".";
        String toDo = notes.isEmpty() ? "" : " " + page.say(SharingFrame.TO_DO) + ": " + page.list(notes, "; ") + ".";
        return state + toDo;
    }

    private static boolean opened(SharingCard card) {
        return card.manner() == SharingManner.SHEET && card.withoutConsent().contains(DataClass.RISK);
    }

    /** Whom the steps on the page are taken with gets a sheet; who is told because of danger is named before. */
    private static boolean sheet(Layout page, SharingCard card) {
        return card.manner() == SharingManner.SHEET
                && !opened(card)
                && page.advice.steps().stream()
                        .limit(page.limits.steps())
                        .flatMap(step -> step.with().stream().limit(1))
                        .anyMatch(actor -> actor.type() == card.recipient());
    }

    private static Predicate<SharingCard> is(SharingManner manner) {
        return card -> card.manner() == manner && !card.names().isEmpty();
    }

    private static String sentence(Layout page, Text form, List<SharingCard> cards, Predicate<SharingCard> which) {
        String names = names(page, cards.stream().filter(which));
        return names.isEmpty() ? "" : page.say(form).replace("{}", names);
    }

    private static String star(Layout page, List<SharingCard> cards) {
        return cards.stream()
                .filter(Sharing::opened)
                .map(SharingCard::mark)
                .reduce(Mark::weaker)
                .map(page::star)
                .orElse("");
    }

    /** The names of the plan; where it has none, the kind of actor. */
    private static String names(Layout page, Stream<SharingCard> cards) {
        List<String> names = cards.flatMap(card -> card.names().isEmpty()
                        ? Stream.of(page.actor(card.recipient()))
                        : card.names().stream().map(name -> name(page, card, name)))
                .distinct()
                .toList();
        long shown = whole(page) ? names.size() : NAMES_SHOWN;
        String words = Phrases.listed(names.stream().limit(shown).toList());
        return names.size() <= shown
                ? words
                : words + " " + page.say(SharingFrame.AND_OTHERS) + " " + (names.size() - shown);
    }

    private static String name(Layout page, SharingCard card, Text name) {
        boolean kind = name.equals(card.recipient().text());
        return kind || page.isId(name.cs()) ? page.actor(card.recipient()) : page.say(name);
    }

    private static String card(Layout page, SharingCard card) {
        List<String> parts = new ArrayList<>();
        parts.add(page.say(card.ground()) + page.star(card.mark()));
        if (!card.allowed().isEmpty()) {
            parts.add(page.say(Frame.MAY_TELL) + ": " + page.codes(card.allowed(), ", "));
        }
        card.notes().forEach(note -> parts.add(page.say(note)));
        return page.actor(card.recipient()) + ": " + String.join("; ", parts);
    }
}
