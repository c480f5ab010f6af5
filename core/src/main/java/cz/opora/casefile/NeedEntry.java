package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.Evidence;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Severity;
import cz.opora.codes.Trend;
import cz.opora.codes.WantsHelp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the worker recorded about one need: an item of {@code /needs}.
 *
 * @param domain the domain of the need
 * @param severity the worker's judgement, which overrides the derived severity; null when not entered, never required
 * @param since the day the need began; null when unknown
 * @param expectedToLast the need is expected to last as long as a long-term one; null when unknown
 * @param closedEpisodes24m closed episodes of the same need in the last 24 months; null when unknown
 * @param trend where the need is heading; null when unknown
 * @param wantsHelp whether the client wants help with it; null when unknown
 * @param priority the client's own priority, 1 is first; null when unknown
 * @param evidence what the record rests on; null when unknown
 * @param assessedOn the day it was recorded; null means the day of the case file
 */
@Classified(DataClass.HIST)
public record NeedEntry(
        NeedDomain domain,
        @Nullable Severity severity,
        @Nullable LocalDate since,
        @Nullable Boolean expectedToLast,
        @Nullable Integer closedEpisodes24m,
        @Nullable Trend trend,
        @Classified(DataClass.WISH) @Nullable WantsHelp wantsHelp,
        @Classified(DataClass.WISH) @Nullable Integer priority,
        @Nullable Evidence evidence,
        @Nullable LocalDate assessedOn) {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "NeedEntry";
    }
}
