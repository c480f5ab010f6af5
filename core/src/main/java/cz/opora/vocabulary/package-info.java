/**
 * The words of the domain that are not words of a code: for properties, conclusions, criteria, steps, escalations and
 * questions. Kept in {@code rules/vocabulary/*.yaml}, Czech and English, open to overlays.
 */
@NullMarked
package cz.opora.vocabulary;

import org.jspecify.annotations.NullMarked;
