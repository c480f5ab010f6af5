package cz.opora.advice;

import cz.opora.codes.DataClass;
import cz.opora.codes.Text;

/**
 * A class of data that is not on a hand-over sheet; said of every such class, whether the case holds anything of it or not.
 *
 * @param dataClass the class
 * @param why why it is left out
 */
public record LeftOutClass(DataClass dataClass, Text why) {}
