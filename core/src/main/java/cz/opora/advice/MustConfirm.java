package cz.opora.advice;

import cz.opora.codes.Situation;
import cz.opora.codes.Text;

/**
 * A situation that has to be known to be absent before a do-not is confirmed.
 *
 * @param situation the situation
 * @param pointer where it is recorded
 * @param text the situation in words; the worker confirms that it is absent
 */
public record MustConfirm(Situation situation, String pointer, Text text) {}
