/**
 * The decision: case file to facts, phases one after another, outcomes merged with their reasons, actors ranked, cards
 * assembled. Knows no Drools and no JSON.
 */
@NullMarked
package cz.opora.internal.engine;

import org.jspecify.annotations.NullMarked;
