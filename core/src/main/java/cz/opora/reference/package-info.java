/**
 * The reference of a rule set, for people who judge rules without reading them: what each rule says in sentences made from
 * its conditions and the words, what it advises, on what it rests and how far it was checked. The entry is {@link
 * cz.opora.RuleSet#reference}.
 */
@NullMarked
package cz.opora.reference;

import org.jspecify.annotations.NullMarked;
