package cz.opora.facts;

import cz.opora.codes.NeedDomain;
import cz.opora.codes.Severity;
import cz.opora.codes.Trend;
import cz.opora.codes.WantsHelp;
import org.jspecify.annotations.Nullable;

/**
 * A need of the client in one domain. It exists when a situation of the domain is true, when a screening question
 * about the domain was answered with yes, or when the worker recorded the need. The three thresholds are three-valued: a situation that is still unknown can raise the severity, so a need that is
 * moderate today is not known to be "not severe".
 *
 * @param pointer the JSON pointer of the domain section
 * @param domain the domain
 * @param severity the severity that is known; what is unknown may raise it
 * @param atLeastModerate the severity is moderate or worse; null when unknown
 * @param atLeastSevere the severity is severe or worse; null when unknown
 * @param critical the severity is critical; null when unknown
 * @param daysSinceOnset days since the need began; null when unknown
 * @param monthsSinceOnset whole months since the need began; null when unknown
 * @param expectedToLast it is expected to last; null when unknown
 * @param closedEpisodes24m closed episodes in 24 months; null when unknown
 * @param trend where it is heading; null when unknown
 * @param wantsHelp whether the client wants help with it; null when unknown
 * @param priority the client's own priority, 1 is first; null when unknown
 */
public record Need(
        String pointer,
        @Nullable NeedDomain domain,
        @DisplayOnly @Nullable Severity severity,
        @Nullable Boolean atLeastModerate,
        @Nullable Boolean atLeastSevere,
        @Nullable Boolean critical,
        @ComputedFrom("/needs/*/since") @Nullable Integer daysSinceOnset,
        @ComputedFrom("/needs/*/since") @Nullable Integer monthsSinceOnset,
        @Nullable Boolean expectedToLast,
        @Nullable Integer closedEpisodes24m,
        @Nullable Trend trend,
        @Nullable WantsHelp wantsHelp,
        @Nullable Integer priority)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Need";
    }
}
