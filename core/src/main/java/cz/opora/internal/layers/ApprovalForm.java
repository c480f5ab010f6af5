package cz.opora.internal.layers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An {@code APPROVALS.yaml} as it is written: who approved which rules. The verb approve writes it.
 *
 * @param approvals the decisions; a rule stands in one of them only
 */
record ApprovalForm(List<Entry> approvals) {
    /**
     * One decision.
     *
     * @param as the function of who approved, never a name
     * @param date the day
     * @param fileNumber the file number of the decision
     * @param rules a hash of each approved rule, its words and the numbers it reads, by id
     */
    record Entry(String as, LocalDate date, String fileNumber, Map<String, String> rules) {}
}
