/**
 * What a rule reads: flat immutable records computed from the case file for one date. Unknown is {@code null}; each fact
 * knows the JSON pointer of the place in the case file it stands for. {@link cz.opora.facts.Conclusion} is the one
 * generic derived fact, open to overlays.
 */
@NullMarked
package cz.opora.facts;

import org.jspecify.annotations.NullMarked;
