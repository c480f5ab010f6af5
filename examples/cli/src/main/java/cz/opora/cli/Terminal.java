package cz.opora.cli;

import cz.opora.diagnostics.Diagnostic;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;

/**
 * Where results and messages go: results to {@code out} and nothing else there, messages to {@code err}.
 *
 * @param out results
 * @param err messages
 */
record Terminal(PrintStream out, PrintStream err) {
    /** Prints a result that ends its last line itself. */
    void result(String text) {
        out.print(text);
        out.flush();
    }

    /** Prints one line of a message. */
    void message(String line) {
        err.println(line);
    }

    /** Prints what is wrong with an input, a line each. */
    void messages(Collection<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> message(diagnostic.format()));
    }

    /** The day it is in Czechia, where the rules hold; the library itself reads no clock. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Prague"));
    }
}
