package cz.opora.advice;

import cz.opora.codes.RegisteredGroup;
import cz.opora.codes.Text;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonDocuments;
import cz.opora.internal.json.JsonWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one case on one date, format {@code opora-advice/1}: advice to a social worker, who decides. The same
 * case, date, rules and directory give the same advice to the byte. Immutable.
 *
 * @param format always {@code opora-advice/1}
 * @param caseId the label of the case; null when the file has none
 * @param asOf the date decided for
 * @param territory the code of the ORP; null when unknown
 * @param summary the case in a few lines
 * @param ruleSet which rules decided
 * @param directory which directory was used; null when none was given
 * @param targetGroups findings of target groups
 * @param method the level of work; null when not determined
 * @param escalations what to escalate, most urgent first
 * @param negativeFindings what not to escalate
 * @param steps the plan in order
 * @param actors whom to involve, in order
 * @param refusals every refusal, compared with the register
 * @param registrableAs groups the client is known to belong to, to be named elsewhere as the client decides
 * @param gaps what is missing in the network
 * @param duplicities overlapping work
 * @param questions what is worth asking, most pressing first
 * @param sharing what may be shared with whom
 * @param reviews when to look again
 * @param triggers the events that call for a new run before that
 * @param cautions what to beware of
 * @param unchanged cards already acted on
 * @param verdicts what is known of every rule; null unless asked for
 * @param diagnostics what went wrong or looks wrong
 */
public record Advice(
        String format,
        @Nullable String caseId,
        LocalDate asOf,
        @Nullable String territory,
        List<Text> summary,
        RuleSetInfo ruleSet,
        @Nullable DirectoryInfo directory,
        List<TargetGroupCard> targetGroups,
        @Nullable MethodCard method,
        List<EscalationCard> escalations,
        List<DoNotCard> negativeFindings,
        List<Step> steps,
        List<ActorCard> actors,
        List<RefusalCard> refusals,
        List<RegisteredGroup> registrableAs,
        List<GapCard> gaps,
        List<DuplicityCard> duplicities,
        List<QuestionCard> questions,
        List<SharingCard> sharing,
        List<ReviewCard> reviews,
        List<TriggerCard> triggers,
        List<CautionCard> cautions,
        List<UnchangedCard> unchanged,
        @Nullable List<RuleVerdict> verdicts,
        List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public Advice {
        summary = List.copyOf(summary);
        targetGroups = List.copyOf(targetGroups);
        escalations = List.copyOf(escalations);
        negativeFindings = List.copyOf(negativeFindings);
        steps = List.copyOf(steps);
        actors = List.copyOf(actors);
        refusals = List.copyOf(refusals);
        registrableAs = List.copyOf(registrableAs);
        gaps = List.copyOf(gaps);
        duplicities = List.copyOf(duplicities);
        questions = List.copyOf(questions);
        sharing = List.copyOf(sharing);
        reviews = List.copyOf(reviews);
        triggers = List.copyOf(triggers);
        cautions = List.copyOf(cautions);
        unchanged = List.copyOf(unchanged);
        verdicts = verdicts == null ? null : List.copyOf(verdicts);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The only format this version writes. */
    public static final String FORMAT = "opora-advice/1";

    /**
     * Reads an advice that was written by {@link #toJson}.
     *
     * @param name the name of the file in messages
     * @throws cz.opora.diagnostics.InvalidInputException with every problem of it
     */
    public static Advice parse(String name, byte[] json) {
        return JsonDocuments.read(name, json, Advice.class, FORMAT);
    }

    /** The advice as it is by default: without the verdicts of the rules. */
    public Advice withoutVerdicts() {
        return new Advice(
                format,
                caseId,
                asOf,
                territory,
                summary,
                ruleSet,
                directory,
                targetGroups,
                method,
                escalations,
                negativeFindings,
                steps,
                actors,
                refusals,
                registrableAs,
                gaps,
                duplicities,
                questions,
                sharing,
                reviews,
                triggers,
                cautions,
                unchanged,
                null,
                diagnostics);
    }

    /** The advice as canonical JSON on many lines: the same advice gives the same characters. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.KEPT);
    }
}
