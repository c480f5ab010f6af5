/**
 * What is worth asking: the open places of the case file, in groups where there are words for one, ranked by what they
 * decide.
 */
@NullMarked
package cz.opora.internal.questions;

import org.jspecify.annotations.NullMarked;
