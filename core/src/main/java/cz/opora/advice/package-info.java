/**
 * What a rule writes and what an answer says. A rule writes {@link cz.opora.advice.Outcome outcomes}; the library turns
 * them into an {@link cz.opora.advice.Advice}: cards with stable keys, texts in both languages, reasons and marks.
 */
@NullMarked
package cz.opora.advice;

import org.jspecify.annotations.NullMarked;
