package cz.opora.explain;

import cz.opora.codes.Text;

/**
 * A finding that stands otherwise than before.
 *
 * @param key the key of the card
 * @param text what it says
 * @param before how it stood
 * @param after how it stands
 */
public record Flip(String key, Text text, Standing before, Standing after) {}
