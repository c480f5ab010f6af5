package cz.opora.directory;

import cz.opora.codes.ActorType;
import cz.opora.codes.AgeBand;
import cz.opora.codes.CdzType;
import cz.opora.codes.RegisteredGroup;
import cz.opora.codes.ServiceForm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One actor of the directory: an organisation in one of its services. Only id, name and type are required.
 *
 * @param id the unique id
 * @param name the name to print
 * @param type the type
 * @param organisation the organisation number (IČO) or name; null when unknown
 * @param forms forms of the service; null when unknown
 * @param targetGroups groups it is registered for; null when unknown, which is neither "nobody" nor "everybody"
 * @param ageBands registered age bands; null when unknown
 * @param minAge the youngest age it takes, stricter than the bands; null when unknown
 * @param maxAge the oldest age it takes, stricter than the bands; null when unknown
 * @param coverage where it works; null when unknown
 * @param capacity its capacity; null when unknown
 * @param free free of charge; null when unknown
 * @param entry its entry rules; null when unknown
 * @param acceptsNew takes new clients; null when unknown
 * @param homeVisits visits at home; null when unknown
 * @param openDays opening days; null when unknown
 * @param cdzType the type of a mental health centre; null when unknown
 * @param agreement the agreement with the municipality; null when unknown
 * @param contact contact; null when unknown
 * @param confidentialAddress its address is secret; null when unknown
 * @param fundedUntil the end of its funding; null when unknown
 * @param verifiedOn the day the entry was verified; null when unknown
 */
public record Actor(
        String id,
        String name,
        ActorType type,
        @Nullable String organisation,
        @Nullable List<ServiceForm> forms,
        @Nullable List<RegisteredGroup> targetGroups,
        @Nullable List<AgeBand> ageBands,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        @Nullable Coverage coverage,
        @Nullable Capacity capacity,
        @Nullable Boolean free,
        @Nullable EntryRules entry,
        @Nullable Boolean acceptsNew,
        @Nullable Boolean homeVisits,
        @Nullable List<DayOfWeek> openDays,
        @Nullable CdzType cdzType,
        @Nullable Agreement agreement,
        @Nullable Contact contact,
        @Nullable Boolean confidentialAddress,
        @Nullable LocalDate fundedUntil,
        @Nullable LocalDate verifiedOn) {
    /** Copies the lists. */
    public Actor {
        forms = forms == null ? null : List.copyOf(forms);
        targetGroups = targetGroups == null ? null : List.copyOf(targetGroups);
        ageBands = ageBands == null ? null : List.copyOf(ageBands);
        openDays = openDays == null ? null : List.copyOf(openDays);
    }
}
