package cz.opora.internal.projection;

import cz.opora.casefile.CaseFile;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settles every situation of a case. A situation is claimed by its own entry in the file and by what implies it. One claim
 * that it holds is enough, whatever else says no: danger wins, with a warning. Only when nothing claims it does an assessed
 * domain close it: then it does not hold.
 */
final class SituationValues {
    private final CaseFile file;
    private final Moment moment;
    private final Staleness staleness;
    private final ProjectionNotes notes;

    /** One place of the file that says whether a situation holds, and when that was recorded. */
    private record Claim(boolean holds, String pointer, LocalDate recordedOn) {}

    SituationValues(CaseFile file, Moment moment, Staleness staleness, ProjectionNotes notes) {
        this.file = file;
        this.moment = moment;
        this.staleness = staleness;
        this.notes = notes;
    }

    Map<Situation, Boolean> read() {
        Map<Situation, Boolean> values = new EnumMap<>(Situation.class);
        for (CaseSection section : CaseSection.all()) {
            Map<Situation, Boolean> listed = section.listed(file);
            LocalDate recordedOn = staleness.recordedOn(section.in(file));
            for (Situation situation : section.situations()) {
                Boolean value = settle(situation, listed.get(situation), recordedOn);
                if (value != null) {
                    values.put(situation, value);
                }
            }
        }
        return values;
    }

    private @Nullable Boolean settle(Situation situation, @Nullable Boolean listed, LocalDate recordedOn) {
        List<Claim> claims = claims(situation, listed, recordedOn);
        Claim yes = newest(claims, true);
        Claim no = newest(claims, false);
        if (yes != null) {
            if (no != null) {
                notes.contradiction(no.pointer(), yes.pointer());
            }
            return aged(situation, yes);
        }
        if (no != null) {
            return aged(situation, no);
        }
        boolean closed = file.assessed().contains(situation.domain()) && !Implications.keepsOpen(situation, file);
        return closed ? aged(situation, new Claim(false, CaseSection.pointer(situation), recordedOn)) : null;
    }

    private List<Claim> claims(Situation situation, @Nullable Boolean listed, LocalDate recordedOn) {
        List<Implication<?>> implications = Implications.of(situation);
        if (listed == null && implications.isEmpty()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        if (listed != null) {
            claims.add(new Claim(listed, CaseSection.pointer(situation), recordedOn));
        }
        for (Implication<?> implication : implications) {
            Boolean value = implication.value(file, moment);
            if (value != null) {
                // What its own date keeps running is as good as recorded today.
                LocalDate day = implication.running() ? moment.day() : staleness.recordedOn(implication.source(file));
                claims.add(new Claim(value, implication.pointer(), day));
            }
        }
        return claims;
    }

    private static @Nullable Claim newest(List<Claim> claims, boolean holds) {
        Claim newest = null;
        for (Claim claim : claims) {
            if (claim.holds() == holds && (newest == null || claim.recordedOn().isAfter(newest.recordedOn()))) {
                newest = claim;
            }
        }
        return newest;
    }

    private @Nullable Boolean aged(Situation situation, Claim claim) {
        Freshness freshness = staleness.judge(Expiry.of(situation), claim.holds(), claim.recordedOn());
        if (freshness == Freshness.EXPIRED) {
            notes.expired(CaseSection.pointer(situation), claim.recordedOn());
            return null;
        }
        if (freshness == Freshness.STALE) {
            notes.stale(CaseSection.pointer(situation), claim.recordedOn());
        }
        return claim.holds();
    }
}
