package cz.opora.parameters;

/**
 * What an overlay may set a parameter to.
 *
 * @param min the lowest allowed value
 * @param max the highest allowed value
 */
public record Range(int min, int max) {}
