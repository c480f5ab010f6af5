package cz.opora.render;

import cz.opora.advice.CautionCard;
import cz.opora.advice.DuplicityCard;
import cz.opora.advice.GapCard;
import cz.opora.advice.RefusalCard;
import cz.opora.codes.CautionCode;
import cz.opora.codes.RefusalCheck;
import cz.opora.render.LeftOut.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The network around the client: what to beware of, who refused, what is missing. */
final class Network {
    private static final int GROUPS_SHOWN = 4;
    private static final int BRIEFLY = 2;

    private Network() {}

    static void write(Layout page) {
        if (page.limits.network()) {
            beware(page);
            refusals(page);
            coordinator(page);
        } else {
            page.leftOut.add(What.CAUTIONS, cautions(page).size());
            page.leftOut.add(What.REFUSALS, page.advice.refusals().size());
            page.leftOut.add(What.GAPS, gaps(page).size());
        }
    }

    private static List<String> cautions(Layout page) {
        return Stream.concat(
                        page.advice.cautions().stream()
                                .sorted(Comparator.comparing(card -> card.code() != CautionCode.SAFETY_CONFLICT))
                                .map((CautionCard card) -> page.draft(card.because()) + page.say(card.text())),
                        page.advice.duplicities().stream()
                                .map((DuplicityCard card) -> page.draft(card.because()) + page.say(card.text())))
                .distinct()
                .toList();
    }

    /** One phrase a gap, those that are sure first; a doubt never reads as a gap. */
    private static List<String> gaps(Layout page) {
        return page.advice.gaps().stream()
                .sorted(Comparator.comparing(GapCard::state))
                .collect(
                        Collectors.groupingBy(gap -> Gaps.together(page, gap), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(gaps -> Gaps.phrase(page, gaps))
                .distinct()
                .toList();
    }

    private static void beware(Layout page) {
        List<String> lines = cautions(page);
        if (lines.isEmpty()) {
            return;
        }
        page.heading(Frame.BEWARE);
        int shown = Math.min(lines.size(), page.limits.lines());
        lines.subList(0, shown).forEach(line -> page.sheet.hanging("  ! ", 4, line));
        if (shown < lines.size()) {
            int rest = Math.min(lines.size(), shown + BRIEFLY);
            page.sheet.hanging("  ! ", 4, String.join(" · ", lines.subList(shown, rest)));
            page.leftOut.add(What.CAUTIONS, lines.size() - rest);
        }
    }

    private static void refusals(Layout page) {
        List<RefusalCard> refusals = page.advice.refusals().stream()
                .sorted(Comparator.comparing(
                        card -> "!?-".indexOf(sign(card.check()).charAt(2))))
                .toList();
        if (!refusals.isEmpty()) {
            page.heading(Frame.REFUSALS);
            int shown = Math.min(refusals.size(), Math.max(1, page.limits.lines()));
            refusals.subList(0, shown).forEach(card -> refusal(page, card));
            if (shown < refusals.size()) {
                page.leftOut.add(What.REFUSALS, refusals.size() - shown);
            }
        }
        if (!page.advice.registrableAs().isEmpty() && !refusals.isEmpty()) {
            page.sheet.hanging("  " + page.say(Frame.REGISTER_AS) + ": ", 4, groups(page));
        } else if (!page.advice.registrableAs().isEmpty() && page.limits.extras() >= 4) {
            page.sheet.blank();
            page.sheet.hanging(page.say(Frame.REGISTER_AS_ALONE) + "  ", 2, groups(page));
        }
    }

    private static String groups(Layout page) {
        return page.advice.registrableAs().stream()
                .limit(page.limits.extras() > 6 ? Long.MAX_VALUE : GROUPS_SHOWN)
                .map(page::say)
                .collect(Collectors.joining(" · "));
    }

    private static void refusal(Layout page, RefusalCard card) {
        LocalDate date = card.date();
        String service = card.service();
        String registered = card.registered().isEmpty() || page.limits.extras() < 4
                ? ""
                : " (" + page.say(Frame.REGISTERED) + ": " + page.codes(card.registered(), ", ") + ")";
        page.sheet.hanging(
                sign(card.check()),
                4,
                (service == null ? page.say(Frame.SERVICE_UNKNOWN) : page.service(service)) + " ("
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
        List<String> gaps = gaps(page);
        List<String> phrases =
                new ArrayList<>(gaps.stream().limit(page.limits.gaps()).toList());
        page.leftOut.add(What.GAPS, gaps.size() - phrases.size());
        int disputed = (int) page.advice.refusals().stream()
                .filter(card -> card.check() == RefusalCheck.INCONSISTENT)
                .count();
        if (disputed > 0) {
            phrases.add(Gaps.disputed(page, disputed));
        }
        if (!phrases.isEmpty()) {
            page.heading(Frame.COORDINATOR);
            page.sheet.paragraph(2, String.join(" · ", phrases));
        }
    }
}
