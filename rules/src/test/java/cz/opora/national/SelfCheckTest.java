package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.RandomCases;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reasons of a card carry it: nothing but what they name gives it again, and each named fact is needed. There are no
 * exceptions. A decision is made for each fact of each card, so the build checks few random cases; two thousand are checked
 * with {@code -Dopora.selfcheck.cases=2000}, which takes about half an hour on two
 * cores.
 */
class SelfCheckTest {
    private static final Logger LOG = LoggerFactory.getLogger(SelfCheckTest.class);
    private static final int RANDOM_CASES = Integer.getInteger("opora.selfcheck.cases", 8);
    private static final int SPLIT_STEP = 1126;

    @Test
    void every_card_of_the_example_cases_stands_on_what_its_reasons_name() {
        List<String> broken = new ArrayList<>();
        for (Path file : examples()) {
            CaseFile caseFile = CaseFile.load(file);
            LocalDate day = Objects.requireNonNull(caseFile.asOf());
            broken.addAll(broken(String.valueOf(file.getFileName()), caseFile, day));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_card_of_random_cases_stands_on_what_its_reasons_name() {
        List<String> broken = IntStream.range(0, RANDOM_CASES)
                .parallel()
                .mapToObj(seed -> broken("seed " + seed, RandomCases.of(seed), Zalesi.DAY))
                .flatMap(List::stream)
                .toList();

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

    @Test
    void a_child_who_is_spoken_of_but_not_listed_is_kept_beside_what_is_said_of_children() {
        ObjectNode safe = (ObjectNode) JsonMapper.shared()
                .readTree(Expectations.CASES.resolve("v02-safe-variant.json").toFile());
        ((ObjectNode) safe.get("household")).putArray("children");
        ((ObjectNode) safe.at("/family/situations")).put("CHILD_DISABILITY", true);
        CaseFile caseFile = CaseFile.parse("case", JsonMapper.shared().writeValueAsBytes(safe));

        assertThat(broken("spoken of", caseFile, Zalesi.DAY)).isEmpty();
        assertThat(Zalesi.ADVISOR.selfCheck(caseFile, Zalesi.DAY).cards())
                .extracting(Checked::key)
                .contains("escalation/CHILD_PREVENTIVE#/household/children");
    }

    /** With less known of who works with this client, the rules of one step ask different actors. */
    @Test
    void the_reasons_of_one_step_stay_together_when_its_rules_ask_different_actors() {
        List<Checked> cards =
                Zalesi.ADVISOR.selfCheck(RandomCases.of(SPLIT_STEP), Zalesi.DAY).cards();

        assertThat(cards)
                .filteredOn(card -> card.key().equals("step/DEBT/MTX-101"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.rules()).hasSizeGreaterThan(1);
                    assertThat(step.holds()).isTrue();
                });
    }

    private static List<String> broken(String name, CaseFile caseFile, LocalDate day) {
        List<String> broken = new ArrayList<>();
        for (Checked card : Zalesi.ADVISOR.selfCheck(caseFile, day).cards()) {
            if (!card.holds()) {
                List<String> notNeeded = card.removals().stream()
                        .filter(removal -> removal.result() == Result.NOT_NEEDED)
                        .map(Removal::pointer)
                        .toList();
                broken.add(name + ": " + card.key() + " " + card.rules()
                        + (card.reached() ? " does not need " + notNeeded : " is not reached"));
            }
        }
        LOG.debug("{}: {} cards at fault", name, broken.size());
        return broken;
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
