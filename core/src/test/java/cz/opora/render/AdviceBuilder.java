package cz.opora.render;

import cz.opora.advice.ActorCard;
import cz.opora.advice.ActorRef;
import cz.opora.advice.Advice;
import cz.opora.advice.CautionCard;
import cz.opora.advice.DirectoryInfo;
import cz.opora.advice.DoNotCard;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.GapCard;
import cz.opora.advice.MethodCard;
import cz.opora.advice.QuestionCard;
import cz.opora.advice.Reason;
import cz.opora.advice.RefusalCard;
import cz.opora.advice.ReviewCard;
import cz.opora.advice.RuleSetInfo;
import cz.opora.advice.RuleVerdict;
import cz.opora.advice.SharingCard;
import cz.opora.advice.Step;
import cz.opora.advice.TargetGroupCard;
import cz.opora.advice.TriggerCard;
import cz.opora.advice.UnchangedCard;
import cz.opora.advice.UsedFact;
import cz.opora.codes.ActorType;
import cz.opora.codes.Mark;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.RegisteredGroup;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import cz.opora.diagnostics.Diagnostic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Advices made by hand: every list is open, everything else is that of an empty case in the example town. */
final class AdviceBuilder {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    @Nullable String caseId = "T1";

    @Nullable String territory = "9999";

    LocalDate asOf = AS_OF;

    @Nullable DirectoryInfo directory = new DirectoryInfo("zalesi", LocalDate.of(2026, 11, 2));

    @Nullable LocalDate approvedOn = LocalDate.of(2026, 10, 1);

    @Nullable MethodCard method;

    @Nullable List<RuleVerdict> verdicts;

    List<String> layers = List.of("national");
    final List<Text> summary = new ArrayList<>();
    final List<TargetGroupCard> groups = new ArrayList<>();
    final List<EscalationCard> escalations = new ArrayList<>();
    final List<DoNotCard> doNots = new ArrayList<>();
    final List<Step> steps = new ArrayList<>();
    final List<ActorCard> actors = new ArrayList<>();
    final List<RefusalCard> refusals = new ArrayList<>();
    final List<RegisteredGroup> registrableAs = new ArrayList<>();
    final List<GapCard> gaps = new ArrayList<>();
    final List<QuestionCard> questions = new ArrayList<>();
    final List<SharingCard> sharing = new ArrayList<>();
    final List<ReviewCard> reviews = new ArrayList<>();
    final List<TriggerCard> triggers = new ArrayList<>();
    final List<CautionCard> cautions = new ArrayList<>();
    final List<UnchangedCard> unchanged = new ArrayList<>();
    final List<Diagnostic> diagnostics = new ArrayList<>();

    Advice build() {
        return new Advice(
                Advice.FORMAT,
                caseId,
                asOf,
                territory,
                summary,
                new RuleSetInfo("opora-national", "1.0", "0000", layers, approvedOn),
                directory,
                groups,
                method,
                escalations,
                doNots,
                steps,
                actors,
                refusals,
                registrableAs,
                gaps,
                List.of(),
                questions,
                sharing,
                reviews,
                triggers,
                cautions,
                unchanged,
                verdicts,
                diagnostics);
    }

    static Text same(String words) {
        return new Text(words, words);
    }

    static Text text(String cs, String en) {
        return new Text(cs, en);
    }

    static Reason reason(String id, Text text, String source, Mark mark, UsedFact... facts) {
        return new Reason(id, "national", text, source, mark, false, List.of(facts));
    }

    static UsedFact fact(String pointer, Text label, Text value) {
        return new UsedFact(pointer, "Client.age", label, value, null);
    }

    static ActorRef actor(ActorType type, String name) {
        return ActorRef.of(type, "zalesi/" + type.name().toLowerCase(Locale.ROOT), same(name));
    }

    /** A step with nothing but its words. */
    static Step step(int order, NeedDomain need, Text what, Urgency urgency, Mark mark, ActorRef... with) {
        return new Step(
                "step/" + order,
                need,
                order,
                what,
                ActorType.ORP_SOCIAL,
                List.of(),
                List.of(with),
                urgency,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                mark);
    }
}
