package cz.opora.internal.projection;

import cz.opora.casefile.CaseFile;
import cz.opora.facts.Child;
import cz.opora.facts.Consent;
import cz.opora.facts.Event;
import cz.opora.facts.Fact;
import cz.opora.facts.Referral;
import cz.opora.facts.Refusal;
import cz.opora.facts.RegisterEntry;
import cz.opora.facts.Support;
import cz.opora.internal.verdict.FactBase.Hypothetical;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list may hold that nobody asked about: one item of which nothing is known, standing for any number of them. Its
 * pointer is that of the list, for the list is what has to be asked. Done actions are never missing: they are our own.
 */
final class Hypotheticals {
    private Hypotheticals() {}

    static void add(CaseFile file, List<Hypothetical> hypotheticals) {
        List<?> children = file.household() == null ? null : file.household().children();
        unasked(
                children,
                hypotheticals,
                new Child(
                        ChildFacts.POINTER,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        unasked(
                file.supports(),
                hypotheticals,
                new Support("/supports", null, null, null, null, null, null, null, null, null, null));
        unasked(file.refusals(), hypotheticals, new Refusal("/refusals", null, null, null, null, null, null));
        unasked(
                file.refusals(),
                hypotheticals,
                new RegisterEntry("/refusals", null, null, null, null, null, null, null, null));
        unasked(file.referrals(), hypotheticals, new Referral("/referrals", null, null, null, null, null, null, null));
        unasked(file.consents(), hypotheticals, new Consent("/consents", null, null, null, null, null, null));
        unasked(file.events(), hypotheticals, new Event("/events", null, null));
    }

    private static void unasked(@Nullable List<?> list, List<Hypothetical> hypotheticals, Fact fact) {
        if (list == null) {
            hypotheticals.add(new Hypothetical(fact, true));
        }
    }
}
