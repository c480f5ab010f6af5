package cz.opora.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The capacity of an actor. The registered maximum says nothing about free places.
 *
 * @param total places in all; null when unknown
 * @param free free places; null when unknown
 * @param waitDays days of waiting; null when unknown
 * @param freeFrom the day a place is free; null when unknown
 */
public record Capacity(
        @Nullable Integer total,
        @Nullable Integer free,
        @Nullable Integer waitDays,
        @Nullable LocalDate freeFrom) {}
