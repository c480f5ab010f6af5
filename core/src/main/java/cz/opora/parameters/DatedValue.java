package cz.opora.parameters;

import cz.opora.codes.Mark;
import java.time.LocalDate;

/**
 * A value from a day on.
 *
 * @param from the first day the value holds
 * @param value the value in the unit of the parameter
 * @param source where it comes from
 * @param mark how well it is founded
 */
public record DatedValue(LocalDate from, int value, String source, Mark mark) {}
