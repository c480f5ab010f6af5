package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.opora.RuleSummary;
import cz.opora.advice.Verdict;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.Language;
import cz.opora.codes.RuleStatus;
import cz.opora.diagnostics.UnknownNameException;
import cz.opora.explain.ConditionFinding;
import cz.opora.explain.RuleFinding;
import cz.opora.explain.WhyNot;
import cz.opora.render.Explanations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why and why not of the example cases, as a worker reads them; rewritten with {@code -Dopora.write=true}. */
class ExplanationsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/cz/opora/national/explanations");
    private static final boolean WRITE = Boolean.getBoolean("opora.write");
    private static final Pattern CODE_OF_A_RULE =
            Pattern.compile("[a-z0-9]+\\.[a-z0-9]+-[a-z-]+|[A-Z]{3,}_[A-Z]+|==|>=|<=");

    record Asked(
            String vignette,
            boolean why,
            String name,
            @Nullable LocalDate day) {
        String file(Language language) {
            return vignette.substring(0, 3) + (why ? "-why-" : "-why-not-") + name.replace('/', '-') + "." + language
                    + ".txt";
        }

        String text(Language language) {
            CaseFile file = Zalesi.example(vignette);
            LocalDate asOf = day != null ? day : Objects.requireNonNull(file.asOf());
            return why
                    ? Explanations.text(Zalesi.ADVISOR.why(file, asOf, name), language)
                    : Explanations.text(Zalesi.ADVISOR.whyNot(file, asOf, name), language);
        }
    }

    static Stream<Asked> asked() {
        return Stream.of(
                new Asked("v01-58-debts-copd-refused-twice", true, "TG_55PLUS", null),
                new Asked("v01-58-debts-copd-refused-twice", false, "GP", null),
                new Asked("v02-mother-two-children-one-room-mould", true, "NO_OSPOD_FOR_POVERTY", null),
                new Asked("v02-mother-two-children-one-room-mould", false, "CHILD_S6", null),
                new Asked("v02-safe-variant", false, "CHILD_ACUTE", null),
                new Asked("v03-bruise-and-violence-at-home", true, "CHILD_ACUTE", null),
                new Asked("v03-bruise-and-violence-at-home", false, "NO_OSPOD_FOR_POVERTY", null),
                new Asked("v10-70-one-unpaid-bill", false, "TG_GENERAL", null),
                new Asked("v11-57-debts-nothing-else-asked", false, "TG_55PLUS", null),
                new Asked("v13-44-cannot-get-up-refuses-everybody", true, "SELF_NEGLECT_LIFE", null),
                new Asked("v14-notice-2288-served", true, "EVICTION_IMMINENT", null),
                new Asked("v14-notice-2288-served", false, "HOU-013", LocalDate.of(2026, 9, 1)));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void the_text_is_the_golden_one(Asked asked) throws IOException {
        for (Language language : Language.values()) {
            Path golden = GOLDEN.resolve(asked.file(language));
            String text = asked.text(language);
            if (WRITE) {
                Files.writeString(golden, text, StandardCharsets.UTF_8);
            }
            assertThat(text).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
        }
    }

    /** Pointers and the ids of rules stand in brackets, for those who want to look; the words are free of them. */
    @ParameterizedTest
    @MethodSource("asked")
    void no_text_speaks_the_language_of_rules(Asked asked) {
        for (Language language : Language.values()) {
            String words = asked.text(language).replaceAll("\\[[^\\]]*\\]", "");

            assertThat(CODE_OF_A_RULE.matcher(words).results().map(match -> match.group()))
                    .isEmpty();
        }
    }

    @Test
    void the_nearest_miss_comes_first() {
        WhyNot whyNot = whyNot("v02-mother-two-children-one-room-mould", "CHILD_S6");

        assertThat(whyNot.rules())
                .isSortedAccordingTo(Comparator.comparing((RuleFinding rule) -> rule.verdict() != Verdict.MET)
                        .thenComparing(RuleFinding::failed)
                        .thenComparing(rule -> rule.verdict() != Verdict.UNKNOWN));
        assertThat(whyNot.rules()).extracting(RuleFinding::verdict).contains(Verdict.UNKNOWN, Verdict.NOT_MET);
    }

    /** Every twentieth rule: each is a decision of its own. */
    @Test
    void a_rule_is_told_as_its_verdict_says() {
        List<RuleSummary> rules = Zalesi.RULES.rules().stream()
                .filter(rule -> rule.until() == null && rule.status() == RuleStatus.approved)
                .toList();
        for (int i = 0; i < rules.size(); i += 20) {
            String id = rules.get(i).id();
            RuleFinding told = whyNot("v14-notice-2288-served", id).rules().get(0);
            Stream<Verdict> lines = told.conditions().stream().map(ConditionFinding::verdict);
            switch (told.verdict()) {
                case NOT_MET -> assertThat(lines).as(id).contains(Verdict.NOT_MET);
                case UNKNOWN ->
                    assertThat(lines).as(id).contains(Verdict.UNKNOWN).doesNotContain(Verdict.NOT_MET);
                default -> assertThat(lines).as(id).doesNotContain(Verdict.NOT_MET);
            }
        }
    }

    @Test
    void a_name_nobody_has_is_answered_with_the_nearest_one() {
        assertThatThrownBy(() -> whyNot("v14-notice-2288-served", "EVICTION_IMINENT"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("Maybe EVICTION_IMMINENT?");
        CaseFile file = Zalesi.example("v14-notice-2288-served");
        assertThatThrownBy(() -> Zalesi.ADVISOR.why(file, Zalesi.DAY, "grup/TG_55PLUS"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("Maybe group/TG_55PLUS");
    }

    private static WhyNot whyNot(String vignette, String name) {
        CaseFile file = Zalesi.example(vignette);
        return Zalesi.ADVISOR.whyNot(file, Objects.requireNonNull(file.asOf()), name);
    }
}
