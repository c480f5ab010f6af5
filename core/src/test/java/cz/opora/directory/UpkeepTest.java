package cz.opora.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpkeepTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static ActorDirectory directory(String verifiedOn, String... actors) {
        String json = "{'format': 'opora-directory/1', 'id': 'test', " + verifiedOn + " 'territories': [], 'actors': ["
                + String.join(",", actors) + "], 'completeFor': []}";
        return ActorDirectory.of(
                DirectoryFile.parse("test", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private static String actor(String id, String fields) {
        return "{'id': '" + id + "', 'name': 'Dům', 'type': 'SHELTER'" + fields + "}";
    }

    private static List<Upkeep> due(ActorDirectory directory) {
        return directory.upkeep(DAY, 60, 12);
    }

    @Test
    void an_agreement_is_a_matter_from_the_first_day_of_the_warning_on() {
        String ends = ", 'agreement': {'validTo': '2027-01-22'}";
        String later = ", 'agreement': {'validTo': '2027-01-23'}";

        assertThat(due(directory("", actor("a", ends), actor("b", later))))
                .containsExactly(new Upkeep("a", Upkeep.Matter.AGREEMENT_ENDS, LocalDate.of(2027, 1, 22)));
    }

    @Test
    void funding_that_has_ended_stays_a_matter_until_somebody_writes_it_anew() {
        assertThat(due(directory("", actor("a", ", 'fundedUntil': '2026-06-30'"))))
                .extracting(Upkeep::matter)
                .containsExactly(Upkeep.Matter.FUNDING_ENDS);
    }

    @Test
    void an_entry_is_unverified_when_a_year_is_over_and_takes_the_day_of_the_directory_for_its_own() {
        ActorDirectory old =
                directory("'verifiedOn': '2025-11-23',", actor("a", ""), actor("b", ", 'verifiedOn': '2025-11-24'"));

        assertThat(due(old)).containsExactly(new Upkeep("a", Upkeep.Matter.UNVERIFIED, LocalDate.of(2026, 11, 23)));
    }

    @Test
    void what_nobody_recorded_is_no_matter() {
        assertThat(due(directory("", actor("a", "")))).isEmpty();
    }
}
