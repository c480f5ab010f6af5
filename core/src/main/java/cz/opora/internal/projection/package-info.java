/**
 * The case file as facts on a date: lists in an order of their content, each situation settled by its own entry and by what
 * implies it, expired values open again, and besides what may exist. Knows no rules.
 */
@NullMarked
package cz.opora.internal.projection;

import org.jspecify.annotations.NullMarked;
