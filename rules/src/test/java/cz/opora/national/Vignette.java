package cz.opora.national;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the dossier's table of vignettes.
 *
 * @param vignette the name of the line, with the variant
 * @param file the example case, without its ending
 * @param asOf the date asked for; null means the date of the case
 * @param cells what is expected
 */
record Vignette(String vignette, String file, @Nullable LocalDate asOf, List<Cell> cells) {
    /** What a cell speaks of; the words are at the head of the file. */
    enum Kind {
        GROUP,
        ESCALATION,
        OBLIGATION,
        DUE,
        DUTY_OF,
        NO_URGENCY,
        NO_ESCALATION,
        ACTOR,
        NO_ACTOR,
        NEGATIVE,
        NO_NEGATIVE,
        MUST_CONFIRM,
        METHOD,
        CAUTION,
        GAP,
        REFUSAL,
        DUPLICITY,
        NOT_SHARED
    }

    /**
     * One thing expected.
     *
     * @param cell of what kind
     * @param codes any of these, or for some kinds none or all of them; may be empty
     * @param is the value expected; null when none is
     * @param waits why it does not hold yet; null when it holds
     */
    record Cell(
            Kind cell,
            List<String> codes,
            @Nullable String is,
            @Nullable String waits) {
        @Override
        public String toString() {
            return cell + " " + String.join("|", codes) + (is == null ? "" : " " + is);
        }
    }
}
