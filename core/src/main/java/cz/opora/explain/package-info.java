/**
 * What an advice rests on, told to people who have never seen a rule: why a card stands, why something is not advised,
 * what is missing, and every field of a case file. Asked of {@code cz.opora.Advisor}; every answer is an immutable record
 * with texts in both languages and canonical JSON.
 */
@NullMarked
package cz.opora.explain;

import org.jspecify.annotations.NullMarked;
