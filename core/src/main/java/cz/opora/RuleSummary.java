package cz.opora;

import cz.opora.codes.ApprovalState;
import cz.opora.codes.Mark;
import cz.opora.codes.RuleStatus;
import cz.opora.codes.Text;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of itself.
 *
 * @param id the id
 * @param name the Czech name
 * @param covers ids of the dossier it covers
 * @param text the reason in words
 * @param source the source
 * @param mark the mark
 * @param since the first day it holds
 * @param until the last day it holds; null when open
 * @param status approved or draft, as it counts: a rule changed since its approval is a draft
 * @param approval what the record of approvals says of it
 * @param layer {@code national} or the id of an overlay
 * @param phase the agenda group
 * @param file the file, relative to the rule folder
 * @param line the line in the file
 */
public record RuleSummary(
        String id,
        String name,
        List<String> covers,
        Text text,
        String source,
        Mark mark,
        LocalDate since,
        @Nullable LocalDate until,
        RuleStatus status,
        ApprovalState approval,
        String layer,
        String phase,
        String file,
        int line) {
    /** Copies the list. */
    public RuleSummary {
        covers = List.copyOf(covers);
    }

    static RuleSummary of(RuleEntry rule, String layer, ApprovalState approval) {
        return new RuleSummary(
                rule.id(),
                rule.name(),
                rule.covers(),
                rule.text(),
                rule.source(),
                rule.mark(),
                rule.since(),
                rule.until(),
                rule.status(),
                approval,
                layer,
                rule.phase().group(),
                rule.file(),
                rule.line());
    }
}
