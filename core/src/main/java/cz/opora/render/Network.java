package cz.opora.render;

import cz.opora.advice.CautionCard;
import cz.opora.advice.DuplicityCard;
import cz.opora.advice.GapCard;
import cz.opora.advice.RefusalCard;
import cz.opora.codes.GapState;
import cz.opora.codes.RefusalCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The network around the client: what to beware of, who refused, what is missing. */
final class Network {
    private static final int GROUPS_SHOWN = 4;

    private Network() {}

    static void write(Layout page) {
        beware(page);
        refusals(page);
        coordinator(page);
    }

    private static void beware(Layout page) {
        List<String> lines = Stream.concat(
                        page.advice.cautions().stream()
                                .map((CautionCard card) -> page.draft(card.because()) + page.say(card.text())),
                        page.advice.duplicities().stream()
                                .map((DuplicityCard card) -> page.draft(card.because()) + page.say(card.text())))
                .toList();
        if (!lines.isEmpty()) {
            page.heading(Frame.BEWARE);
            lines.forEach(line -> page.sheet.hanging("  ! ", 4, line));
        }
    }

    private static void refusals(Layout page) {
        if (!page.advice.refusals().isEmpty()) {
            page.heading(Frame.REFUSALS);
            page.advice.refusals().forEach(card -> refusal(page, card));
        }
        if (!page.advice.registrableAs().isEmpty()
                && (page.limits.extras() >= 3 || !page.advice.refusals().isEmpty())) {
            String groups = page.advice.registrableAs().stream()
                    .limit(page.limits.extras() > 5 ? Long.MAX_VALUE : GROUPS_SHOWN)
                    .map(page::say)
                    .collect(Collectors.joining(" · "));
            if (page.advice.refusals().isEmpty()) {
                page.sheet.blank();
                page.sheet.hanging(page.say(Frame.REGISTER_AS_ALONE) + "  ", 2, groups);
            } else {
                page.sheet.hanging("  " + page.say(Frame.REGISTER_AS) + ": ", 4, groups);
            }
        }
    }

    private static void refusal(Layout page, RefusalCard card) {
        LocalDate date = card.date();
        String service = card.service();
        String registered = card.registered().isEmpty() || page.limits.extras() < 3
                ? ""
                : " (" + page.say(Frame.REGISTERED) + ": " + page.codes(card.registered(), ", ") + ")";
        page.sheet.hanging(
                sign(card.check()),
                4,
                (service == null ? page.say(Frame.SERVICE_UNKNOWN) : page.name(service)) + " ("
                        + (date == null
                                ? page.say(Frame.DATE_UNKNOWN)
                                : Dates.near(date, page.advice.asOf(), page.language))
                        + "): " + page.say(card.check()) + registered + "; " + page.say(card.next()));
    }

    private static String sign(RefusalCheck check) {
        return switch (check) {
            case INCONSISTENT -> "  ! ";
            case CONSISTENT -> "  - ";
            case CANNOT_TELL -> "  ? ";
        };
    }

    private static void coordinator(Layout page) {
        List<GapCard> gaps = page.advice.gaps();
        if (gaps.isEmpty()) {
            return;
        }
        page.heading(Frame.COORDINATOR);
        gaps.stream()
                .sorted((one, other) -> one.state().compareTo(other.state()))
                .limit(page.limits.gaps())
                .forEach(gap -> page.sheet.hanging("  - ", 4, page.draft(gap.because()) + gap(page, gap)));
    }

    /** The words of the gap; how sure it is belongs to them, a doubt must not read as a gap. */
    private static String gap(Layout page, GapCard gap) {
        String words = page.say(gap.text());
        GapState state = gap.state();
        boolean said = words.toLowerCase(Locale.ROOT).contains(page.say(state));
        return said ? words : words + " (" + page.say(state) + ")";
    }
}
