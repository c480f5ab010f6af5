package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Advice;
import cz.opora.advice.Handover;
import cz.opora.advice.HandoverField;
import cz.opora.advice.SharingCard;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.RandomCases;
import cz.opora.codes.ActorType;
import cz.opora.codes.DataClass;
import cz.opora.codes.Language;
import cz.opora.codes.SharingManner;
import cz.opora.render.HandoverPage;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hand-over sheets of the vignettes, word by word. {@code -Dgolden=write} writes them anew: read them before commit. */
class HandoverTest {
    private static final Path SHEETS = Path.of("src/test/resources/cz/opora/national/handover");
    private static final String V1 = "v01-58-debts-copd-refused-twice";
    private static final String CONSENTS =
            "\"consents\": [{\"form\": \"WRITTEN\", \"recipients\": [\"DEBT_ADVICE\", \"UP\", \"HEALTH_INSURER\","
                    + " \"OTHER_ORP\"], \"dataClasses\": [\"ID\", \"HH\", \"HOUS\", \"FIN\", \"DEBT\", \"FUNC\","
                    + " \"DIAG\", \"RISK\", \"CHILD\", \"LEGAL\", \"CRIM\", \"PLAN\", \"HIST\", \"WISH\"],"
                    + " \"givenBy\": \"CLIENT\", \"givenOn\": \"2026-11-20\"}],";

    @ParameterizedTest
    @CsvSource({
        V1 + ", DEBT_ADVICE, false",
        V1 + ", DEBT_ADVICE, true",
        V1 + ", UP, true",
        V1 + ", HEALTH_INSURER, true",
        "v03-bruise-and-violence-at-home, POLICE, false",
        "v03-bruise-and-violence-at-home, OSPOD, false",
        "v03-bruise-and-violence-at-home, SCHOOL, false",
        "v07-expulsion-11-days-no-petition-child-5, OSPOD, false",
        "v07-expulsion-11-days-no-petition-child-5, INTERVENTION_CENTRE, false"
    })
    void a_sheet_reads_as_its_golden_file(String name, ActorType recipient, boolean consented) throws IOException {
        Handover sheet = Zalesi.ADVISOR.handover(file(name, consented), Zalesi.DAY, recipient);
        Path golden = SHEETS.resolve(name.substring(0, 3) + "-" + recipient + (consented ? "-consent" : "") + ".txt");
        String page = HandoverPage.text(sheet, Language.CS);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(SHEETS);
            Files.writeString(golden, page, StandardCharsets.UTF_8);
        }

        assertThat(page).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
        assertThat(page.lines()).allMatch(line -> line.length() <= 90);
    }

    @Test
    void the_card_of_an_actor_and_its_sheet_agree() throws IOException {
        CaseFile file = file(V1, true);
        Advice advice = Zalesi.advise(file);

        assertThat(advice.sharing()).isNotEmpty();
        for (SharingCard card : advice.sharing()) {
            Handover sheet = Zalesi.ADVISOR.handover(file, Zalesi.DAY, card.recipient());
            assertThat(card.allowed())
                    .containsAll(sheet.fields().stream()
                            .map(HandoverField::dataClass)
                            .toList());
            assertThat(sheet.manner()).isEqualTo(card.manner());
        }
    }

    @Test
    void a_service_of_the_directory_gets_a_sheet_by_its_id() throws IOException {
        Handover sheet = Zalesi.ADVISOR.handover(file(V1, true), Zalesi.DAY, "obcanska-poradna-zalesi");

        assertThat(sheet.name().cs()).isEqualTo("Občanská poradna Zálesí");
        assertThat(sheet.recipient()).isEqualTo(ActorType.DEBT_ADVICE);
        assertThat(sheet.tasks()).isNotEmpty();
    }

    @Test
    void every_field_that_can_stand_on_a_sheet_has_words() throws IOException {
        for (long seed = 0; seed < 60; seed++) {
            CaseFile file = withConsentsOf(RandomCases.of(seed), file(V1, true));
            for (ActorType recipient : new ActorType[] {ActorType.OTHER_ORP, ActorType.UP}) {
                assertThat(Zalesi.ADVISOR.handover(file, Zalesi.DAY, recipient).fields())
                        .extracting(field -> field.label().cs())
                        .noneMatch(label -> label.matches(".*[A-Z][A-Za-z]+\\.[a-z].*"));
            }
        }
    }

    @Test
    void a_case_without_consent_shares_nothing_and_says_so() {
        Advice advice = Zalesi.advise(Zalesi.example(V1));

        assertThat(advice.sharing())
                .filteredOn(card -> card.manner() == SharingManner.SHEET)
                .isNotEmpty()
                .allMatch(card -> card.leaveOut().contains(DataClass.DIAG))
                .allMatch(card -> card.allowed().isEmpty());
    }

    private static CaseFile file(String name, boolean consented) throws IOException {
        if (!consented) {
            return Zalesi.example(name);
        }
        String json = Files.readString(Path.of("../examples/cases", name + ".json"), StandardCharsets.UTF_8);
        return CaseFile.parse("case.json", withConsents(json));
    }

    /** The case with the consents of another. */
    private static CaseFile withConsentsOf(CaseFile file, CaseFile other) {
        try {
            RecordComponent[] components = CaseFile.class.getRecordComponents();
            Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int at = 0; at < values.length; at++) {
                boolean consents = components[at].getName().equals("consents");
                values[at] = components[at].getAccessor().invoke(consents ? other : file);
                types[at] = components[at].getType();
            }
            return CaseFile.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot give consents", e);
        }
    }

    private static byte[] withConsents(String json) {
        return json.replaceFirst("\\{", "{" + CONSENTS).getBytes(StandardCharsets.UTF_8);
    }
}
