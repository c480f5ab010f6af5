package cz.opora.directory;

import org.jspecify.annotations.Nullable;

/**
 * A territory the directory speaks of.
 *
 * @param code the code of the ORP
 * @param name its name
 * @param region the code of the region (kraj); null when unknown
 */
public record Territory(String code, String name, @Nullable String region) {}
