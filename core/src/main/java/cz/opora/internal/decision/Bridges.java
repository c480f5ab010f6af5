package cz.opora.internal.decision;

import cz.opora.advice.ActorRef;
import cz.opora.advice.Candidate;
import cz.opora.codes.ActorType;
import cz.opora.codes.Sector;
import cz.opora.codes.Text;
import cz.opora.directory.Actor;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.Capacity;
import cz.opora.internal.decision.Casting.Part;
import cz.opora.parameters.Parameters;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who helps while somebody of a row cannot start in time, or may not: the row's stand-ins that are there. Source:
 * need-to-actor.md 5.0/7.
 */
public final class Bridges {
    /** An authority that inspects helps nobody to wait: it may cost the flat, and is called by decision with the client (M07). */
    private static final Set<ActorType> NO_BRIDGE =
            EnumSet.of(ActorType.BUILDING_OFFICE, ActorType.PUBLIC_HEALTH_OFFICE, ActorType.FIRE);

    /** Who has to deal with everybody; a directory does not say of them that they take new clients. */
    static final Set<Sector> TAKES_EVERYBODY =
            EnumSet.of(Sector.LOCAL_GOV, Sector.LABOUR_BENEFITS, Sector.JUSTICE, Sector.SECURITY, Sector.NATURAL);

    private final ActorDirectory directory;
    private final LocalDate asOf;

    public Bridges(ActorDirectory directory, Parameters parameters) {
        this.directory = directory;
        this.asOf = parameters.asOf();
    }

    /** The stand-ins a row needs; none when everybody it names can start in time. */
    public List<Part> of(PlannedRow row) {
        LocalDate due = row.term().due();
        if (row.named().stream().allMatch(part -> inTime(part, due))) {
            return List.of();
        }
        return row.backups().stream()
                .filter(Part::available)
                .filter(part -> !NO_BRIDGE.contains(part.actor().type()))
                .toList();
    }

    private boolean inTime(Part part, @Nullable LocalDate due) {
        Candidate candidate = part.candidate();
        if (part.actor().involved() || !part.choice().sought()) {
            return true;
        }
        return candidate != null
                && Boolean.TRUE.equals(candidate.covers())
                && takes(candidate)
                && !tooLate(candidate.service(), due);
    }

    private static boolean takes(Candidate candidate) {
        Boolean accepts = candidate.acceptsNew();
        return accepts == null ? TAKES_EVERYBODY.contains(candidate.type().sector()) : accepts;
    }

    /** Without a day nothing is too late. No free place and no day on which there is one is too late for any. */
    private boolean tooLate(String service, @Nullable LocalDate due) {
        Capacity capacity = directory.find(service).map(Actor::capacity).orElse(null);
        if (capacity == null || due == null) {
            return false;
        }
        Integer wait = capacity.waitDays();
        LocalDate from = capacity.freeFrom();
        Integer free = capacity.free();
        boolean full = free != null && free == 0 && wait == null && from == null;
        boolean longWait = wait != null && asOf.plusDays(wait).isAfter(due);
        return full || longWait || (from != null && from.isAfter(due));
    }

    /** In words, with what to ask first. */
    public Text words(Part part, PlannedRow row) {
        ActorRef actor = part.actor();
        StringBuilder cs = new StringBuilder(actor.name().cs());
        StringBuilder en = new StringBuilder(actor.name().en());
        for (Text term : actor.terms()) {
            cs.append(", ").append(term.cs());
            en.append(", ").append(term.en());
        }
        Candidate candidate = part.candidate();
        LocalDate due = row.term().due();
        if (candidate != null && !inTime(part, due)) {
            boolean late = tooLate(candidate.service(), due);
            boolean doctor =
                    actor.type().sector() == Sector.HEALTH && !Boolean.FALSE.equals(candidate.referralRequired());
            cs.append("; zavolat, zda přijme").append(late ? " dřív" : "");
            cs.append(doctor ? (late ? " a bez doporučení" : " bez doporučení") : "");
            en.append("; call and ask whether it takes the client").append(late ? " sooner" : "");
            en.append(doctor ? (late ? " and without a referral" : " without a referral") : "");
        }
        return new Text(cs.toString(), en.toString());
    }
}
