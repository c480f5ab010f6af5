package cz.opora.explain;

import cz.opora.codes.Text;

/**
 * Another value of one field of a case file.
 *
 * @param pointer the JSON pointer; items of lists are named as in the reasons of an advice: a child by its reference, a
 *     need by its domain
 * @param words what the field says, in words
 * @param from the value before, in words; "not known" when it was missing
 * @param to the value after, in words
 * @param inHands whether somebody can bring it about: an agreement can be made, a birthday cannot
 */
public record FieldChange(String pointer, Text words, Text from, Text to, boolean inHands) {}
