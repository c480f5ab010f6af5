package cz.opora.directory;

import cz.opora.codes.AgreementKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The agreement between the municipality and an actor.
 *
 * @param kind the kind; null when unknown
 * @param validTo its end; null when unknown
 * @param responseDays days within which the actor answers; null when unknown
 */
public record Agreement(
        @Nullable AgreementKind kind,
        @Nullable LocalDate validTo,
        @Nullable Integer responseDays) {}
