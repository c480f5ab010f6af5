package cz.opora.advice;

import cz.opora.facts.Fact;

/**
 * What a rule writes. Two outcomes with the same {@link #pointer} are one: the library merges them between the phases and
 * keeps the reasons of both, so a rule of a later phase may count them safely.
 */
public sealed interface Outcome extends Fact
        permits Availability,
                Candidate,
                Caution,
                Criterion,
                Doubt,
                Duplicity,
                Escalation,
                Gap,
                Membership,
                MethodAdvice,
                Misfit,
                Prerequisite,
                RefusalFinding,
                Review,
                TargetGroupFinding,
                Temptation,
                Wanted {}
