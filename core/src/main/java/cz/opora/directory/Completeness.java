package cz.opora.directory;

import cz.opora.codes.ActorType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A declaration that the directory lists every actor of a type in a territory: only then is absence a gap.
 *
 * @param type the type
 * @param territory the code of the ORP
 * @param verifiedOn the day it was verified
 * @param by the role that verified it; null when unknown
 */
public record Completeness(
        ActorType type,
        String territory,
        LocalDate verifiedOn,
        @Nullable String by) {}
