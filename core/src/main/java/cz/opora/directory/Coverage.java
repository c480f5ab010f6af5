package cz.opora.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an actor works. An address alone says where its seat is, not whom it serves.
 *
 * @param territories codes of the ORPs served; null when unknown
 * @param regions codes of the regions served; null when unknown
 * @param nationwide serves the whole country; null when unknown
 * @param seat the code of the ORP of the seat; null when unknown
 */
public record Coverage(
        @Nullable List<String> territories,
        @Nullable List<String> regions,
        @Nullable Boolean nationwide,
        @Nullable String seat) {
    /** Copies the lists. */
    public Coverage {
        territories = territories == null ? null : List.copyOf(territories);
        regions = regions == null ? null : List.copyOf(regions);
    }
}
