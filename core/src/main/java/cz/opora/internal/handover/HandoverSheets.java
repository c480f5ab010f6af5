package cz.opora.internal.handover;

import cz.opora.advice.ActorRef;
import cz.opora.advice.Advice;
import cz.opora.advice.Handover;
import cz.opora.advice.HandoverCall;
import cz.opora.advice.HandoverField;
import cz.opora.advice.HandoverGround;
import cz.opora.advice.HandoverTask;
import cz.opora.advice.LeftOutClass;
import cz.opora.advice.Step;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.ReferralEntry;
import cz.opora.codes.ActorType;
import cz.opora.codes.DataClass;
import cz.opora.codes.SharingGround;
import cz.opora.codes.SharingManner;
import cz.opora.codes.SharingRow;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import cz.opora.internal.handover.SharingRights.Right;
import cz.opora.internal.projection.ProjectedCase;
import cz.opora.internal.words.FactWords;
import cz.opora.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hand-over sheets of one case for any actor. */
public final class HandoverSheets {
    /** Said of a task whose words would give away what is told in person only. */
    private static final Text IN_PERSON = new Text(
            "domluvit osobně nebo telefonicky s pracovníkem obce",
            "to be agreed with the municipal worker in person or by telephone");

    private final CaseFile file;
    private final Advice advice;
    private final ProjectedCase projected;
    private final FactWords words;
    private final SharingRights rights;

    public HandoverSheets(CaseFile file, Advice advice, ProjectedCase projected, Vocabulary vocabulary) {
        this.file = file;
        this.advice = advice;
        this.projected = projected;
        this.words = new FactWords(vocabulary, projected.stale());
        this.rights =
                new SharingRights(projected.base().facts(), advice.escalations(), advice.steps(), advice.actors());
    }

    /** The sheet for a kind of actor, by the name of the one the plan means when it means just one. */
    public Handover sheet(ActorType recipient) {
        List<ActorRef> meant = advice.steps().stream()
                .flatMap(step -> step.with().stream())
                .filter(actor -> actor.type() == recipient && actor.service() != null)
                .toList();
        boolean one = meant.stream().map(ActorRef::service).distinct().count() == 1;
        return one
                ? sheet(recipient, meant.get(0).service(), meant.get(0).name())
                : sheet(recipient, null, recipient.text());
    }

    /**
     * The sheet for an actor.
     *
     * @param service the id of the actor in the directory; null when only the kind is known
     * @param name the name to print
     */
    public Handover sheet(ActorType recipient, @Nullable String service, Text name) {
        Right right = rights.of(recipient);
        boolean written = right.row().manner() == SharingManner.SHEET;
        Set<DataClass> open = right.allowed();
        List<HandoverField> fields = HandoverFields.of(file, words, projected.stale(), right);
        List<HandoverCall> calls = open.contains(DataClass.HIST) ? calls(recipient, right.row()) : List.of();
        return new Handover(
                Handover.FORMAT,
                open.contains(DataClass.PLAN) ? file.caseId() : null,
                advice.asOf(),
                recipient,
                service,
                name,
                right.row().manner(),
                grounds(right),
                SharingWords.use(right),
                right.clientFirst(),
                written ? tasks(recipient, service, right) : List.of(),
                fields,
                calls,
                leftOut(right),
                log(name, right, fields, calls));
    }

    private static List<HandoverGround> grounds(Right right) {
        return SharingWords.grounds(right).stream()
                .map(ground -> new HandoverGround(
                        ground,
                        ground.source(),
                        ground.mark(),
                        new ArrayList<>(ground == SharingGround.CONSENT ? right.byConsent() : right.onGround())))
                .toList();
    }

    /** The steps it leads; where it leads none, those it helps with. */
    private List<HandoverTask> tasks(ActorType recipient, @Nullable String service, Right right) {
        List<Step> led = steps(recipient, service, 1);
        return (led.isEmpty() ? steps(recipient, service, Integer.MAX_VALUE) : led)
                .stream()
                        .map(step -> new HandoverTask(inPerson(step, right) ? IN_PERSON : step.what(), step.due()))
                        .distinct()
                        .toList();
    }

    private List<Step> steps(ActorType recipient, @Nullable String service, int places) {
        return advice.steps().stream()
                .filter(step -> step.with().stream().limit(places).anyMatch(actor -> meant(actor, recipient, service)))
                .toList();
    }

    private static boolean meant(ActorRef actor, ActorType recipient, @Nullable String service) {
        boolean same =
                service == null || actor.service() == null || actor.service().equals(service);
        return actor.type() == recipient && same;
    }

    /** What is for now tells of danger, so only who may know of the danger reads it. */
    private static boolean inPerson(Step step, Right right) {
        boolean danger = step.urgency() == Urgency.IMMEDIATE && !right.allowed().contains(DataClass.RISK);
        return danger
                || HandoverLimits.spokenOnly(step.need())
                || step.with().stream().anyMatch(actor -> HandoverLimits.telling(actor.type()));
    }

    /** Another ORP takes the case over and needs all; anybody else what concerns it. */
    private List<HandoverCall> calls(ActorType recipient, SharingRow row) {
        List<ReferralEntry> referrals = file.referrals() == null ? List.of() : file.referrals();
        return referrals.stream()
                .filter(entry -> row == SharingRow.H18 || entry.from() == recipient || entry.to() == recipient)
                .filter(entry -> !HandoverLimits.spokenOnly(entry.need()))
                .filter(entry -> !HandoverLimits.telling(entry.from()) && !HandoverLimits.telling(entry.to()))
                .map(entry -> new HandoverCall(entry.from(), entry.to(), entry.on(), entry.outcome(), entry.ground()))
                .toList();
    }

    /** The task is on every sheet, so the class of tasks is not said to be left out. */
    private static List<LeftOutClass> leftOut(Right right) {
        Set<DataClass> open = EnumSet.of(DataClass.PLAN);
        open.addAll(right.allowed());
        return Arrays.stream(DataClass.values())
                .filter(dataClass -> !open.contains(dataClass))
                .map(dataClass -> new LeftOutClass(dataClass, SharingWords.why(right, dataClass)))
                .toList();
    }

    /** Names the classes that are on the sheet, not all that could be. */
    private Text log(Text name, Right right, List<HandoverField> fields, List<HandoverCall> calls) {
        Set<DataClass> told = EnumSet.noneOf(DataClass.class);
        fields.forEach(field -> told.add(field.dataClass()));
        if (!calls.isEmpty()) {
            told.add(DataClass.HIST);
        }
        Text day = FactWords.value(advice.asOf());
        Text classes = SharingWords.classes(right, told);
        Text ground = SharingWords.groundInFile(right);
        return new Text(
                day.cs() + ": " + name.cs() + "; předáno: " + classes.cs() + "; důvod: " + ground.cs(),
                day.en() + ": " + name.en() + "; handed over: " + classes.en() + "; ground: " + ground.en());
    }
}
