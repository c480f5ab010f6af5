package cz.opora.caseload;

import cz.opora.advice.DirectoryInfo;
import cz.opora.advice.RuleSetInfo;
import cz.opora.codes.ActorType;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.GapState;
import cz.opora.codes.Language;
import cz.opora.codes.MethodLevel;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.TargetGroup;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What many cases have in common, format {@code opora-caseload/1}: for the head of a department, and, in its gaps, for the
 * coordinator of the network. It holds no case, no client and no worker. Immutable.
 *
 * @param format always {@code opora-caseload/1}
 * @param asOf the day of the report
 * @param ruleSet which rules decided; null when no case was decided
 * @param directory which directory was used; null when none was, or no case was decided
 * @param records how many records there were: the decided and the rejected
 * @param decided how many were decided; every share is of these
 * @param rejected how many could not be read or decided
 * @param problems why records were rejected
 * @param calm cases without an escalation due at three working days or less
 * @param targetGroups what was found about each target group
 * @param methods cases by the level of work
 * @param noMethod cases whose level of work is not determined
 * @param escalations escalations, the most frequent first
 * @param gaps missing actors, the most frequent first
 * @param rules rules that were met or open in some case, those met most often first
 * @param managed cases with an id under case management
 * @param intensiveMax how many of them a post can carry; null when not set
 * @param posts what each post carries, by its code; null when nobody said which post has which cases
 */
public record CaseloadReport(
        String format,
        LocalDate asOf,
        @Nullable RuleSetInfo ruleSet,
        @Nullable DirectoryInfo directory,
        int records,
        int decided,
        int rejected,
        List<ProblemCount> problems,
        int calm,
        List<GroupCount> targetGroups,
        List<MethodCount> methods,
        int noMethod,
        List<EscalationCount> escalations,
        List<GapCount> gaps,
        List<RuleCount> rules,
        int managed,
        @Nullable Integer intensiveMax,
        @Nullable List<PostLoad> posts) {
    /** The only format this version writes. */
    public static final String FORMAT = "opora-caseload/1";

    /** Copies the lists. */
    public CaseloadReport {
        problems = List.copyOf(problems);
        targetGroups = List.copyOf(targetGroups);
        methods = List.copyOf(methods);
        escalations = List.copyOf(escalations);
        gaps = List.copyOf(gaps);
        rules = List.copyOf(rules);
        posts = posts == null ? null : List.copyOf(posts);
    }

    /**
     * Why records were rejected.
     *
     * @param code the kind of problem
     * @param records records with such a problem
     */
    public record ProblemCount(String code, int records) {}

    /**
     * What was found about a target group.
     *
     * @param code the group
     * @param eligible cases that belong to it
     * @param undetermined cases of which that is not known
     * @param notEligible cases that do not
     */
    public record GroupCount(TargetGroup code, int eligible, int undetermined, int notEligible) {}

    /**
     * Cases of a level of work.
     *
     * @param level the level
     * @param cases how many
     */
    public record MethodCount(MethodLevel level, int cases) {}

    /**
     * Cases with an escalation.
     *
     * @param code what is escalated
     * @param cases cases with it
     * @param urgent of these, those in which it is due at three working days or less
     */
    public record EscalationCount(EscalationCode code, int cases, int urgent) {}

    /**
     * An actor missing for a need.
     *
     * @param need the need
     * @param type who is missing
     * @param state how sure that is
     * @param cases cases in which it is missing
     */
    public record GapCount(NeedDomain need, ActorType type, GapState state, int cases) {}

    /**
     * How often a rule was met.
     *
     * @param id the rule
     * @param name its name
     * @param met cases in which it was met
     * @param unknown cases in which it hangs on what is not known
     */
    public record RuleCount(String id, String name, int met, int unknown) {}

    /**
     * What a post carries.
     *
     * @param id the code of the post
     * @param cases how many cases it has
     * @param managed of these, those known to be under case management
     * @param unknown of these, those of which it is not known
     * @param overloaded more are managed than the limit allows (E56)
     * @param absentDays how many days nobody has been there; null when somebody is
     * @param unattended nobody has been there longer than the limit allows (E56)
     */
    public record PostLoad(
            String id,
            int cases,
            int managed,
            int unknown,
            boolean overloaded,
            @Nullable Long absentDays,
            boolean unattended) {}

    /** As a page people read. */
    public String text(Language language) {
        return new CaseloadText(this, language).text();
    }

    /** As canonical JSON on many lines. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.KEPT);
    }
}
