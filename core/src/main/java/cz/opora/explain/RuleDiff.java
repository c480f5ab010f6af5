package cz.opora.explain;

import cz.opora.codes.Language;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.time.LocalDate;
import java.util.List;

/**
 * Whose advice another rule set changes, and by which rule or number, format {@code opora-rule-diff/1}.
 *
 * @param format always {@code opora-rule-diff/1}
 * @param from the day the new rules are to hold from
 * @param cases how many cases were decided with both
 * @param changed the cases whose advice changes
 * @param rejects what could not be read or decided
 */
public record RuleDiff(String format, LocalDate from, int cases, List<CaseDiff> changed, List<Reject> rejects) {
    /** The only format this version writes. */
    public static final String FORMAT = "opora-rule-diff/1";

    /** Copies the lists. */
    public RuleDiff {
        changed = List.copyOf(changed);
        rejects = List.copyOf(rejects);
    }

    /**
     * A case whose advice changes.
     *
     * @param name the file
     * @param comparison what changes, and why
     */
    public record CaseDiff(String name, Comparison comparison) {}

    /**
     * A file that was left out.
     *
     * @param name the file
     * @param problems what is wrong with it
     */
    public record Reject(String name, List<String> problems) {
        /** Copies the list. */
        public Reject {
            problems = List.copyOf(problems);
        }
    }

    /** For people, as Markdown: lines for a log of changes, then case by case. */
    public String toMarkdown(Language language) {
        return new RuleDiffText(this, language).text();
    }

    /** As canonical JSON on many lines. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.KEPT);
    }
}
