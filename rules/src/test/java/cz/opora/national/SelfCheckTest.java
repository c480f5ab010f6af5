package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.RandomCases;
import cz.opora.explain.SelfCheck;
import cz.opora.explain.SelfCheck.Checked;
import cz.opora.explain.SelfCheck.Removal;
import cz.opora.explain.SelfCheck.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The reasons of a card carry it: nothing but what they name gives it again, and each named fact is needed. There are no
 * exceptions. A decision is made for each fact of each card, so the build checks few random cases; two thousand are checked
 * with {@code -Dopora.selfcheck.cases=2000}, which takes about an hour.
 */
class SelfCheckTest {
    private static final int RANDOM_CASES = Integer.getInteger("opora.selfcheck.cases", 8);

    @Test
    void every_card_of_the_example_cases_stands_on_what_its_reasons_name() {
        List<String> broken = new ArrayList<>();
        for (Path file : examples()) {
            CaseFile caseFile = CaseFile.load(file);
            LocalDate day = Objects.requireNonNull(caseFile.asOf());
            broken(String.valueOf(file.getFileName()), Zalesi.ADVISOR.selfCheck(caseFile, day), broken);
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_card_of_random_cases_stands_on_what_its_reasons_name() {
        List<String> broken = new ArrayList<>();
        for (int seed = 0; seed < RANDOM_CASES; seed++) {
            broken("seed " + seed, Zalesi.ADVISOR.selfCheck(RandomCases.of(seed), Zalesi.DAY), broken);
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void a_fact_without_which_a_card_is_gone_is_told_from_one_that_another_reason_replaces() {
        CaseFile caseFile = Zalesi.example("v01-58-debts-copd-refused-twice");

        Checked group = Zalesi.ADVISOR.selfCheck(caseFile, Objects.requireNonNull(caseFile.asOf())).cards().stream()
                .filter(card -> card.key().equals("group/TG_55PLUS"))
                .findFirst()
                .orElseThrow();

        assertThat(group.reached()).isTrue();
        assertThat(group.removals())
                .anySatisfy(removal -> {
                    assertThat(removal.pointer()).isEqualTo("/client/birthDate");
                    assertThat(removal.result()).isEqualTo(Result.LOST);
                })
                .anyMatch(removal -> removal.result() == Result.OTHER_REASON
                        && !removal.rules().isEmpty());
    }

    private static void broken(String name, SelfCheck check, List<String> broken) {
        for (Checked card : check.cards()) {
            if (!card.holds()) {
                List<String> notNeeded = card.removals().stream()
                        .filter(removal -> removal.result() == Result.NOT_NEEDED)
                        .map(Removal::pointer)
                        .toList();
                broken.add(name + ": " + card.key() + " " + card.rules()
                        + (card.reached() ? " does not need " + notNeeded : " is not reached"));
            }
        }
    }

    private static List<Path> examples() {
        try (Stream<Path> files = Files.list(Expectations.CASES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
