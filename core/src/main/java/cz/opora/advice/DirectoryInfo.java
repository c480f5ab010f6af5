package cz.opora.advice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which directory was used.
 *
 * @param id the id of the directory
 * @param verifiedOn the day it was verified; null when unknown
 */
public record DirectoryInfo(String id, @Nullable LocalDate verifiedOn) {}
