package cz.opora.scenario;

import cz.opora.codes.ActorType;
import cz.opora.codes.DoNot;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Finding;
import cz.opora.codes.GapState;
import cz.opora.codes.MethodLevel;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.NegativeStatus;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Urgency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario expects; what it does not name is not looked at.
 *
 * @param fired ids of rules that are met
 * @param notFired ids of rules that are not met, whatever the unknown facts turn out to be
 * @param unknown ids of rules that hang on unknown facts
 * @param writes what rules write, all of it, by their id
 * @param escalations escalations in the advice
 * @param negativeFindings do-nots in the advice
 * @param targetGroups findings of target groups
 * @param gaps missing actors in the advice
 * @param method the level of work; null when not looked at
 * @param actors types of actors in the advice
 * @param questions pointers that must be among the questions
 * @param absent what must not be in the advice; null when nothing is named
 */
record Expectation(
        List<String> fired,
        List<String> notFired,
        List<String> unknown,
        Map<String, List<ExpectedWriting>> writes,
        List<ExpectedEscalation> escalations,
        List<ExpectedDoNot> negativeFindings,
        List<ExpectedGroup> targetGroups,
        List<ExpectedGap> gaps,
        @Nullable MethodLevel method,
        List<ActorType> actors,
        List<String> questions,
        @Nullable Absent absent) {
    /** Copies the lists and the map. */
    Expectation {
        fired = List.copyOf(fired);
        notFired = List.copyOf(notFired);
        unknown = List.copyOf(unknown);
        writes = Map.copyOf(writes);
        escalations = List.copyOf(escalations);
        negativeFindings = List.copyOf(negativeFindings);
        targetGroups = List.copyOf(targetGroups);
        gaps = List.copyOf(gaps);
        actors = List.copyOf(actors);
        questions = List.copyOf(questions);
    }

    /** Whether it expects anything of a rule. */
    boolean names(String rule) {
        return fired.contains(rule) || notFired.contains(rule) || unknown.contains(rule) || writes.containsKey(rule);
    }

    /** Whether it expects a question, or none. */
    boolean asks() {
        return !questions.isEmpty() || (absent != null && !absent.questions().isEmpty());
    }

    /** Whether it expects nothing, so that it could not fail. */
    boolean isEmpty() {
        return equals(new Expectation(
                List.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), null, List.of(),
                List.of(), null));
    }

    /** An escalation; the urgency is looked at when it is given. */
    record ExpectedEscalation(EscalationCode code, @Nullable Urgency urgency) {
        @Override
        public String toString() {
            return urgency == null ? code.name() : code + " " + urgency;
        }
    }

    /** A do-not; the status is looked at when it is given. */
    record ExpectedDoNot(DoNot code, @Nullable NegativeStatus status) {
        @Override
        public String toString() {
            return status == null ? code.name() : code + " " + status;
        }
    }

    /** A finding of a target group. */
    record ExpectedGroup(TargetGroup code, Finding verdict) {
        @Override
        public String toString() {
            return code + " " + verdict;
        }
    }

    /** A missing actor; state and need are looked at when they are given. */
    record ExpectedGap(
            ActorType type,
            @Nullable GapState state,
            @Nullable NeedDomain need) {
        @Override
        public String toString() {
            return type + (state == null ? "" : " " + state) + (need == null ? "" : " " + need);
        }
    }

    /** What must not be in the advice, by code. */
    record Absent(
            List<EscalationCode> escalations,
            List<DoNot> negativeFindings,
            List<ActorType> gaps,
            List<ActorType> actors,
            List<String> questions) {
        /** Copies the lists. */
        Absent {
            escalations = List.copyOf(escalations);
            negativeFindings = List.copyOf(negativeFindings);
            gaps = List.copyOf(gaps);
            actors = List.copyOf(actors);
            questions = List.copyOf(questions);
        }
    }
}
