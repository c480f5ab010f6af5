package cz.opora.directory;

import cz.opora.codes.Mobility;
import cz.opora.codes.Sex;
import cz.opora.codes.Substance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what conditions an actor takes a client. House rules, not law, unless the register says so.
 *
 * @param soberOnly takes only people not under the influence; null when unknown
 * @param substances which addictions it works with; null when unknown
 * @param residenceRequired requires permanent residence in the municipality; null when unknown
 * @param documents requires an identity card; null when unknown
 * @param insurance requires health insurance; null when unknown
 * @param selfReferral a client may come alone, without being sent; null when unknown
 * @param mobility which mobility it can serve; null when unknown
 * @param continenceRequired cannot serve incontinent people; null when unknown
 * @param sexes which sex it takes; null when unknown
 * @param withChildren takes parents with children; null when unknown
 * @param nursing can serve people who need nursing; null when unknown
 */
public record EntryRules(
        @Nullable Boolean soberOnly,
        @Nullable List<Substance> substances,
        @Nullable Boolean residenceRequired,
        @Nullable Boolean documents,
        @Nullable Boolean insurance,
        @Nullable Boolean selfReferral,
        @Nullable List<Mobility> mobility,
        @Nullable Boolean continenceRequired,
        @Nullable List<Sex> sexes,
        @Nullable Boolean withChildren,
        @Nullable Boolean nursing) {
    /** Copies the lists. */
    public EntryRules {
        substances = substances == null ? null : List.copyOf(substances);
        mobility = mobility == null ? null : List.copyOf(mobility);
        sexes = sexes == null ? null : List.copyOf(sexes);
    }
}
