package cz.opora.caseload;

import cz.opora.internal.decision.LibraryParameters;
import cz.opora.parameters.ParameterSet;
import cz.opora.parameters.Parameters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a post has too much to carry: a proposal, not a norm.
 *
 * @param intensiveMax the most cases under case management a post can carry; null when not set
 * @param absentDays the most days a post may be unattended before somebody else takes its cases; null when not set
 */
public record PostLimits(
        @Nullable Integer intensiveMax, @Nullable Integer absentDays) {
    /** The limits that hold on a day. */
    public static PostLimits of(ParameterSet parameters, LocalDate day) {
        Parameters of = parameters.at(day);
        return new PostLimits(
                of.has(LibraryParameters.INTENSIVE_MAX) ? of.count(LibraryParameters.INTENSIVE_MAX) : null,
                of.has(LibraryParameters.ABSENT_DAYS) ? of.days(LibraryParameters.ABSENT_DAYS) : null);
    }
}
