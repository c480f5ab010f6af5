package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.RuleSummary;
import cz.opora.advice.Advice;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.Reason;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.DeadlineCode;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Mark;
import cz.opora.explain.CardState;
import cz.opora.parameters.Parameter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same case on the days the law changed: what comes, what goes, and by which source. */
class TimeBreaksTest {
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2025, 6, 30),
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2025, 10, 1),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 7, 1),
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2026, 11, 23));
    /** What begins on the first day of all was not read as a change. */
    private static final LocalDate BEGINNING = LocalDate.of(2024, 1, 1);

    private static final Path FOLDER = Path.of("src/test/resources/cz/opora/national");
    private static final Path PAGE = Path.of("../docs/time-breaks.md");
    private static final List<Break> BREAKS = Expectations.read(FOLDER.resolve("time-breaks.yaml"), Break.class);
    private static final List<Unverified> UNVERIFIED =
            Expectations.read(FOLDER.resolve("time-unverified.yaml"), Unverified.class);

    /**
     * A day from which something else holds.
     *
     * @param day the first day
     * @param what what changes
     * @param source where it stands
     * @param mark how sure it is
     */
    record Break(LocalDate day, String what, String source, Mark mark) {}

    /**
     * A change no rule rests on, for its text was not read.
     *
     * @param day the day it is said to come
     * @param what what it is
     * @param source where it would have to be read
     */
    record Unverified(LocalDate day, String what, String source) {}

    @Test
    void what_comes_and_goes_on_the_days_of_change_is_what_was_read() {
        StringBuilder text = new StringBuilder();
        for (String name : List.of("violence", "expulsion-of-july", "income", "housing")) {
            text.append("== ").append(name).append(" ==\n");
            CaseFile file = CaseFile.load(FOLDER.resolve("time/" + name + ".json"));
            Map<String, String> before = Map.of();
            for (LocalDate day : DAYS) {
                Map<String, String> now = reasons(file, day);
                text.append(day).append('\n').append(before.isEmpty() ? now.size() + " lines\n" : changes(before, now));
                before = now;
            }
        }
        Golden.assertSame("time-breaks.txt", text.toString());
    }

    @Test
    void an_expulsion_runs_as_long_as_the_law_of_its_own_day_says() {
        assertThat(endOfOrder("2025-06-29", "2025-06-30")).isEqualTo("2025-07-09");
        assertThat(endOfOrder("2025-06-30", "2025-07-01")).isEqualTo("2025-07-10");
        assertThat(endOfOrder("2025-07-01", "2025-07-01")).isEqualTo("2025-07-15");
        assertThat(endOfOrder("2026-11-22", "2026-11-23")).isEqualTo("2026-12-06");
    }

    @Test
    void every_day_on_which_a_rule_or_a_number_begins_or_ends_is_explained() throws IOException {
        Map<LocalDate, Set<String>> changes = changes();

        assertThat(BREAKS).extracting(Break::day).containsExactlyElementsOf(changes.keySet());
        if (Boolean.getBoolean("opora.write")) {
            Files.writeString(PAGE, page(changes));
        }
        assertThat(Files.readString(PAGE))
                .as("run with -Dopora.write=true and read it")
                .isEqualTo(page(changes));
    }

    private static Map<String, String> reasons(CaseFile file, LocalDate day) {
        Map<String, String> lines = new TreeMap<>();
        CardState.of(Zalesi.ADVISOR.advise(file, day)).forEach((key, card) -> {
            for (Reason reason : card.because()) {
                lines.put(
                        key + " by " + reason.ruleId(), card.urgency() + ", " + reason.mark() + ", " + reason.source());
            }
        });
        return lines;
    }

    private static String changes(Map<String, String> before, Map<String, String> now) {
        StringBuilder text = new StringBuilder();
        before.forEach((key, what) -> text.append(now.containsKey(key) ? "" : "  - " + key + "\n"));
        now.forEach((key, what) -> text.append(before.containsKey(key) ? "" : "  + " + key + " (" + what + ")\n"));
        now.forEach((key, what) -> text.append(
                before.containsKey(key) && !what.equals(before.get(key)) ? "  ~ " + key + " (" + what + ")\n" : ""));
        return text.isEmpty() ? "  nothing\n" : text.toString();
    }

    private static String endOfOrder(String issued, String day) {
        String json = "{\"format\": \"opora-case/1\", \"violence\": {\"expulsionOn\": \"" + issued + "\"}}";
        CaseFile file = CaseFile.parse("order", json.getBytes(StandardCharsets.UTF_8));
        Advice advice = Zalesi.ADVISOR.advise(file, LocalDate.parse(day));
        EscalationCard card = advice.escalations().stream()
                .filter(one -> one.code() == EscalationCode.DV_VYKAZANI)
                .findFirst()
                .orElseThrow();
        assertThat(card.deadline()).isNotNull();
        assertThat(card.deadline().code()).isEqualTo(DeadlineCode.EXPULSION_END);
        return card.deadline().on().toString();
    }

    /** Days and what begins (+) or has ended (-) on them. */
    private static Map<LocalDate, Set<String>> changes() {
        Map<LocalDate, Set<String>> changes = new TreeMap<>();
        for (RuleSummary rule : Zalesi.RULES.rules()) {
            add(changes, rule.since(), "+" + rule.id());
            LocalDate until = rule.until();
            if (until != null) {
                add(changes, until.plusDays(1), "−" + rule.id());
            }
        }
        for (Parameter parameter : Zalesi.RULES.parameters().all()) {
            parameter.values().forEach(value -> add(changes, value.from(), "+`" + parameter.id() + "`"));
        }
        return changes;
    }

    private static void add(Map<LocalDate, Set<String>> changes, LocalDate day, String what) {
        if (day.isAfter(BEGINNING)) {
            changes.computeIfAbsent(day, any -> new TreeSet<>()).add(what);
        }
    }

    private static String page(Map<LocalDate, Set<String>> changes) {
        StringBuilder page = new StringBuilder("# Days on which the law changed\n\n");
        page.append(
                        "Written by `TimeBreaksTest` (`-Dopora.write=true`) from the rules, the parameters and two lists beside the\n")
                .append(
                        "test. + begins on that day, − held until the day before. Where only the wording that holds now was read, a\n")
                .append(
                        "rule begins with that wording; danger, expulsion and lack of income have rules of mark K for the days before.\n")
                .append(
                        "**Any other silence about a day before a wording was read says nothing about the client**; the page of\n")
                .append("such a day names the alarms that cannot sound. Steps name today's benefits on every day.\n\n")
                .append("| from | what changes | source | mark | rules and numbers |\n|---|---|---|---|---|\n");
        for (Break one : BREAKS) {
            page.append(cells(
                    one.day().toString(),
                    one.what(),
                    one.source(),
                    one.mark().name(),
                    String.join(" ", changes.getOrDefault(one.day(), Set.of()))));
        }
        page.append(
                "\n## Not verified: no rule rests on it\n\n| from | what is said to change | to be read |\n|---|---|---|\n");
        UNVERIFIED.forEach(one -> page.append(cells(one.day().toString(), one.what(), one.source())));
        return page.toString();
    }

    private static String cells(String... cells) {
        return List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
