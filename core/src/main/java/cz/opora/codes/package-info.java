/**
 * The code lists of the domain as enums, each with its Czech and English words and its mark. Everything else in the
 * library speaks in these codes; nothing here depends on anything else.
 */
@NullMarked
package cz.opora.codes;

import org.jspecify.annotations.NullMarked;
