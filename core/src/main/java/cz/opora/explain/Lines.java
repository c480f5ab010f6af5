package cz.opora.explain;

import cz.opora.codes.Language;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text in one language, line by line, wrapped at the width of a page. Not thread-safe. */
final class Lines {
    private static final int WIDTH = 90;

    /** What a person still reads under one card; all of them are in the JSON. */
    private static final int MOST_CAUSES = 6;

    private static final char TIE = '\u00a0';

    /** Words of one letter, which must not end a line in Czech, and the space behind them. */
    private static final Pattern HELD = Pattern.compile("(?<=^|[ („])([ksvzouaiKSVZOUAI]) ");

    private static final DateTimeFormatter CZECH = DateTimeFormatter.ofPattern("d. M. uuuu", Locale.ROOT);

    private final Language language;
    private final StringBuilder out = new StringBuilder();
    private List<String> causesBefore = List.of();

    Lines(Language language) {
        this.language = language;
    }

    String in(String cs, String en) {
        return language == Language.CS ? cs : en;
    }

    String in(Text text) {
        return text.in(language);
    }

    String day(LocalDate day) {
        return language == Language.CS ? day.format(CZECH) : day.toString();
    }

    /** One line, continued under its own beginning. */
    Lines add(int indent, String text) {
        String start = " ".repeat(indent);
        StringBuilder line = new StringBuilder(start);
        for (String word : HELD.matcher(text).replaceAll("$1" + TIE).split(" ")) {
            if (line.length() > indent && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(start).append("  ");
            } else if (line.length() > indent) {
                line.append(' ');
            }
            line.append(word);
        }
        out.append(line).append('\n');
        return this;
    }

    Lines gap() {
        out.append('\n');
        return this;
    }

    /** What became of a finding. */
    void flips(int indent, List<Flip> flips) {
        flips.forEach(flip -> add(indent, "- " + in(flip.text()) + ": " + became(flip.before(), flip.after())));
    }

    String became(Standing before, Standing after) {
        return in(before.text()) + " → " + in(after.text());
    }

    /** What changed on a card, and why. */
    void change(int indent, CardChange change) {
        change(indent, change, true);
    }

    /** What changed on a card, and why when asked for. */
    void change(int indent, CardChange change, boolean why) {
        StringBuilder line = new StringBuilder("- ").append(in(change.text())).append(": ");
        if (change.before() != change.after()) {
            line.append(became(change.before(), change.after()));
        } else if (change.urgencyBefore() != change.urgencyAfter()) {
            line.append(urgency(change.urgencyBefore())).append(" → ").append(urgency(change.urgencyAfter()));
        } else {
            line.append(due(change.dueBefore())).append(" → ").append(due(change.dueAfter()));
        }
        add(indent, line.toString());
        if (why) {
            causes(indent, change);
        }
    }

    private void causes(int indent, CardChange change) {
        List<String> causes = change.causes().stream()
                .map(cause -> in(cause.text()))
                .distinct()
                .toList();
        if (!change.certain()) {
            add(indent + 2, in("příčina není jistá, něco z tohoto:", "the cause is not certain, one of these:"));
        }
        if (causes.size() > 1 && causes.equals(causesBefore)) {
            add(indent + 2, in("příčina: táž jako výše", "cause: the same as above"));
            return;
        }
        causesBefore = causes;
        causes.stream().limit(MOST_CAUSES).forEach(cause -> add(indent + 2, in("příčina: ", "cause: ") + cause));
        if (causes.size() > MOST_CAUSES) {
            int more = causes.size() - MOST_CAUSES;
            add(indent + 2, in("a dalších " + more, "and " + more + " more"));
        }
    }

    private String urgency(@Nullable Urgency urgency) {
        return urgency == null ? in("bez lhůty", "no term") : in(urgency.text());
    }

    private String due(@Nullable LocalDate due) {
        return due == null ? in("bez termínu", "no day") : in("do ", "by ") + day(due);
    }

    @Override
    public String toString() {
        return out.toString().replace(TIE, ' ');
    }
}
