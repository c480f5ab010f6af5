package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.Detail;
import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a day before the wording of a law was read, the page names the alarms that cannot sound. */
class SilentAlarmsTest {
    private static final CaseFile CASE =
            CaseFile.load(Path.of("../examples/cases/v03-bruise-and-violence-at-home.json"));

    private static Advice advice(String day) {
        return Zalesi.ADVISOR.advise(CASE, LocalDate.parse(day), Detail.PAGE);
    }

    private static List<EscalationCode> silent(Advice advice) {
        return advice.diagnostics().stream()
                .filter(problem -> problem.code().equals("alarm-begins-later"))
                .map(problem ->
                        EscalationCode.valueOf(String.valueOf(problem.pointer()).substring("/escalations/".length())))
                .toList();
    }

    @Test
    void an_alarm_whose_wording_was_not_read_for_the_day_is_named_on_the_page() {
        Advice advice = advice("2025-12-01");
        String page = Pages.text(advice, Language.CS).replaceAll("\\s+", " ");

        assertThat(silent(advice)).contains(EscalationCode.CHILD_ACUTE);
        assertThat(page)
                .contains("Pro den 1. 12. 2025 nemáme ověřené znění zákonů u těchto výstrah: Dítě")
                .contains("Že tu nejsou, neznamená, že nehrozí.")
                .doesNotContain("Výpočet hlásí potíže");
        assertThat(Pages.faults(Pages.text(advice, Language.CS), Language.CS)).isEmpty();
    }

    @Test
    void on_a_day_whose_wording_was_read_nothing_of_the_kind_is_said() {
        assertThat(silent(advice("2026-10-01"))).isEmpty();
        assertThat(Pages.text(advice("2026-10-01"), Language.CS)).doesNotContain("nemáme ověřené znění");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-30", "2025-07-01", "2025-10-01", "2026-01-01", "2026-06-12", "2026-09-30"})
    void violence_expulsion_and_lack_of_income_have_rules_on_every_day(String day) {
        assertThat(silent(advice(day)))
                .doesNotContain(
                        EscalationCode.DV_DANGER,
                        EscalationCode.DV_CHRONIC,
                        EscalationCode.DV_VYKAZANI,
                        EscalationCode.NO_INCOME,
                        EscalationCode.CHILD_DV);
    }
}
