package cz.opora.internal.decision;

import static cz.opora.directory.SampleDirectory.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Availability;
import cz.opora.advice.Candidate;
import cz.opora.advice.Doubt;
import cz.opora.advice.Misfit;
import cz.opora.advice.Wanted;
import cz.opora.codes.ActorType;
import cz.opora.codes.DoubtKind;
import cz.opora.codes.GapState;
import cz.opora.codes.MisfitGround;
import cz.opora.codes.NeedDomain;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.Completeness;
import cz.opora.directory.SampleActor;
import cz.opora.directory.SampleDirectory;
import cz.opora.facts.Need;
import cz.opora.facts.Support;
import cz.opora.internal.decision.Matching.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Need HEALTH =
            new Need("/health", NeedDomain.HEALTH, null, null, null, null, null, null, null, null, null, null, null);
    private static final Wanted DOCTOR = Wanted.chain(HEALTH).lead(ActorType.GP);

    private final ActorDirectory directory = SampleDirectory.of(
            List.of(
                    SampleActor.of("a", ActorType.GP).serving(HERE).acceptsNew(true),
                    SampleActor.of("b", ActorType.GP).serving(HERE).acceptsNew(true)),
            List.of(new Completeness(ActorType.GP, HERE, DAY, null)));
    private final List<Candidate> candidates =
            new DirectoryView(directory, HERE, DAY, Map.of(), null).candidates(DOCTOR);
    private final List<Misfit> misfits = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Support> supports = new ArrayList<>();

    private void against(int candidate, MisfitGround... grounds) {
        for (MisfitGround ground : grounds) {
            misfits.add(Misfit.of(candidates.get(candidate), ground));
        }
    }

    private Matching matching() {
        CandidateNotes notes = CandidateNotes.of(misfits, new Doubts(doubts, supports), supports);
        return Matching.of(List.of(DOCTOR), candidates, notes, directory, HERE, DAY);
    }

    private Choice choice() {
        return matching().choices().values().iterator().next();
    }

    @Test
    void who_already_works_with_the_client_comes_first_whatever_the_conditions_for_new_clients() {
        against(1, MisfitGround.ALREADY_INVOLVED, MisfitGround.CAPACITY, MisfitGround.AGE);

        assertThat(choice().fitting()).extracting(Candidate::service).containsExactly("b", "a");
        assertThat(choice().doubts(choice().fitting().get(0))).containsExactly(DoubtKind.ALREADY_INVOLVED.text());
        assertThat(choice().misfits()).isEmpty();
    }

    @Test
    void where_somebody_already_works_with_the_client_nothing_is_missing() {
        against(0, MisfitGround.CAPACITY);
        against(1, MisfitGround.ALREADY_INVOLVED, MisfitGround.CAPACITY);

        assertThat(matching().availabilities()).isEmpty();
    }

    @Test
    void a_doctor_of_his_own_whom_the_directory_does_not_name_makes_no_gap_either() {
        against(0, MisfitGround.CAPACITY);
        against(1, MisfitGround.CAPACITY);
        supports.add(new Support("/supports/0", ActorType.GP, null, null, null, null, null, false, true, null, null));

        assertThat(matching().availabilities()).isEmpty();
    }

    @Test
    void a_veto_of_the_client_counts_against_an_actor_already_involved_and_makes_no_gap() {
        against(0, MisfitGround.CAPACITY);
        against(1, MisfitGround.ALREADY_INVOLVED, MisfitGround.CLIENT_VETO);

        assertThat(choice().fitting()).isEmpty();
        assertThat(matching().availabilities()).isEmpty();
    }

    @Test
    void where_no_doctor_takes_patients_a_professional_is_missing() {
        against(0, MisfitGround.CAPACITY);
        against(1, MisfitGround.CAPACITY);

        assertThat(matching().availabilities())
                .containsExactly(
                        new Availability(NeedDomain.HEALTH, ActorType.GP, GapState.GAP, MisfitGround.PROFESSIONAL));
    }

    @Test
    void where_doctors_refuse_for_age_the_ground_stays_age() {
        against(0, MisfitGround.AGE);
        against(1, MisfitGround.AGE, MisfitGround.CAPACITY);

        assertThat(matching().availabilities()).extracting(Availability::kind).containsExactly(MisfitGround.AGE);
    }

    @Test
    void a_doubt_leaves_the_actor_among_those_who_fit() {
        doubts.add(Doubt.of(candidates.get(0), DoubtKind.WAITING));

        assertThat(choice().fitting()).extracting(Candidate::service).containsExactly("a", "b");
        assertThat(choice().doubts(choice().fitting().get(0))).containsExactly(DoubtKind.WAITING.text());
    }
}
