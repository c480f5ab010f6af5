/**
 * Reads rule files: DRL in the one normative form, held to it by a strict grammar of our own, with every problem of every
 * file reported at once. What is not understood is refused; the compiler sees only what passed. Nothing is compiled here.
 */
@NullMarked
package cz.opora.internal.drools.source;

import org.jspecify.annotations.NullMarked;
