/**
 * What can be asked about an advice, told to people who have never seen a rule: why a card stands, why something is not
 * advised, what is missing, every field of a case file; what would change a finding, whether reasons carry a card, how two
 * advices differ and why, what time will do, and a record by which a decision can be made again. Asked of
 * {@code cz.opora.Advisor}; every answer is an immutable record with texts in both languages and canonical JSON.
 */
@NullMarked
package cz.opora.explain;

import org.jspecify.annotations.NullMarked;
