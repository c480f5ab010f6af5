package cz.opora.internal.projection;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.Section;
import cz.opora.codes.Situation;
import org.jspecify.annotations.Nullable;

/**
 * A date, an amount or an answer that says by itself whether a situation holds.
 *
 * @param situation the situation
 * @param section the section that holds the source
 * @param pointer the JSON pointer of the source
 * @param reading what the source says: true, false, or null when it says nothing
 * @param running whether its own date tells if it still holds, so that it never expires
 * @param reason where the dossier says so
 * @param <S> the type of the section
 */
record Implication<S extends Section>(
        Situation situation,
        Lookup<CaseFile, S> section,
        String pointer,
        Reading<S> reading,
        boolean running,
        String reason) {
    /** What a section says about a situation as of a date. */
    @FunctionalInterface
    interface Reading<S> {
        @Nullable Boolean of(S section, Moment moment);
    }

    /** What the file says, or null when it says nothing. */
    @Nullable Boolean value(CaseFile caseFile, Moment moment) {
        S source = section.of(caseFile);
        return source == null ? null : reading.of(source, moment);
    }

    /** The section the value comes from; null when the file has none. */
    @Nullable Section source(CaseFile caseFile) {
        return section.of(caseFile);
    }
}
