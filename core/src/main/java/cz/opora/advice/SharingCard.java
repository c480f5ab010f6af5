package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.DataClass;
import cz.opora.codes.Text;
import java.util.List;

/**
 * What may be told to whom, on what ground.
 *
 * @param key the stable key
 * @param recipient the recipient
 * @param allowed classes that may be shared
 * @param ground consent or statute
 * @param leaveOut classes to leave out
 */
public record SharingCard(
        String key, ActorType recipient, List<DataClass> allowed, Text ground, List<DataClass> leaveOut) {
    /** Copies the lists. */
    public SharingCard {
        allowed = List.copyOf(allowed);
        leaveOut = List.copyOf(leaveOut);
    }
}
