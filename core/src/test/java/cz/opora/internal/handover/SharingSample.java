package cz.opora.internal.handover;

import cz.opora.advice.ActorRef;
import cz.opora.advice.Advice;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.Handover;
import cz.opora.advice.Obligation;
import cz.opora.advice.RuleSetInfo;
import cz.opora.advice.Step;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.ConsentEntry;
import cz.opora.codes.ActorType;
import cz.opora.codes.ConsentForm;
import cz.opora.codes.DataClass;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Mark;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import cz.opora.internal.projection.ProjectedCase;
import cz.opora.internal.projection.Projection;
import cz.opora.internal.projection.ProjectionSample;
import cz.opora.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Consents, escalations and steps written short, and the sheet that comes of them. */
final class SharingSample {
    static final LocalDate AS_OF = ProjectionSample.AS_OF;
    static final String TASK = "soupis dluhů";
    static final String SECRET_TASK = "bezpečnostní plán proti násilí";

    private SharingSample() {}

    static ConsentEntry written(ActorType recipient, Set<DataClass> classes) {
        return consent(ConsentForm.WRITTEN, recipient, classes, AS_OF.minusDays(10), null, null);
    }

    static ConsentEntry consent(
            ConsentForm form,
            ActorType recipient,
            Set<DataClass> classes,
            @Nullable LocalDate givenOn,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate withdrawnOn) {
        return new ConsentEntry(
                form, List.of(recipient), List.copyOf(classes), null, null, givenOn, validUntil, withdrawnOn);
    }

    static EscalationCard escalation(EscalationCode code, ActorType recipient) {
        return new EscalationCard(
                "escalation/" + code,
                code,
                "/client",
                code.text(),
                code.urgency(),
                null,
                null,
                null,
                Obligation.RECOMMENDED,
                ActorType.ORP_SOCIAL,
                List.of(recipient),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                new Text("telefonicky", "by phone"),
                List.of(),
                Mark.S,
                null);
    }

    static Step step(NeedDomain need, String what, ActorType with) {
        return new Step(
                "step/" + need,
                need,
                1,
                new Text(what, what),
                ActorType.ORP_SOCIAL,
                List.of(),
                List.of(ActorRef.of(with, null, with.text())),
                Urgency.WITHIN_14D,
                AS_OF.plusDays(14),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Mark.G);
    }

    /** The sheet when the plan asks the recipient for two things, one of which must not be written. */
    static Handover sheet(CaseFile file, List<EscalationCard> escalations, ActorType recipient) {
        List<Step> steps = List.of(
                step(NeedDomain.DEBT, TASK, recipient), step(NeedDomain.DOMESTIC_VIOLENCE, SECRET_TASK, recipient));
        return sheet(file, escalations, steps, recipient);
    }

    static Handover sheet(CaseFile file, List<EscalationCard> escalations, List<Step> steps, ActorType recipient) {
        ProjectedCase projected = Projection.of(file, AS_OF, ProjectionSample.PARAMETERS);
        return new HandoverSheets(file, advice(escalations, steps), projected, Vocabulary.EMPTY).sheet(recipient);
    }

    private static Advice advice(List<EscalationCard> escalations, List<Step> steps) {
        return new Advice(
                Advice.FORMAT,
                null,
                AS_OF,
                null,
                List.of(),
                new RuleSetInfo("test", "1", "0", List.of(), null),
                null,
                List.of(),
                null,
                escalations,
                List.of(),
                steps,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }
}
