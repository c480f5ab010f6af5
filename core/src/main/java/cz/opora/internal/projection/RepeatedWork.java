package cz.opora.internal.projection;

import cz.opora.casefile.ReferralEntry;
import cz.opora.casefile.SupportEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the entries of a list say about each other: work done twice, a need that comes back. Three-valued. */
final class RepeatedWork {
    private RepeatedWork() {}

    /** Another actor before this one in the list does the same for the same need, and both go on. */
    static @Nullable Boolean repeatsActivity(
            @Nullable List<SupportEntry> all, SupportEntry entry, Predicate<SupportEntry> running) {
        List<SupportEntry> before = before(all, entry);
        return running.test(entry)
                ? Kleene.any(before, other -> running.test(other) ? sameWork(other, entry) : Boolean.FALSE)
                : Boolean.FALSE;
    }

    private static @Nullable Boolean sameWork(SupportEntry one, SupportEntry other) {
        Boolean same = Kleene.and(same(one.need(), other.need()), same(one.activity(), other.activity()));
        return Kleene.and(same, anotherActor(one, other));
    }

    /** Two types are two actors; of one type the services tell. */
    private static @Nullable Boolean anotherActor(SupportEntry one, SupportEntry other) {
        Boolean sameService = same(one.service(), other.service());
        return one.type() == other.type() ? Kleene.not(sameService) : Boolean.TRUE;
    }

    /** The need comes to an actor who had sent it on earlier. */
    static @Nullable Boolean comesBack(@Nullable List<ReferralEntry> all, ReferralEntry entry) {
        List<ReferralEntry> others = all == null ? List.of() : all;
        return Kleene.any(others, other -> sentFromThere(other, entry) ? sentBefore(other, entry) : Boolean.FALSE);
    }

    private static boolean sentFromThere(ReferralEntry other, ReferralEntry entry) {
        return !other.equals(entry) && other.from() == entry.to();
    }

    private static @Nullable Boolean sentBefore(ReferralEntry earlier, ReferralEntry later) {
        return Kleene.and(same(earlier.need(), later.need()), before(earlier.on(), later.on()));
    }

    private static @Nullable Boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null || one.equals(other)) {
            return null;
        }
        return one.isBefore(other);
    }

    private static @Nullable Boolean same(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return null;
        }
        return one.equals(other);
    }

    private static List<SupportEntry> before(@Nullable List<SupportEntry> all, SupportEntry entry) {
        if (all == null) {
            return List.of();
        }
        return all.subList(0, all.indexOf(entry));
    }
}
