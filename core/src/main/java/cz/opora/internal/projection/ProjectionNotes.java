package cz.opora.internal.projection;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.verdict.Bounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is remembered besides the facts while one case is projected: ages of values, ranges, and what looks wrong. */
final class ProjectionNotes {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    Diagnostic::pointer, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    private final Map<String, LocalDate> stale = new TreeMap<>();
    private final Map<String, Bounds> ranges = new TreeMap<>();
    private final TreeSet<Diagnostic> diagnostics = new TreeSet<>(ORDER);

    /** The value stays, but somebody has to verify it. */
    void stale(String pointer, LocalDate recordedOn) {
        stale.put(pointer, recordedOn);
    }

    /** A finding about safety or a warning became unknown with time. */
    void expired(String pointer, LocalDate recordedOn) {
        stale.put(pointer, recordedOn);
        warn("expired-safety", pointer, "this safety finding is too old to hold; it counts as unknown, ask again");
    }

    /** One place of the file says no and another says yes; yes is used. */
    void contradiction(String noPointer, String yesPointer) {
        warn("contradiction", noPointer, "this says no, but " + yesPointer + " says yes; yes is used");
    }

    void warn(String code, String pointer, String message) {
        Diagnostic note = new Diagnostic(code, Diagnostic.Level.WARNING, null, null, pointer, message, null);
        if (!diagnostics.contains(note)) {
            diagnostics.add(note);
        }
    }

    /** The property of the fact at that pointer is one of these values. */
    void range(String factPointer, String property, @Nullable Bounds range) {
        if (range != null && !range.isExact()) {
            ranges.put(factPointer + "/" + property, range);
        }
    }

    Map<String, LocalDate> stale() {
        return Collections.unmodifiableMap(stale);
    }

    Map<String, Bounds> ranges() {
        return Collections.unmodifiableMap(ranges);
    }

    List<Diagnostic> diagnostics() {
        return Collections.unmodifiableList(new ArrayList<>(diagnostics));
    }
}
