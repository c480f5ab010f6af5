package cz.opora.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A section of a case file: facts recorded on one day. */
public interface Section {
    /** The day the facts of this section were recorded; null means the day of the case file. */
    @Nullable LocalDate assessedOn();
}
