package cz.opora.advice;

import cz.opora.codes.Text;

/**
 * A number a reason rests on that an overlay set.
 *
 * @param parameter the id of the parameter
 * @param text what it means
 * @param value the value in the unit of the parameter
 * @param layer the overlay that set it
 */
public record LocalNumber(String parameter, Text text, int value, String layer) {}
