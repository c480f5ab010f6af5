package cz.opora.internal.projection;

import cz.opora.casefile.NeedEntry;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Severity;
import cz.opora.codes.Situation;
import cz.opora.facts.Need;
import cz.opora.internal.verdict.FactBase.Hypothetical;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The needs: one a domain in which a situation holds, of which a screening question was answered with yes, or which the
 * worker recorded. The worker's severity is exact and overrides; NONE says that there is no need. Else the severity lies
 * between what is known and what the unknown situations may still add; of a screening answer alone nothing is known of it.
 */
final class NeedFacts {
    private final CaseReading reading;
    private final Map<NeedDomain, NeedEntry> entries = new EnumMap<>(NeedDomain.class);

    NeedFacts(CaseReading reading) {
        this.reading = reading;
        List<NeedEntry> needs = reading.file().needs();
        for (NeedEntry entry : needs == null ? List.<NeedEntry>of() : needs) {
            if (entries.putIfAbsent(entry.domain(), entry) != null) {
                String pointer = "/needs/" + entry.domain();
                reading.notes().warn("duplicate-need", pointer, "this need is recorded twice; one record is used");
            }
        }
    }

    /** Adds the needs that are known, and what may be a need besides. */
    void add(List<Object> facts, List<Hypothetical> hypotheticals) {
        for (NeedDomain domain : NeedDomain.values()) {
            List<Situation> situations = CaseSection.of(domain).situations();
            Boolean holds = Kleene.any(situations, reading::holds);
            NeedEntry entry = entries.get(domain);
            String answer = ProfileItems.saysNeed(domain, reading);
            boolean recorded = entry != null && entry.severity() != Severity.NONE;
            if ((answer != null || recorded) && Boolean.FALSE.equals(holds)) {
                // One yes beats any no, as among situations.
                reading.notes()
                        .contradiction(
                                CaseSection.of(domain).pointer() + "/situations",
                                answer == null ? "/needs/" + domain : answer);
            }
            boolean known = Boolean.TRUE.equals(holds) || answer != null;
            if (entry == null ? known : recorded) {
                facts.add(need(domain, entry));
            } else if (entry == null && holds == null) {
                hypotheticals.add(new Hypothetical(unknown(domain), false));
            }
        }
    }

    private Need need(NeedDomain domain, @Nullable NeedEntry entry) {
        Severity judged = entry == null ? null : entry.severity();
        Severity least = judged == null ? least(domain) : judged;
        // A need in which no known situation holds: nothing is known of its severity.
        Severity most = judged != null ? judged : least == null ? Severity.CRITICAL : most(domain);
        return new Need(
                CaseSection.of(domain).pointer(),
                domain,
                least,
                reaches(Severity.MODERATE, least, most),
                reaches(Severity.SEVERE, least, most),
                reaches(Severity.CRITICAL, least, most),
                entry == null || entry.since() == null ? null : reading.moment().daysSince(entry.since()),
                entry == null || entry.since() == null ? null : reading.moment().monthsSince(entry.since()),
                entry == null ? null : entry.expectedToLast(),
                entry == null ? null : entry.closedEpisodes24m(),
                entry == null ? null : entry.trend(),
                entry == null ? null : entry.wantsHelp(),
                entry == null ? null : entry.priority());
    }

    private static @Nullable Boolean reaches(Severity threshold, @Nullable Severity least, Severity most) {
        if (least != null && least.atLeast(threshold)) {
            return true;
        }
        return most.atLeast(threshold) ? null : false;
    }

    /** The worst of the situations that hold; null when none is known to. */
    private @Nullable Severity least(NeedDomain domain) {
        Severity worst = null;
        for (Situation situation : CaseSection.of(domain).situations()) {
            if (Boolean.TRUE.equals(reading.holds(situation))) {
                worst = worse(worst, Severities.least(situation, reading));
            }
        }
        return worst;
    }

    /** The worst of the situations that may hold. */
    private Severity most(NeedDomain domain) {
        Severity worst = Severity.NONE;
        for (Situation situation : CaseSection.of(domain).situations()) {
            if (!Boolean.FALSE.equals(reading.holds(situation))) {
                worst = worse(worst, Severities.most(situation, reading));
            }
        }
        return worst;
    }

    private static Severity worse(@Nullable Severity one, Severity other) {
        return one != null && one.atLeast(other) ? one : other;
    }

    private static Need unknown(NeedDomain domain) {
        String pointer = CaseSection.of(domain).pointer();
        return new Need(pointer, domain, null, null, null, null, null, null, null, null, null, null, null);
    }
}
