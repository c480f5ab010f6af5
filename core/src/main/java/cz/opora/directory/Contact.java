package cz.opora.directory;

import org.jspecify.annotations.Nullable;

/**
 * How to reach an actor; official contacts only, no private persons.
 *
 * @param phone phone; null when unknown
 * @param email e-mail; null when unknown
 * @param web web page; null when unknown
 */
public record Contact(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String web) {}
