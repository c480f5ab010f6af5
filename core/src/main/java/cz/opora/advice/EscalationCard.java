package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Mark;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must, or should, be escalated.
 *
 * @param key the stable key
 * @param code what
 * @param about the JSON pointer it is about
 * @param text what in words
 * @param urgency by when, as a class
 * @param actBy the day to act by, by the class of urgency and no later than the day it runs towards; null when it has no
 *     day of its own
 * @param due the last day: that of the legal period that runs, or ran, and else the day to act by; null when there is none
 * @param deadline the legal or recorded day it runs towards; null when there is none or its start is unknown
 * @param obligation how binding it is
 * @param dutyOf whose duty or task it is
 * @param recipients to whom, first one first
 * @param legalBasis on what ground
 * @param doFirst what to do at once, before anybody is told
 * @param tell what to tell
 * @param doNotTell what not to tell
 * @param clientFirst whether the client is to be told first; null when that depends on the danger
 * @param form how to tell it, and what to note
 * @param because the reasons
 * @param mark the weakest mark
 * @param contacts whom to reach in this municipality, as an overlay says; null when none says
 */
public record EscalationCard(
        String key,
        EscalationCode code,
        String about,
        Text text,
        Urgency urgency,
        @Nullable LocalDate actBy,
        @Nullable LocalDate due,
        @Nullable DeadlineCard deadline,
        Obligation obligation,
        ActorType dutyOf,
        List<ActorType> recipients,
        List<LegalBasis> legalBasis,
        List<Text> doFirst,
        List<Text> tell,
        List<Text> doNotTell,
        @Nullable Boolean clientFirst,
        Text form,
        List<Reason> because,
        Mark mark,
        @Nullable List<Text> contacts) {
    /** Copies the lists. */
    public EscalationCard {
        recipients = List.copyOf(recipients);
        legalBasis = List.copyOf(legalBasis);
        doFirst = List.copyOf(doFirst);
        tell = List.copyOf(tell);
        doNotTell = List.copyOf(doNotTell);
        because = List.copyOf(because);
        contacts = contacts == null ? null : List.copyOf(contacts);
    }
}
