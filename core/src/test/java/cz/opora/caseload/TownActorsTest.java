package cz.opora.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.caseload.GroupNetwork.Row;
import cz.opora.caseload.GroupNetwork.State;
import cz.opora.codes.ActorType;
import cz.opora.codes.NeedDomain;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.DirectoryFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownActorsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String SERVES = "\"coverage\": {\"territories\": [\"9901\"]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"acceptsNew\": true | AVAILABLE",
                "\"free\": false | AVAILABLE",
                "\"acceptsNew\": false | FULL",
                "\"capacity\": {\"free\": 0} | FULL",
                "\"capacity\": {\"free\": 1} | AVAILABLE",
                "\"entry\": {\"soberOnly\": true} | RULE_BARRIER",
                "\"entry\": {\"residenceRequired\": true} | RULE_BARRIER",
                "\"entry\": {\"soberOnly\": false, \"documents\": false} | AVAILABLE",
                "\"acceptsNew\": false, \"entry\": {\"soberOnly\": true} | FULL",
            })
    void one_service_of_the_town_is_told_by_what_keeps_people_away(String says, State state) {
        assertThat(row(directory(actor("a", SERVES + ", " + says)), ActorType.SHELTER)
                        .state())
                .isEqualTo(state);
    }

    @Test
    void the_best_service_counts_and_is_named() {
        ActorDirectory directory = directory(
                actor("full", SERVES + ", \"acceptsNew\": false"),
                actor("open-b", SERVES + ", \"acceptsNew\": true"),
                actor("open-a", SERVES));

        Row row = row(directory, ActorType.SHELTER);

        assertThat(row.state()).isEqualTo(State.AVAILABLE);
        assertThat(row.services()).containsExactly("open-a", "open-b");
        assertThat(row.toVerify()).isFalse();
    }

    @Test
    void a_service_of_which_nothing_is_known_is_available_and_to_be_asked() {
        assertThat(row(directory(actor("a", SERVES)), ActorType.SHELTER).toVerify())
                .isTrue();
    }

    @Test
    void a_service_of_which_only_the_seat_is_known_serves_perhaps() {
        ActorDirectory directory = directory(actor("a", "\"coverage\": {\"seat\": \"9901\"}"));

        assertThat(row(directory, ActorType.SHELTER).state()).isEqualTo(State.SEAT_ONLY);
    }

    @Test
    void an_absence_is_a_gap_only_where_the_directory_is_complete_on_the_day() {
        String complete = "\"completeFor\": [{\"type\": \"SHELTER\", \"territory\": \"9901\", \"verifiedOn\": \"%s\"}]";

        assertThat(row(of("\"actors\": []"), ActorType.SHELTER).state()).isEqualTo(State.NOT_IN_DIRECTORY);
        assertThat(row(of("\"actors\": [], " + complete.formatted("2026-11-01")), ActorType.SHELTER)
                        .state())
                .isEqualTo(State.GAP);
        assertThat(row(of("\"actors\": [], " + complete.formatted("2026-12-01")), ActorType.SHELTER)
                        .state())
                .isEqualTo(State.NOT_IN_DIRECTORY);
    }

    @Test
    void people_no_directory_keeps_are_no_gap() {
        assertThat(row(of("\"actors\": []"), ActorType.FAMILY).state()).isEqualTo(State.NOT_LISTED);
    }

    private static Row row(ActorDirectory directory, ActorType type) {
        return new TownActors(directory, "9901", DAY).row(type, List.of(NeedDomain.HOUSING));
    }

    private static String actor(String id, String says) {
        return "{\"id\": \"" + id + "\", \"name\": \"Služba\", \"type\": \"SHELTER\", " + says + "}";
    }

    private static ActorDirectory directory(String... actors) {
        return of("\"actors\": [" + String.join(", ", actors) + "]");
    }

    private static ActorDirectory of(String rest) {
        String json = "{\"format\": \"opora-directory/1\", \"id\": \"town\", \"territories\": [{\"code\": \"9901\","
                + " \"name\": \"Zálesí\"}], " + rest + "}";
        return ActorDirectory.of(DirectoryFile.parse("town", json.getBytes(StandardCharsets.UTF_8)));
    }
}
