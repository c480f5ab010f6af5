package cz.opora.internal.decision;

import static cz.opora.directory.SampleDirectory.FAR;
import static cz.opora.directory.SampleDirectory.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Candidate;
import cz.opora.advice.Wanted;
import cz.opora.codes.ActorType;
import cz.opora.codes.AgeBand;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.RefusalGround;
import cz.opora.codes.RegisteredGroup;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.Completeness;
import cz.opora.directory.EntryRules;
import cz.opora.directory.SampleActor;
import cz.opora.directory.SampleDirectory;
import cz.opora.facts.Client;
import cz.opora.facts.Need;
import cz.opora.facts.Refusal;
import cz.opora.facts.RegisterEntry;
import cz.opora.internal.projection.ProjectionSample;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectoryViewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Need HOUSING =
            new Need("/housing", NeedDomain.HOUSING, null, null, null, null, null, null, null, null, null, null, null);
    private static final Wanted SHELTER = Wanted.chain(HOUSING).lead(ActorType.SHELTER);

    private static SampleActor shelter(String id) {
        return SampleActor.of(id, ActorType.SHELTER).serving(HERE);
    }

    private static DirectoryView view(ActorDirectory directory, Map<RegisteredGroup, Boolean> groups) {
        return new DirectoryView(directory, HERE, DAY, groups, null);
    }

    private static Candidate only(SampleActor actor, Map<RegisteredGroup, Boolean> groups) {
        Wanted wanted = Wanted.chain(HOUSING).lead(actor.type());
        List<Candidate> candidates = view(SampleDirectory.of(actor), groups).candidates(wanted);
        assertThat(candidates).hasSize(1);
        return candidates.get(0);
    }

    private static EntryRules rules(
            @Nullable Boolean soberOnly, @Nullable Boolean residence, @Nullable Boolean selfReferral) {
        return new EntryRules(soberOnly, null, residence, null, null, selfReferral, null, null, null, null, null);
    }

    @Test
    void it_stands_for_the_directory() {
        assertThat(view(SampleDirectory.of(), Map.of()).pointer()).isEqualTo("/directory");
    }

    @Test
    void the_one_that_fits_is_among_the_candidates_behind_thirty_that_do_not() {
        List<SampleActor> actors = new ArrayList<>();
        IntStream.range(0, 30)
                .mapToObj(i -> shelter("a-" + i).acceptsNew(false))
                .forEach(actors::add);
        actors.add(shelter("z-fits").acceptsNew(true));

        List<Candidate> candidates = view(SampleDirectory.of(actors), Map.of()).candidates(SHELTER);

        assertThat(candidates).hasSize(31);
        assertThat(candidates)
                .filteredOn(candidate -> Boolean.TRUE.equals(candidate.acceptsNew()))
                .extracting(Candidate::service)
                .containsExactly("z-fits");
    }

    @Test
    void candidates_come_in_the_order_of_the_chain_and_once() {
        ActorDirectory directory = SampleDirectory.of(
                SampleActor.of("up", ActorType.UP).nationwide(),
                shelter("b"),
                shelter("a"),
                SampleActor.of("dept", ActorType.HOUSING_DEPT).serving(HERE),
                SampleActor.of("far", ActorType.SHELTER).serving(FAR));
        Wanted wanted = Wanted.chain(HOUSING)
                .lead(ActorType.SHELTER, ActorType.HOUSING_DEPT)
                .then(ActorType.UP)
                .backup(ActorType.SHELTER);

        assertThat(view(directory, Map.of()).candidates(wanted))
                .extracting(Candidate::pointer)
                .containsExactly(
                        "candidate/HOUSING/SHELTER/a",
                        "candidate/HOUSING/SHELTER/b",
                        "candidate/HOUSING/HOUSING_DEPT/dept",
                        "candidate/HOUSING/UP/up");
    }

    @Test
    void neither_the_order_nor_the_size_of_the_directory_changes_the_candidates() {
        List<SampleActor> few =
                List.of(shelter("a"), shelter("b").acceptsNew(true), SampleActor.of("c", ActorType.SHELTER));
        List<SampleActor> many = new ArrayList<>(few);
        IntStream.range(0, 20_000)
                .mapToObj(i -> SampleActor.of("other-" + i, i % 2 == 0 ? ActorType.SHELTER : ActorType.GP)
                        .serving("1" + i))
                .forEach(many::add);
        Collections.shuffle(many, new Random(7));

        assertThat(view(SampleDirectory.of(many), Map.of()).candidates(SHELTER))
                .hasSize(3)
                .isEqualTo(view(SampleDirectory.of(few), Map.of()).candidates(SHELTER));
    }

    @Test
    void an_actor_of_which_nothing_is_known_is_a_candidate_of_doubts() throws ReflectiveOperationException {
        Candidate candidate = only(SampleActor.of("a", ActorType.SHELTER), Map.of(RegisteredGroup.REG_CRISIS, true));

        assertThat(candidate.service()).isEqualTo("a");
        assertThat(candidate.card()).isEqualTo("actor/SHELTER/a");
        for (RecordComponent component : Candidate.class.getRecordComponents()) {
            if (!Set.of("need", "type", "service", "card").contains(component.getName())) {
                assertThat(component.getAccessor().invoke(candidate))
                        .as(component.getName())
                        .isNull();
            }
        }
    }

    @Test
    void a_refusal_by_a_service_the_directory_does_not_know_leaves_only_its_type_to_tell() {
        DirectoryView view = view(SampleDirectory.of(), Map.of());
        Client client = ProjectionSample.project("").base().facts().stream()
                .filter(Client.class::isInstance)
                .map(Client.class::cast)
                .findFirst()
                .orElseThrow();

        RegisterEntry known = view.entry(refusal("nowhere", ActorType.SHELTER), client);
        RegisterEntry doctor = view.entry(refusal(null, ActorType.GP), client);

        assertThat(known.registeredService()).isTrue();
        assertThat(known.groupFits()).isNull();
        assertThat(known.ageFits()).isNull();
        assertThat(known.residential()).isNull();
        assertThat(doctor.registeredService()).isFalse();
        assertThat(view.entry(refusal(null, null), client).registeredService()).isNull();
    }

    private static Refusal refusal(@Nullable String service, @Nullable ActorType type) {
        return new Refusal("/refusals/0", service, type, NeedDomain.HOUSING, RefusalGround.OTHER, null, null);
    }

    @Test
    void entry_rules_are_passed_on_and_self_referral_is_turned_round() {
        Candidate closed = only(shelter("a").entry(rules(true, false, false)).acceptsNew(false), Map.of());
        Candidate open = only(shelter("a").entry(rules(false, true, true)).acceptsNew(true), Map.of());

        assertThat(closed.covers()).isTrue();
        assertThat(closed.soberOnly()).isTrue();
        assertThat(closed.residenceRequired()).isFalse();
        assertThat(closed.referralRequired()).isTrue();
        assertThat(closed.acceptsNew()).isFalse();
        assertThat(open.soberOnly()).isFalse();
        assertThat(open.residenceRequired()).isTrue();
        assertThat(open.referralRequired()).isFalse();
        assertThat(open.acceptsNew()).isTrue();
    }

    @Test
    void bands_make_one_span_of_ages() {
        Candidate candidate = only(shelter("a").bands(AgeBand.OLDER_SENIORS, AgeBand.ADULTS), Map.of());

        assertThat(candidate.ageFrom()).isEqualTo(27);
        assertThat(candidate.ageTo()).isEqualTo(150);
    }

    @Test
    void a_limit_of_its_own_is_stricter_than_the_bands() {
        Candidate candidate =
                only(shelter("a").bands(AgeBand.ADULTS, AgeBand.YOUNGER_SENIORS).ages(55, null), Map.of());

        assertThat(candidate.ageFrom()).isEqualTo(55);
        assertThat(candidate.ageTo()).isEqualTo(80);
    }

    @Test
    void one_group_that_fits_is_enough() {
        SampleActor actor = shelter("a").registeredFor(RegisteredGroup.REG_DISABILITY, RegisteredGroup.REG_CHRONIC);

        assertThat(only(actor, Map.of(RegisteredGroup.REG_CHRONIC, true)).groupFits())
                .isTrue();
        assertThat(only(actor, Map.of(RegisteredGroup.REG_CHRONIC, true, RegisteredGroup.REG_DISABILITY, false))
                        .groupFits())
                .isTrue();
    }

    @Test
    void no_group_fits_only_when_every_one_is_known_not_to() {
        SampleActor actor = shelter("a").registeredFor(RegisteredGroup.REG_DISABILITY, RegisteredGroup.REG_CHRONIC);

        assertThat(only(actor, Map.of(RegisteredGroup.REG_CHRONIC, false)).groupFits())
                .isNull();
        assertThat(only(actor, Map.of(RegisteredGroup.REG_CHRONIC, false, RegisteredGroup.REG_DISABILITY, false))
                        .groupFits())
                .isFalse();
    }

    @Test
    void unknown_groups_are_a_doubt_for_a_service_but_not_for_a_doctor() {
        SampleActor doctor = SampleActor.of("a", ActorType.GP).serving(HERE);

        assertThat(only(shelter("a"), Map.of()).groupFits()).isNull();
        assertThat(only(shelter("a").registeredFor(), Map.of()).groupFits()).isFalse();
        assertThat(only(doctor, Map.of()).groupFits()).isTrue();
        assertThat(only(doctor.registeredFor(), Map.of()).groupFits()).isTrue();
        assertThat(only(doctor.registeredFor(RegisteredGroup.REG_SENIORS), Map.of(RegisteredGroup.REG_SENIORS, false))
                        .groupFits())
                .isFalse();
    }

    @Test
    void without_a_territory_coverage_is_a_doubt() {
        ActorDirectory directory = SampleDirectory.of(shelter("a"));

        assertThat(new DirectoryView(directory, null, DAY, Map.of(), null).candidates(SHELTER))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.covers()).isNull());
    }

    @Test
    void completeness_is_asked_for_its_own_territory_and_day() {
        ActorDirectory directory = SampleDirectory.of(
                List.of(),
                List.of(
                        new Completeness(ActorType.SHELTER, HERE, DAY, null),
                        new Completeness(ActorType.GP, HERE, DAY.plusDays(1), null),
                        new Completeness(ActorType.UP, FAR, DAY, null)));
        DirectoryView view = view(directory, Map.of());

        assertThat(view.completeFor(ActorType.SHELTER)).isTrue();
        assertThat(view.completeFor(ActorType.GP)).isFalse();
        assertThat(view.completeFor(ActorType.UP)).isFalse();
    }
}
