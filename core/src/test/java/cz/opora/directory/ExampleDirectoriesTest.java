package cz.opora.directory;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.RefusalEntry;
import cz.opora.codes.ActorType;
import cz.opora.codes.RegisteredGroup;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the example cases and the model pages count on in the example directories. */
class ExampleDirectoriesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String ZALESI = "9901";
    private static final String PODHAJI = "9902";

    private static ActorDirectory load(String name) {
        return ActorDirectory.load(Path.of("..", "examples", "directories", name));
    }

    @Test
    void the_two_services_that_refused_are_registered_as_the_case_says() {
        ActorDirectory zalesi = load("zalesi.json");

        assertThat(zalesi.find("cesta-socialni-rehabilitace"))
                .hasValueSatisfying(cesta -> assertThat(cesta.targetGroups()).contains(RegisteredGroup.REG_CHRONIC));
        assertThat(zalesi.find("krok-podpora-bydleni")).hasValueSatisfying(krok -> assertThat(krok.targetGroups())
                .containsExactly(RegisteredGroup.REG_DISABILITY));
    }

    @Test
    void every_refusal_of_the_example_case_names_a_service_of_the_town() {
        ActorDirectory zalesi = load("zalesi.json");
        CaseFile refusedTwice =
                CaseFile.load(Path.of("..", "examples", "cases", "v01-58-debts-copd-refused-twice.json"));

        assertThat(refusedTwice.refusals()).hasSize(2).allSatisfy(refusal -> assertThat(typeOf(zalesi, refusal))
                .isEqualTo(refusal.type()));
    }

    private static @Nullable ActorType typeOf(ActorDirectory directory, RefusalEntry refusal) {
        String service = refusal.service();
        return service == null ? null : directory.find(service).map(Actor::type).orElse(null);
    }

    @Test
    void no_doctor_of_a_type_declared_complete_takes_patients() {
        ActorDirectory zalesi = load("zalesi.json");

        for (ActorType type : List.of(ActorType.GP, ActorType.PSYCHIATRIST)) {
            assertThat(zalesi.completeFor(type, ZALESI, DAY)).isTrue();
            assertThat(zalesi.serving(type, ZALESI)).isNotEmpty().allSatisfy(actor -> assertThat(actor.acceptsNew())
                    .isFalse());
        }
        assertThat(zalesi.completeFor(ActorType.SOCIAL_REHAB, ZALESI, DAY)).isFalse();
        assertThat(zalesi.completeFor(ActorType.GP, PODHAJI, DAY)).isFalse();
    }

    @Test
    void a_centre_known_by_its_seat_only_is_a_doubt_in_the_neighbouring_town() {
        ActorDirectory zalesi = load("zalesi.json");

        assertThat(zalesi.serving(ActorType.CDZ, ZALESI))
                .singleElement()
                .satisfies(cdz -> assertThat(zalesi.covers(cdz, ZALESI)).isNull());
    }

    @Test
    void the_thin_directory_is_complete_for_nothing() {
        ActorDirectory thin = load("thin.json");

        assertThat(ActorType.values()).noneMatch(type -> thin.completeFor(type, PODHAJI, DAY));
        assertThat(thin.serving(ActorType.UP, PODHAJI)).hasSize(1);
        assertThat(thin.territory(PODHAJI)).map(Territory::name).contains("Podhájí");
    }
}
