/**
 * The case file as people write it ({@code opora-case/1}): sections by domain, every field with exactly one data class.
 * Unknown is an absent key or {@code null}. There are no names, birth numbers, addresses or free texts in it.
 */
@NullMarked
package cz.opora.casefile;

import org.jspecify.annotations.NullMarked;
