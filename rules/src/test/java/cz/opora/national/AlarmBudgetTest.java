package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.Detail;
import cz.opora.advice.Advice;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.Reason;
import cz.opora.advice.Step;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.RandomCaseload;
import cz.opora.codes.Urgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Who is alarmed by everything hears nothing: on a usual caseload no rule presses too often without a reason, most cases
 * are calm, and a page stays short. {@code -Dopora.caseload=5000} asks more; {@code -Dopora.write=true} writes the page.
 */
class AlarmBudgetTest {
    private static final int CASES = Integer.getInteger("opora.caseload", 300);
    private static final int MOST_PER_CENT_OF_A_RULE = 15;
    private static final int LEAST_PER_CENT_CALM = 60;
    private static final int MOST_CARDS = 6;
    /** What a page shows at most. */
    private static final int STEPS_OF_A_PAGE = 6;

    private static final Path EXCEPTIONS = Path.of("src/test/resources/cz/opora/national/alarm-budget-exceptions.txt");
    private static final Path PAGE = Path.of("../docs/alarm-budget.md");

    @Test
    void on_a_usual_caseload_no_rule_presses_too_often_and_most_cases_are_calm() throws IOException {
        Tally usual = Tally.of(LongStream.range(0, CASES).mapToObj(RandomCaseload::of));
        Tally published = Tally.of(published());
        if (Boolean.getBoolean("opora.write")) {
            Files.writeString(PAGE, page(usual, published));
        }

        for (Tally tally : List.of(usual, published)) {
            assertThat(tally.tooOften().keySet())
                    .as("press in more than 15 %%: %s", tally.tooOften())
                    .isSubsetOf(exceptions().keySet());
        }
        assertThat(usual.perCent(usual.calm)).as("calm cases, %%").isGreaterThanOrEqualTo(LEAST_PER_CENT_CALM);
        assertThat(usual.mean(usual.cards())).as("cards of a page").isLessThanOrEqualTo(MOST_CARDS);
    }

    @Test
    void an_exception_names_a_rule_and_its_reason() throws IOException {
        Set<String> ids = Zalesi.RULES.rules().stream().map(rule -> rule.id()).collect(Collectors.toSet());

        assertThat(exceptions()).allSatisfy((id, reason) -> {
            assertThat(ids).contains(id);
            assertThat(reason).hasSizeGreaterThan(20);
        });
    }

    @Test
    void the_caseload_alarms_at_all_and_is_the_same_for_the_same_seed() {
        Tally few = Tally.of(LongStream.range(0, 60).mapToObj(RandomCaseload::of));

        assertThat(few.calm).isBetween(1, 59);
        assertThat(RandomCaseload.of(7).toJson()).isEqualTo(RandomCaseload.of(7).toJson());
        assertThat(RandomCaseload.of(7).toJson())
                .isNotEqualTo(RandomCaseload.of(8).toJson());
    }

    /** What was counted over some cases. */
    private static final class Tally {
        private int cases;
        private int calm;
        private int escalations;
        private int apart;
        private int steps;
        private final Map<String, Integer> pressing = new TreeMap<>();

        static Tally of(Stream<CaseFile> cases) {
            Tally tally = new Tally();
            cases.forEach(tally::add);
            return tally;
        }

        private void add(CaseFile file) {
            Advice advice =
                    Zalesi.ADVISOR.advise(file, Objects.requireNonNullElse(file.asOf(), Zalesi.DAY), Detail.PAGE);
            List<EscalationCard> urgent = advice.escalations().stream()
                    .filter(AlarmBudgetTest::presses)
                    .toList();
            cases++;
            calm += urgent.isEmpty() ? 1 : 0;
            escalations += advice.escalations().size();
            apart += (int) advice.escalations().stream()
                    .filter(card ->
                            advice.steps().stream().limit(STEPS_OF_A_PAGE).noneMatch(step -> says(step, card)))
                    .count();
            steps += Math.min(STEPS_OF_A_PAGE, advice.steps().size());
            urgent.stream()
                    .flatMap(card -> card.because().stream())
                    .map(Reason::ruleId)
                    .distinct()
                    .forEach(id -> pressing.merge(id, 1, Integer::sum));
        }

        /** A step with the escalation's first recipient, no later than it, is the escalation told as work. */
        private static boolean says(Step step, EscalationCard card) {
            return card.urgency().compareTo(Urgency.WITHIN_24H) > 0
                    && step.with().stream().anyMatch(actor -> card.recipients().contains(actor.type()));
        }

        int cards() {
            return apart + steps;
        }

        double perCent(int count) {
            return 100.0 * count / cases;
        }

        double mean(int count) {
            return (double) count / cases;
        }

        Map<String, Integer> tooOften() {
            Map<String, Integer> tooOften = new TreeMap<>(pressing);
            tooOften.values().removeIf(count -> perCent(count) <= MOST_PER_CENT_OF_A_RULE);
            return tooOften;
        }
    }

    private static boolean presses(EscalationCard card) {
        return card.urgency().compareTo(Urgency.WITHIN_72H) <= 0;
    }

    private static Stream<CaseFile> published() throws IOException {
        try (Stream<Path> files = Files.list(Expectations.CASES.resolve("published"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(CaseFile::load)
                    .toList()
                    .stream();
        }
    }

    /** A line: the id, a space, the reason. */
    private static Map<String, String> exceptions() throws IOException {
        return Files.readAllLines(EXCEPTIONS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toMap(line -> line.split(" ", 2)[0], line -> line.split(" ", 2)[1]));
    }

    private static String page(Tally usual, Tally published) {
        return """
                # How much is alarmed

                Written by `AlarmBudgetTest` (`-Dopora.write=true -Dopora.caseload=1000`): %d made-up cases in guessed proportions
                (`CaseloadShares`), and the %d published cases, chosen because they were hard. An urgent card is an escalation due
                at three working days or less; every reason on it counts for its rule, also one that alone would press less. Steps
                are counted as a page shows them, six at most; an escalation told by a step with its recipient is counted once.

                | | caseload | published cases | budget |
                |---|---|---|---|
                %s
                | rule that presses most often | caseload, %% | published, %% |
                |---|---|---|
                %s
                A rule above 15 %% of either needs a reason in `alarm-budget-exceptions.txt`. The budget of calm cases and of cards
                is that of the caseload.
                """.formatted(usual.cases, published.cases, figures(usual, published), rules(usual, published));
    }

    private static String figures(Tally usual, Tally published) {
        return row(
                        "without an urgent card, %",
                        usual.perCent(usual.calm), published.perCent(published.calm), "60 at least")
                + row("escalations, mean", usual.mean(usual.escalations), published.mean(published.escalations), "")
                + row("steps of the page, mean", usual.mean(usual.steps), published.mean(published.steps), "")
                + row(
                        "cards of the page, mean",
                        usual.mean(usual.cards()),
                        published.mean(published.cards()),
                        "6 at most");
    }

    private static String rules(Tally usual, Tally published) {
        return usual.pressing.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(20)
                .map(rule -> row(
                        rule.getKey() + " " + name(rule.getKey()),
                        usual.perCent(rule.getValue()),
                        published.perCent(published.pressing.getOrDefault(rule.getKey(), 0)),
                        null))
                .collect(Collectors.joining());
    }

    private static String name(String id) {
        return Zalesi.RULES.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static String row(String what, double usual, double published, @Nullable String budget) {
        String row = String.format(Locale.ROOT, "| %s | %.1f | %.1f |", what, usual, published);
        return row + (budget == null ? "\n" : " " + budget + " |\n");
    }
}
