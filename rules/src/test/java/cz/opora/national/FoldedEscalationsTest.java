package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.Detail;
import cz.opora.advice.Advice;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.Step;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.Language;
import cz.opora.codes.Urgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An escalation the page does not print as such is said elsewhere on it. */
class FoldedEscalationsTest {
    private static final Path CASES = Path.of("../examples/cases");

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_escalation_is_printed_or_said_elsewhere(Path file) {
        CaseFile caseFile = CaseFile.load(file);
        Advice advice =
                Zalesi.ADVISOR.advise(caseFile, Objects.requireNonNullElse(caseFile.asOf(), Zalesi.DAY), Detail.PAGE);
        String page = oneLine(Pages.text(advice, Language.CS));

        for (EscalationCard card : advice.escalations()) {
            boolean printed = page.contains(card.text().cs());
            boolean said =
                    advice.steps().stream().anyMatch(step -> says(page, step, card)) || saidInSection(page, card);
            boolean stays = card.urgency().compareTo(Urgency.WITHIN_24H) <= 0 || card.deadline() != null;
            assertThat(printed || (said && !stays)).as(card.key()).isTrue();
        }
    }

    private static boolean says(String page, Step step, EscalationCard card) {
        String what = step.what().cs();
        return page.contains(what.substring(1))
                && step.with().stream().anyMatch(actor -> card.recipients().contains(actor.type()));
    }

    private static boolean saidInSection(String page, EscalationCard card) {
        return switch (card.code()) {
            case SERVICE_REFUSED -> page.contains("ODMÍTNUTÍ ") || counted(page, "odmítnutí");
            case NETWORK_GAP, NOBODY_ACCEPTS, ACTOR_INACTIVE ->
                page.contains("KOORDINÁTOR PODPORY ") || counted(page, "mezer");
            case CHILD_PREVENTIVE -> page.contains("OSPOD: Z TOHO, CO JE ZAPSÁNO") || page.contains("CO NEDĚLAT");
            case DUPLICITY -> page.contains("POZOR ") || counted(page, "upozornění");
            default -> false;
        };
    }

    /** What a crowded page only counts, in its last line but one. */
    private static boolean counted(String page, String what) {
        int from = page.indexOf("V podrobné podobě navíc: ");
        return from >= 0 && page.indexOf(what, from) > 0;
    }

    private static String oneLine(String page) {
        return page.replaceAll("\\s+", " ");
    }
}
