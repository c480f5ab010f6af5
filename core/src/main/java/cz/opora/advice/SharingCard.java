package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.DataClass;
import cz.opora.codes.Mark;
import cz.opora.codes.SharingManner;
import cz.opora.codes.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be told to whom now, on what ground. What is not known to be allowed is not.
 *
 * @param key the stable key
 * @param recipient the recipient
 * @param names the actors of that type the plan names; empty when only an escalation does
 * @param manner in what manner anything may be told
 * @param allowed the classes that may be shared now, by consent or without
 * @param withoutConsent those of them that need no consent
 * @param ground on what ground in words; says so when there is none
 * @param leaveOut the classes that may not be shared now
 * @param clientFirst whether the client is told before; false when that would raise the danger, null when unknown
 * @param notes what to see to first, such as an oral consent that has to be written down
 * @param mark the weakest mark of the grounds
 */
public record SharingCard(
        String key,
        ActorType recipient,
        List<Text> names,
        SharingManner manner,
        List<DataClass> allowed,
        List<DataClass> withoutConsent,
        Text ground,
        List<DataClass> leaveOut,
        @Nullable Boolean clientFirst,
        List<Text> notes,
        Mark mark) {
    /** Copies the lists. */
    public SharingCard {
        names = List.copyOf(names);
        allowed = List.copyOf(allowed);
        withoutConsent = List.copyOf(withoutConsent);
        leaveOut = List.copyOf(leaveOut);
        notes = List.copyOf(notes);
    }

    /** Whether a written consent opens something to this recipient. */
    public boolean byConsent() {
        return !withoutConsent.containsAll(allowed);
    }
}
