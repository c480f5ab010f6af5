package cz.opora.internal.cards;

import cz.opora.advice.RefusalCard;
import cz.opora.advice.RefusalFinding;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.RefusalEntry;
import cz.opora.codes.RefusalCheck;
import cz.opora.codes.RefusalGround;
import cz.opora.codes.RegisteredGroup;
import cz.opora.codes.Text;
import cz.opora.directory.Actor;
import cz.opora.internal.decision.Decision;
import cz.opora.internal.projection.CanonicalCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Every refusal with what the register says of it. What does not agree with the register beats what does; without a finding
 * nobody can tell. Source: need-to-actor.md 5.4.
 */
final class RefusalCards {
    private static final Text ASK_FOR_REASON = new Text(
            "ať si klient vyžádá písemný důvod (§ 91 odst. 7 zák. 108/2006 Sb.); poskytovatele osloví koordinátor",
            "let the client ask for the reason in writing (108/2006 section 91/7); the coordinator contacts the provider");
    private static final Text HAS_REASON = new Text(
            "písemný důvod klient má; poskytovatele osloví koordinátor",
            "the client has the reason in writing; the coordinator contacts the provider");
    private static final Text NOT_AGAIN = new Text("znovu neposílat", "do not send the client again");
    private static final Text WHEN_FREE =
            new Text("teď neposílat, zeptat se, kdy bude místo", "do not send now, ask when there will be a place");
    private static final Text ASK_PROVIDER = new Text(
            "zeptat se služby na důvod a okruh osob", "ask the service for the ground and its registered groups");

    private final Decision decision;
    private final Reasons reasons;
    private final List<RefusalEntry> refusals;

    RefusalCards(Decision decision, CaseFile caseFile, Reasons reasons) {
        this.decision = decision;
        this.reasons = reasons;
        List<RefusalEntry> entries = CanonicalCase.of(caseFile).refusals();
        this.refusals = entries == null ? List.of() : entries;
    }

    /** The latest first. */
    List<RefusalCard> cards() {
        Map<String, Integer> times = new HashMap<>();
        List<RefusalCard> cards = new ArrayList<>();
        for (int at = 0; at < refusals.size(); at++) {
            String key = key(refusals.get(at));
            int time = times.merge(key, 1, Integer::sum);
            cards.add(card(time == 1 ? key : key + "/" + time, refusals.get(at), "/refusals/" + at));
        }
        cards.sort(Comparator.comparing(RefusalCard::date, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(RefusalCard::key));
        return cards;
    }

    /** Of what was recorded, not of its place in the list: the key stays when another refusal is added. */
    private static String key(RefusalEntry refusal) {
        Object who = refusal.service() != null ? refusal.service() : refusal.type();
        return "refusal/" + Objects.requireNonNullElse(who, "unknown")
                + (refusal.on() == null ? "" : "/" + refusal.on());
    }

    private RefusalCard card(String key, RefusalEntry refusal, String pointer) {
        RefusalFinding finding = decision.outcomes()
                .of(RefusalFinding.class)
                .filter(one -> one.about().equals(pointer) && one.check() != RefusalCheck.CANNOT_TELL)
                .min(Comparator.comparing(one -> one.check() != RefusalCheck.INCONSISTENT))
                .orElse(null);
        RefusalCheck check = finding == null ? RefusalCheck.CANNOT_TELL : finding.check();
        return new RefusalCard(
                key,
                refusal.service(),
                refusal.on(),
                check,
                registered(refusal),
                next(check, refusal),
                finding == null ? List.of() : reasons.of(finding));
    }

    private List<RegisteredGroup> registered(RefusalEntry refusal) {
        Actor actor = refusal.service() == null
                ? null
                : decision.directory().find(refusal.service()).orElse(null);
        List<RegisteredGroup> groups = actor == null ? null : actor.targetGroups();
        return groups == null ? List.of() : groups;
    }

    private static Text next(RefusalCheck check, RefusalEntry refusal) {
        return switch (check) {
            case INCONSISTENT -> Boolean.TRUE.equals(refusal.inWriting()) ? HAS_REASON : ASK_FOR_REASON;
            case CONSISTENT -> refusal.ground() == RefusalGround.NO_CAPACITY ? WHEN_FREE : NOT_AGAIN;
            case CANNOT_TELL -> ASK_PROVIDER;
        };
    }
}
