package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /violence} of a case file: violence of a close person.
 *
 * @param situations situations known to be true or false; an unlisted one is unknown unless the domain is assessed
 * @param cohabiting lives with the violent person; null when unknown
 * @param weapon the violent person has a weapon; null when unknown
 * @param strangling there was strangling; null when unknown
 * @param threatToKill threatens to kill; null when unknown
 * @param escalating violence is escalating; null when unknown
 * @param repeatedOrBodily violence is repeated or bodily; null when unknown
 * @param childPresent a child was present; null when unknown
 * @param victimFearsReturn the victim fears the return; null when unknown
 * @param expulsionOn day of the expulsion; null when unknown
 * @param courtMeasureOn day of the court measure; null when unknown
 * @param courtPetitionFiled the petition for a court measure is filed; null when unknown
 * @param safeContactAgreed a safe way of contact is agreed; null when unknown
 * @param otherPartyStaysAt the id of the service where the other person of the violence stays, never an office; null when
 *     unknown or nowhere
 * @param otherPartyUses the id of a service the other person comes to or uses, never an office; null when unknown or none
 * @param reportProposed somebody proposes to report the violence to the police against the client's will; null when
 *     unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.RISK)
public record ViolenceSection(
        Map<Situation, Boolean> situations,
        @Nullable Boolean cohabiting,
        @Nullable Boolean weapon,
        @Nullable Boolean strangling,
        @Nullable Boolean threatToKill,
        @Nullable Boolean escalating,
        @Nullable Boolean repeatedOrBodily,
        @Classified(DataClass.CHILD) @Nullable Boolean childPresent,
        @Nullable Boolean victimFearsReturn,
        @Nullable LocalDate expulsionOn,
        @Nullable LocalDate courtMeasureOn,
        @Classified(DataClass.LEGAL) @Nullable Boolean courtPetitionFiled,
        @Nullable Boolean safeContactAgreed,
        @Nullable String otherPartyStaysAt,
        @Nullable String otherPartyUses,
        @Nullable Boolean reportProposed,
        @Nullable LocalDate assessedOn)
        implements DomainSection {
    /** Copies the collections. */
    public ViolenceSection {
        situations = Map.copyOf(situations);
    }

    @Override
    public NeedDomain domain() {
        return NeedDomain.DOMESTIC_VIOLENCE;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "ViolenceSection";
    }
}
