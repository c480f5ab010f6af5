package cz.opora.internal.projection;

import static cz.opora.internal.projection.ProjectionSample.AS_OF;
import static cz.opora.internal.projection.ProjectionSample.ago;
import static cz.opora.internal.projection.ProjectionSample.ahead;
import static cz.opora.internal.projection.ProjectionSample.all;
import static cz.opora.internal.projection.ProjectionSample.file;
import static cz.opora.internal.projection.ProjectionSample.one;
import static cz.opora.internal.projection.ProjectionSample.project;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.codes.ActorType;
import cz.opora.codes.CardOutcome;
import cz.opora.codes.EventKind;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.ReferralOutcome;
import cz.opora.codes.RefusalGround;
import cz.opora.facts.Child;
import cz.opora.facts.Consent;
import cz.opora.facts.DoneAction;
import cz.opora.facts.Event;
import cz.opora.facts.Referral;
import cz.opora.facts.Refusal;
import cz.opora.facts.RegisterEntry;
import cz.opora.facts.Support;
import cz.opora.internal.verdict.FactBase.Hypothetical;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListFactsTest {
    @Test
    void a_refusal_keeps_what_was_said_and_counts_whole_months() {
        Refusal refusal = one(
                "'refusals': [{'service': 'krok', 'type': 'SHELTER', 'need': 'HOUSING', 'on': '2026-05-24',"
                        + " 'ground': 'NOT_IN_TARGET_GROUP', 'inWriting': false}]",
                Refusal.class);
        assertThat(refusal)
                .isEqualTo(new Refusal(
                        "/refusals/0",
                        "krok",
                        ActorType.SHELTER,
                        NeedDomain.HOUSING,
                        RefusalGround.NOT_IN_TARGET_GROUP,
                        false,
                        5));
    }

    @Test
    void a_referral_an_event_and_a_done_action_count_days() {
        ProjectedCase projected = project("'referrals': [{'from': 'GP', 'to': 'SHELTER', 'on': " + ago(3)
                + ", 'outcome': 'REFUSED'}], 'events': [{'kind': 'MOVE', 'on': " + ago(4) + "}],"
                + "'done': [{'key': 'step-1', 'outcome': 'DONE', 'on': " + ago(5) + "}]");
        assertThat(one(projected, Referral.class))
                .isEqualTo(new Referral(
                        "/referrals/0",
                        ActorType.GP,
                        ActorType.SHELTER,
                        null,
                        ReferralOutcome.REFUSED,
                        null,
                        false,
                        3));
        assertThat(one(projected, Event.class)).isEqualTo(new Event("/events/0", EventKind.MOVE, 4));
        assertThat(one(projected, DoneAction.class))
                .isEqualTo(new DoneAction("/done/0", "step-1", CardOutcome.DONE, 5));
    }

    @Test
    void an_overridden_card_is_a_done_action_of_its_own_list() {
        DoneAction action = one("'overridden': [{'key': 'step-2', 'outcome': 'OVERRIDDEN'}]", DoneAction.class);
        assertThat(action).isEqualTo(new DoneAction("/overridden/0", "step-2", CardOutcome.OVERRIDDEN, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type': 'GP' | true",
                "'type': 'GP', 'until': '2026-11-23' | true",
                "'type': 'GP', 'until': '2026-11-22' | false",
                "'type': 'GP', 'since': '2026-11-24' | false",
                "'type': 'GP', 'since': '2026-11-23' | true"
            })
    void a_listed_support_runs_from_its_first_day_to_its_last(String fields, boolean running) {
        assertThat(one("'supports': [{" + fields + "}]", Support.class).running())
                .isEqualTo(running);
    }

    @ParameterizedTest
    @CsvSource({"90, false", "91, true"})
    void an_actor_is_to_be_verified_ninety_days_after_the_last_contact(int daysAgo, boolean stale) {
        ProjectedCase projected = project("'supports': [{'type': 'GP', 'lastContactOn': " + ago(daysAgo) + "}]");
        assertThat(one(projected, Support.class).daysSinceContact()).isEqualTo(daysAgo);
        assertThat(projected.stale().containsKey("/supports/0/type")).isEqualTo(stale);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "?",
            value = {
                "'givenOn': '2026-11-23' | true | 365",
                "'givenOn': '2026-11-24' | false | 366",
                "'givenOn': '2025-11-23' | true | 0",
                "'givenOn': '2025-11-22' | false | -1",
                "'givenOn': '2026-11-01', 'validUntil': '2026-11-23' | true | 0",
                "'givenOn': '2026-11-01', 'validUntil': '2026-11-22' | false | -1",
                "'givenOn': '2026-11-01', 'validUntil': '2036-11-22' | true | 343",
                "'givenOn': '2026-11-01', 'withdrawnOn': '2026-11-23' | false | 343",
                "'givenOn': '2026-11-01', 'withdrawnOn': '2026-11-24' | true | 343",
                "'form': 'WRITTEN' | ? | ?",
                "'validUntil': '2027-11-22' | ? | ?",
                "'validUntil': '2026-11-22' | false | ?"
            })
    void a_consent_holds_until_its_end_its_withdrawal_or_the_longest_time(
            String fields, @Nullable Boolean valid, @Nullable Integer daysLeft) {
        String form = fields.contains("form") ? "" : "'form': 'WRITTEN', ";
        Consent consent = one(
                "'consents': [{" + form + fields + ", 'recipients': ['GP'], 'dataClasses': ['FIN']}]", Consent.class);
        assertThat(consent.valid()).isEqualTo(valid);
        assertThat(consent.daysUntilEnd()).isEqualTo(daysLeft);
    }

    @Test
    void without_a_longest_time_only_the_stated_end_counts() {
        ProjectedCase projected = Projection.of(
                file("'consents': [{'form': 'WRITTEN', 'recipients': [], 'dataClasses': [], 'givenOn': '2020-01-01',"
                        + "'validUntil': " + ahead(5) + "}]"),
                AS_OF,
                ProjectionSample.parameters(false));
        assertThat(one(projected, Consent.class).valid()).isTrue();
        assertThat(one(projected, Consent.class).daysUntilEnd()).isEqualTo(5);
    }

    @Test
    void a_list_nobody_asked_about_may_hold_any_number_of_items() {
        List<Hypothetical> lists = project("").base().hypotheticals().stream()
                .filter(Hypothetical::many)
                .toList();
        assertThat(lists)
                .extracting(Hypothetical::fact)
                .hasExactlyElementsOfTypes(
                        Child.class,
                        Consent.class,
                        Event.class,
                        Referral.class,
                        Refusal.class,
                        RegisterEntry.class,
                        Support.class);
        assertThat(lists)
                .allSatisfy(one -> assertThat(Records.components(one.fact().getClass()))
                        .filteredOn(component -> Records.read(component, one.fact()) != null)
                        .extracting(component -> component.getName())
                        .containsExactly("pointer"));
    }

    @Test
    void a_list_known_to_be_empty_holds_nothing() {
        ProjectedCase projected =
                project("'supports': [], 'refusals': [], 'referrals': [], 'consents': [], 'events': [],"
                        + "'household': {'children': []}");
        assertThat(projected.base().hypotheticals()).noneMatch(Hypothetical::many);
        assertThat(all(projected, Support.class)).isEmpty();
    }
}
