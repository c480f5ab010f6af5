/**
 * Reading and writing JSON and YAML: a tree with lines, hard limits, and a binder from the tree to records that reports
 * every problem of a file at once. The only package that sees Jackson; it knows nothing of the domain.
 */
@NullMarked
package cz.opora.internal.json;

import org.jspecify.annotations.NullMarked;
