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
 * @param approvedOn the day of the last approval; null when a rule that decides is not approved on record
 * @param overlays the layers above the national one, lowest first; null when there are none
 */
public record RuleSetInfo(
        String id,
        String version,
        String hash,
        List<String> layers,
        @Nullable LocalDate approvedOn,
        @Nullable List<LayerInfo> overlays) {
    /** Copies the lists. */
    public RuleSetInfo {
        layers = List.copyOf(layers);
        overlays = overlays == null ? null : List.copyOf(overlays);
    }

    /** A rule set without overlays. */
    public RuleSetInfo(String id, String version, String hash, List<String> layers, @Nullable LocalDate approvedOn) {
        this(id, version, hash, layers, approvedOn, null);
    }
}
