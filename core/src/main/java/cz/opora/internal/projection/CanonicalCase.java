package cz.opora.internal.projection;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.ChildEntry;
import cz.opora.casefile.HouseholdSection;
import cz.opora.casefile.NeedEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lists of a case file in an order of their own content, so that the order in which somebody wrote them changes
 * nothing: needs by domain, children by reference, everything by its fields.
 */
public final class CanonicalCase {
    private static final Comparator<ChildEntry> CHILDREN = Comparator.comparing(
                    ChildEntry::ref, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(Contents::of);

    private CanonicalCase() {}

    public static CaseFile of(CaseFile file) {
        return new CaseFile(
                file.format(),
                file.caseId(),
                file.asOf(),
                file.territory(),
                file.phase(),
                file.assessed(),
                file.client(),
                household(file.household()),
                file.housing(),
                file.debt(),
                file.income(),
                file.health(),
                file.mentalHealth(),
                file.addiction(),
                file.care(),
                file.family(),
                file.violence(),
                file.education(),
                file.employment(),
                file.capacity(),
                file.isolation(),
                file.victim(),
                file.offender(),
                file.migration(),
                file.workerSafety(),
                file.safety(),
                file.work(),
                file.profile(),
                sorted(file.needs(), Comparator.comparing(NeedEntry::domain).thenComparing(Contents::of)),
                byContent(file.supports()),
                byContent(file.refusals()),
                byContent(file.referrals()),
                byContent(file.consents()),
                byContent(file.events()),
                byContent(file.done()),
                byContent(file.overridden()));
    }

    /**
     * The last part of the pointer of each child: its reference, or, without one of its own, its place in the canonical
     * order.
     */
    static List<String> childKeys(List<ChildEntry> canonical) {
        Set<String> taken = new HashSet<>();
        List<String> keys = new ArrayList<>();
        for (ChildEntry child : canonical) {
            String ref = child.ref();
            String key = ref == null ? "" : ref.replace("~", "~0").replace("/", "~1");
            int place = keys.size();
            while (key.isEmpty() || !taken.add(key)) {
                key = Integer.toString(place++);
            }
            keys.add(key);
        }
        return keys;
    }

    private static @Nullable HouseholdSection household(@Nullable HouseholdSection household) {
        if (household == null) {
            return null;
        }
        return new HouseholdSection(
                household.otherAdults(),
                household.allConsentToBenefits(),
                sorted(household.children(), CHILDREN),
                household.assessedOn());
    }

    private static <T> @Nullable List<T> byContent(@Nullable List<T> list) {
        return sorted(list, Comparator.comparing(Contents::of));
    }

    private static <T> @Nullable List<T> sorted(@Nullable List<T> list, Comparator<? super T> order) {
        if (list == null || list.size() < 2) {
            return list;
        }
        return list.stream().sorted(order).toList();
    }
}
