package cz.opora.render;

import cz.opora.advice.DirectoryInfo;
import cz.opora.advice.QuestionCard;
import cz.opora.advice.ReviewCard;
import cz.opora.advice.RuleSetInfo;
import cz.opora.codes.Text;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.render.LeftOut.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The end of the page: questions, sharing, review, and what it all rests on. */
final class Closing {
    /** What stands at the top of the page. */
    private static final Set<String> SAID_ABOVE = Set.of("critical-without-rule", "alarm-begins-later");

    /** Reviews after so many days, not on a day of the case. */
    private static final List<String> INTERVALS = List.of("review/INTERVAL", "review/E06");

    private Closing() {}

    static void write(Layout page) {
        questions(page);
        Sharing.write(page);
        reviews(page);
        more(page);
        problems(page);
        page.sheet.rule();
        footnote(page);
    }

    private static void questions(Layout page) {
        List<QuestionCard> questions = page.advice.questions();
        if (questions.isEmpty()) {
            return;
        }
        List<QuestionCard> shown = questions.subList(0, Math.min(questions.size(), page.limits.questions()));
        page.leftOut.add(What.QUESTIONS, questions.size() - shown.size());
        if (!shown.isEmpty()) {
            page.heading(Frame.QUESTIONS);
        }
        for (int at = 0; at < shown.size(); at++) {
            QuestionCard card = shown.get(at);
            page.sheet.aligned(
                    "  " + (at + 1) + " ", 4, page.draft(card) + page.say(card.question()), page.say(card.changes()));
        }
    }

    private static void reviews(Layout page) {
        Map<LocalDate, List<String>> byDate = reviewsToTell(page).stream()
                .collect(Collectors.groupingBy(
                        ReviewCard::date,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                card -> page.draft(card.because()) + page.say(card.what()), Collectors.toList())));
        List<String> words = new ArrayList<>();
        byDate.entrySet().stream()
                .limit(page.limits.reviews())
                .forEach(entry ->
                        words.add(Dates.date(entry.getKey(), page.language) + reasons(page, entry.getValue())));
        page.leftOut.add(What.REVIEWS, byDate.size() - page.limits.reviews());
        words.add(Triggers.of(page));
        page.sheet.hanging(page.say(Frame.REVIEW) + "   ", 2, String.join("; ", words));
        if (page.limits.whole() && !page.advice.triggers().isEmpty()) {
            String events = page.advice.triggers().stream()
                    .map(card -> page.say(card.text()))
                    .collect(Collectors.joining("; "));
            page.sheet.hanging("  " + page.say(Frame.TRIGGERS) + ": ", 4, events + ".");
        }
    }

    /** The shorter interval wins: what a later one would ask is asked then anyway. The whole page keeps them all. */
    private static List<ReviewCard> reviewsToTell(Layout page) {
        List<ReviewCard> told = new ArrayList<>();
        boolean interval = false;
        for (ReviewCard card : page.advice.reviews()) {
            boolean another = !page.limits.whole() && INTERVALS.stream().anyMatch(card.key()::startsWith);
            if (!another || !interval || told.get(told.size() - 1).date().equals(card.date())) {
                told.add(card);
            }
            interval |= another;
        }
        return told;
    }

    /** Why on that day; on a full page the day alone. */
    private static String reasons(Layout page, List<String> texts) {
        if (page.limits.extras() < 1) {
            return "";
        }
        return texts.stream()
                .map(Phrases::firstClause)
                .map(Phrases::part)
                .distinct()
                .limit(Math.max(1, page.limits.items() / 2))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    /** What the page left out, so that nobody takes it for the whole. */
    private static void more(Layout page) {
        page.leftOut.add(What.STEPS, page.advice.steps().size() - page.limits.steps());
        String words = page.leftOut.words(page.language);
        if (!words.isEmpty()) {
            page.sheet.paragraph(0, page.say(Frame.MORE) + ": " + words + ".");
        }
    }

    private static void problems(Layout page) {
        List<Diagnostic> problems = page.advice.diagnostics();
        if (problems.isEmpty()) {
            return;
        }
        Map<Text, Long> byKind = problems.stream()
                .filter(problem -> !SAID_ABOVE.contains(problem.code()))
                .collect(Collectors.groupingBy(Closing::kind, LinkedHashMap::new, Collectors.counting()));
        if (!byKind.isEmpty()) {
            String words = byKind.entrySet().stream()
                    .map(entry -> page.say(entry.getKey()) + " (" + entry.getValue() + ")")
                    .collect(Collectors.joining("; "));
            page.sheet.paragraph(0, page.say(Frame.INCOMPLETE) + ": " + words + ".");
        }
    }

    /** A diagnostic is written for developers; the worker reads what to make of it. */
    private static Text kind(Diagnostic problem) {
        return switch (problem.code()) {
            case "contradiction" -> Frame.CONTRADICTIONS;
            case "expired-safety" -> Frame.EXPIRED;
            case "changed-since-approval" -> Frame.UNAPPROVED;
            case "made-for-another" -> Frame.OTHER_BASE;
            default -> Frame.FAULTS;
        };
    }

    private static void footnote(Layout page) {
        List<String> parts = new ArrayList<>();
        if (page.starred()) {
            parts.add("* " + page.say(Frame.UNVERIFIED));
        }
        parts.add(rules(page, page.advice.ruleSet()));
        parts.add(directory(page));
        page.sheet.paragraph(0, String.join(" · ", parts));
    }

    private static String rules(Layout page, RuleSetInfo rules) {
        LocalDate approved = rules.approvedOn();
        List<String> layers = rules.layers();
        String overlays = layers.size() < 2
                ? ""
                : " " + page.say(Frame.WITH_LAYER) + " "
                        + layers.stream().skip(1).map(page::layer).collect(Collectors.joining(", "));
        return page.say(Frame.RULES) + " " + rules.version() + overlays + ", "
                + (approved == null
                        ? page.say(Frame.NOT_APPROVED)
                        : page.say(Frame.APPROVED) + " " + Dates.date(approved, page.language));
    }

    private static String directory(Layout page) {
        DirectoryInfo directory = page.advice.directory();
        if (directory == null) {
            return page.say(Frame.NO_DIRECTORY);
        }
        LocalDate verified = directory.verifiedOn();
        return page.say(Frame.DIRECTORY) + " "
                + (verified == null
                        ? page.say(Frame.NOT_VERIFIED)
                        : Dates.near(verified, page.advice.asOf(), page.language));
    }
}
