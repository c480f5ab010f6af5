package cz.opora.internal.projection;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.ConsentEntry;
import cz.opora.casefile.DoneEntry;
import cz.opora.casefile.EventEntry;
import cz.opora.casefile.ReferralEntry;
import cz.opora.casefile.RefusalEntry;
import cz.opora.casefile.SupportEntry;
import cz.opora.facts.Consent;
import cz.opora.facts.DoneAction;
import cz.opora.facts.Event;
import cz.opora.facts.Referral;
import cz.opora.facts.Refusal;
import cz.opora.facts.Support;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts that come one an item of a list. The number in a pointer is the place in the canonical order. */
final class ListFacts {
    private final CaseFile file;
    private final Moment moment;
    private final CaseReading reading;
    private final List<Object> facts;

    /** Makes the fact of one item. */
    private interface ItemFact<T> {
        Object of(String pointer, T item);
    }

    private ListFacts(CaseReading reading, List<Object> facts) {
        this.reading = reading;
        this.file = reading.file();
        this.moment = reading.moment();
        this.facts = facts;
    }

    static void add(CaseReading reading, List<Object> facts) {
        ListFacts lists = new ListFacts(reading, facts);
        lists.each("/supports/", lists.file.supports(), lists::support);
        lists.each("/refusals/", lists.file.refusals(), lists::refusal);
        lists.each("/referrals/", lists.file.referrals(), lists::referral);
        lists.each("/consents/", lists.file.consents(), lists::consent);
        lists.each("/events/", lists.file.events(), lists::event);
        lists.each("/done/", lists.file.done(), lists::done);
        lists.each("/overridden/", lists.file.overridden(), lists::done);
    }

    private <T> void each(String prefix, @Nullable List<T> items, ItemFact<T> fact) {
        if (items != null) {
            for (int i = 0; i < items.size(); i++) {
                facts.add(fact.of(prefix + i, items.get(i)));
            }
        }
    }

    private Support support(String pointer, SupportEntry entry) {
        noteStale(pointer, entry);
        return new Support(
                pointer,
                entry.type(),
                entry.service(),
                entry.need(),
                entry.activity(),
                entry.keyWorker(),
                entry.ownPlan(),
                RepeatedWork.repeatsActivity(file.supports(), entry, this::running),
                running(entry),
                daysSince(entry.lastContactOn()),
                daysSince(entry.taskDueOn()));
    }

    /** Who is listed already works with the client, unless an end is written down or the beginning is ahead. */
    private boolean running(SupportEntry entry) {
        boolean ended = entry.until() != null && entry.until().isBefore(moment.day());
        boolean ahead = entry.since() != null && !moment.hasCome(entry.since());
        return !ended && !ahead;
    }

    /** That an actor is still involved is to be verified some time after the last contact. */
    private void noteStale(String pointer, SupportEntry entry) {
        LocalDate last = entry.lastContactOn() == null ? reading.staleness().recordedOn(null) : entry.lastContactOn();
        if (running(entry) && reading.staleness().older(last, moment.limits().supportDays())) {
            reading.notes().stale(pointer + "/type", last);
            reading.notes().stale(pointer + "/until", last);
        }
    }

    private Refusal refusal(String pointer, RefusalEntry entry) {
        return new Refusal(
                pointer,
                entry.service(),
                entry.type(),
                entry.need(),
                entry.ground(),
                entry.inWriting(),
                entry.on() == null ? null : moment.monthsSince(entry.on()));
    }

    private Referral referral(String pointer, ReferralEntry entry) {
        return new Referral(
                pointer,
                entry.from(),
                entry.to(),
                entry.need(),
                entry.outcome(),
                entry.ground(),
                RepeatedWork.comesBack(file.referrals(), entry),
                daysSince(entry.on()));
    }

    private Consent consent(String pointer, ConsentEntry entry) {
        LocalDate end = end(entry);
        return new Consent(
                pointer,
                entry.form(),
                entry.recipients(),
                entry.dataClasses(),
                entry.purpose(),
                valid(entry, end),
                end == null || !endIsCertain(entry) ? null : moment.daysUntil(end));
    }

    /** The stated end, but no later than the longest time a consent holds; null when neither is known. */
    private @Nullable LocalDate end(ConsentEntry entry) {
        Integer months = moment.limits().consentMonths();
        LocalDate longest = entry.givenOn() == null || months == null
                ? null
                : entry.givenOn().plusMonths(months);
        LocalDate stated = entry.validUntil();
        if (stated == null || longest == null) {
            return stated == null ? longest : stated;
        }
        return stated.isBefore(longest) ? stated : longest;
    }

    /** Without the day it was given the longest time it holds may be over before the stated end. */
    private boolean endIsCertain(ConsentEntry entry) {
        return entry.givenOn() != null || moment.limits().consentMonths() == null;
    }

    /** A consent without a day may have been given too long ago, so its validity is unknown unless it is over. */
    private @Nullable Boolean valid(ConsentEntry entry, @Nullable LocalDate end) {
        boolean over = end != null && end.isBefore(moment.day());
        boolean withdrawn = entry.withdrawnOn() != null && moment.hasCome(entry.withdrawnOn());
        if (over || withdrawn) {
            return false;
        }
        return entry.givenOn() == null ? null : moment.hasCome(entry.givenOn());
    }

    private Event event(String pointer, EventEntry entry) {
        return new Event(pointer, entry.kind(), daysSince(entry.on()));
    }

    private DoneAction done(String pointer, DoneEntry entry) {
        return new DoneAction(pointer, entry.key(), entry.outcome(), daysSince(entry.on()));
    }

    private @Nullable Integer daysSince(@Nullable LocalDate date) {
        return date == null ? null : (Integer) moment.daysSince(date);
    }
}
