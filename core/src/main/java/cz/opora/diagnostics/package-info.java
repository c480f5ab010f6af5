/**
 * How the library says what is wrong: structured {@link cz.opora.diagnostics.Diagnostic diagnostics} and the exceptions
 * that carry all of them at once. No message holds a value of a client.
 */
@NullMarked
package cz.opora.diagnostics;

import org.jspecify.annotations.NullMarked;
