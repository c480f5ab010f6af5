/**
 * What a layer of rules may do to the layers below it, and what its approvals say. Knows the catalogue of rules and
 * nothing of Drools.
 */
@NullMarked
package cz.opora.internal.layers;

import org.jspecify.annotations.NullMarked;
