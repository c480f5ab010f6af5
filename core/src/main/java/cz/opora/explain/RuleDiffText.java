package cz.opora.explain;

import cz.opora.codes.Language;
import cz.opora.codes.Text;
import cz.opora.explain.RuleDiff.CaseDiff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What another rule set changes, as Markdown. Not thread-safe. */
final class RuleDiffText {
    private final RuleDiff diff;
    private final Lines lines;
    private final StringBuilder text = new StringBuilder();

    RuleDiffText(RuleDiff diff, Language language) {
        this.diff = diff;
        this.lines = new Lines(language);
    }

    String text() {
        text.append("# ")
                .append(lines.in("Co nová pravidla změní", "What the new rules change"))
                .append("\n\n");
        text.append(lines.in("Případů: ", "Cases: ")).append(diff.cases());
        text.append(lines.in(", rada se změní u: ", ", the advice changes in: "))
                .append(diff.changed().size());
        text.append(lines.in(", vyřazeno: ", ", left out: "))
                .append(diff.rejects().size())
                .append("\n");
        if (!diff.changed().isEmpty()) {
            log();
            diff.changed().forEach(this::oneCase);
        }
        if (!diff.rejects().isEmpty()) {
            heading(lines.in("Vyřazené soubory", "Files left out"));
            diff.rejects().forEach(reject -> text.append("- ")
                    .append(plain(reject.name()))
                    .append(": ")
                    .append(plain(String.join("; ", reject.problems())))
                    .append('\n'));
        }
        return text.toString();
    }

    private void heading(String words) {
        text.append("\n## ").append(words).append("\n\n");
    }

    /** What becomes of one finding, in how many cases and why. */
    private static final class Entry {
        private final Set<String> cases = new TreeSet<>();
        private final Set<String> causes = new TreeSet<>();
    }

    private void log() {
        heading(lines.in("Do přehledu změn", "For the log of changes"));
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (CaseDiff each : diff.changed()) {
            for (CardChange card : each.comparison().cards()) {
                Entry entry = entries.computeIfAbsent(
                        plain(lines.in(card.text())) + " (" + became(card) + ")", key -> new Entry());
                entry.cases.add(each.name());
                entry.causes.addAll(causes(card));
            }
        }
        entries.forEach((what, entry) -> text.append("- ")
                .append(lines.in("Od ", "From "))
                .append(lines.day(diff.from()))
                .append(lines.in(" se mění: ", " changes: "))
                .append(what)
                .append(lines.in("; případů: ", "; cases: "))
                .append(entry.cases.size())
                .append("; ")
                .append(plain(String.join("; ", entry.causes)))
                .append('\n'));
    }

    private void oneCase(CaseDiff each) {
        heading(plain(each.name()));
        for (CardChange card : each.comparison().cards()) {
            text.append("- ").append(plain(lines.in(card.text()))).append(": ").append(became(card));
            text.append(card.certain() ? "; " : lines.in("; příčina je něco z tohoto: ", "; the cause is one of: "));
            text.append(plain(String.join("; ", causes(card)))).append('\n');
        }
    }

    /** Rules and numbers are named by their ids too, so that an author finds them. */
    private List<String> causes(CardChange card) {
        return card.causes().stream()
                .map(cause -> lines.in(cause.text()) + (cause.about() == null ? "" : " [" + cause.about() + "]"))
                .distinct()
                .collect(Collectors.toList());
    }

    private String became(CardChange card) {
        if (card.before() != card.after()) {
            return lines.became(card.before(), card.after());
        }
        if (card.urgencyBefore() != card.urgencyAfter()) {
            return word(
                            card.urgencyBefore() == null
                                    ? null
                                    : card.urgencyBefore().text()) + " → "
                    + word(
                            card.urgencyAfter() == null
                                    ? null
                                    : card.urgencyAfter().text());
        }
        return (card.dueBefore() == null ? word(null) : lines.day(card.dueBefore())) + " → "
                + (card.dueAfter() == null ? word(null) : lines.day(card.dueAfter()));
    }

    private String word(@Nullable Text words) {
        return words == null ? lines.in("bez termínu", "no day") : lines.in(words);
    }

    /** Nothing a file says may become markup. */
    private static String plain(String words) {
        return words.replaceAll("([\\\\`*_<>|#])", "\\\\$1").replaceAll("[\\r\\n]+", " ");
    }
}
