/**
 * Many cases at once: {@link cz.opora.caseload.Caseload} decides them side by side and loses none, {@link
 * cz.opora.caseload.CaseloadReport} says what they have in common, for the head of a department and for the coordinator of
 * the network. {@link cz.opora.caseload.GroupNetwork} says whom a town should have for a target group and whom it has. Cases
 * are known by their ids alone.
 */
@NullMarked
package cz.opora.caseload;

import org.jspecify.annotations.NullMarked;
