package cz.opora.advice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rules decided.
 *
 * @param id the id of the set
 * @param version its version
 * @param hash the hash of its content
 * @param layers the layers, national first
 * @param approvedOn the day of the approval; null when not approved
 */
public record RuleSetInfo(
        String id,
        String version,
        String hash,
        List<String> layers,
        @Nullable LocalDate approvedOn) {
    /** Copies the lists. */
    public RuleSetInfo {
        layers = List.copyOf(layers);
    }
}
