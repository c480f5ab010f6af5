package cz.opora.lint;

import org.jspecify.annotations.Nullable;

/**
 * A place in a file of the folder.
 *
 * @param file the file, relative to the rule folder
 * @param line the line, from 1; null when it is not known
 * @param column the column, from 1; null when it is not known
 */
record Place(String file, @Nullable Integer line, @Nullable Integer column) {}
