package cz.opora.advice;

import cz.opora.codes.DeadlineCode;
import cz.opora.codes.Mark;
import cz.opora.codes.Text;
import java.time.LocalDate;

/**
 * A day something runs towards.
 *
 * @param code which day
 * @param text which day in words
 * @param on the day to act by
 * @param lastDay the last day that still counts; later than {@code on} only when that is no working day
 * @param daysLeft days from the as-of date to {@code on}, negative when it has passed
 * @param source the Act and section it rests on, in Czech
 * @param mark how well that is known
 */
public record DeadlineCard(
        DeadlineCode code, Text text, LocalDate on, LocalDate lastDay, int daysLeft, String source, Mark mark) {}
