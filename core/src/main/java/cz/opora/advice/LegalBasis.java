package cz.opora.advice;

import cz.opora.codes.Mark;

/**
 * A legal ground with its mark.
 *
 * @param text act and section
 * @param mark how well it was checked
 */
public record LegalBasis(String text, Mark mark) {}
