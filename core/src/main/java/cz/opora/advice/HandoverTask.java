package cz.opora.advice;

import cz.opora.codes.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the recipient of a hand-over sheet is asked to do: a step of the plan.
 *
 * @param what what to do; said in general where the words would give away what must not be written
 * @param due the last day; null when there is none
 */
public record HandoverTask(Text what, @Nullable LocalDate due) {}
