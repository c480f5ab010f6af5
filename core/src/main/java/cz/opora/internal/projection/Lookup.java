package cz.opora.internal.projection;

import org.jspecify.annotations.Nullable;

/** Reads something that may be absent: a section of a case file, or an answer about a child. */
@FunctionalInterface
interface Lookup<T, R> {
    /** What is there; null when it is absent or unknown. */
    @Nullable R of(T source);
}
