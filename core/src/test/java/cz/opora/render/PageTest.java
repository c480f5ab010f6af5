package cz.opora.render;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Obligation;
import cz.opora.advice.QuestionCard;
import cz.opora.advice.QuestionRank;
import cz.opora.advice.Reason;
import cz.opora.advice.TargetGroupCard;
import cz.opora.advice.UnchangedCard;
import cz.opora.codes.ActorType;
import cz.opora.codes.CardOutcome;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.EscalationKind;
import cz.opora.codes.Finding;
import cz.opora.codes.Language;
import cz.opora.codes.Mark;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.NegativeStatus;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Urgency;
import cz.opora.diagnostics.Diagnostic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageTest {
    private static final Map<String, String> NAMES = Map.of("9999", "Zálesí", "zalesi/cesta", "Rehabilitace Cesta");

    private static final Set<EscalationCode> TOLD_TO_COORDINATOR =
            Set.of(EscalationCode.NETWORK_GAP, EscalationCode.ACTOR_INACTIVE, EscalationCode.NOBODY_ACCEPTS);

    private static Page page(AdviceBuilder advice) {
        return Page.of(advice.build()).naming(code -> Optional.ofNullable(NAMES.get(code)));
    }

    private static String czech(AdviceBuilder advice) {
        return page(advice).text(Language.CS);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("encoding")
    void the_page_of_the_man_reads_as_the_golden_file(Language language) {
        Golden.assertSame("man." + language + ".txt", page(Vignettes.man()).text(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_of_the_mother_reads_as_the_golden_file(Language language) {
        Golden.assertSame(
                "mother." + language + ".txt", page(Vignettes.mother()).text(language));
    }

    @Test
    void the_reasons_read_as_the_golden_file() {
        Golden.assertSame("man.why.txt", page(Vignettes.man()).why(Language.CS));
    }

    @Test
    void an_empty_advice_says_that_no_threat_recorded_is_not_safety() {
        String text = czech(new AdviceBuilder());

        assertThat(text)
                .contains("Akutní hrozba není zapsaná. To neznamená, že není.")
                .doesNotContain("IHNED");
    }

    @Test
    void an_open_safety_question_is_named_by_its_number() {
        AdviceBuilder advice = new AdviceBuilder();
        advice.questions.add(Vignettes.question("Kde bydlí?", "Where?", QuestionRank.PLAN));
        advice.questions.add(Vignettes.question("Je v bezpečí?", "Safe?", QuestionRank.SAFETY));

        assertThat(czech(advice)).contains("To neznamená, že není: potvrďte otázkou 2.");
    }

    @Test
    void an_immediate_escalation_stands_before_the_others_and_before_the_steps() {
        AdviceBuilder advice = Vignettes.man();
        advice.escalations.add(Vignettes.escalation(
                EscalationCode.DV_VYKAZANI, Obligation.DUTY, Urgency.WITHIN_72H, LocalDate.of(2026, 11, 25), Mark.S));
        advice.escalations.add(Vignettes.rooflessTonight());

        assertThat(czech(advice))
                .containsSubsequence("Spěchá   ano, viz IHNED", "IHNED\n", "KOHO ZAPOJIT A DO KDY\n", "TENTO TÝDEN");
    }

    @Test
    void a_running_period_prints_the_days_left() {
        assertThat(due(LocalDate.of(2026, 11, 25))).contains("do středy 25. 11. (zbývají 2 dny)");
        assertThat(due(LocalDate.of(2026, 11, 24))).contains("do úterý 24. 11. (zbývá 1 den)");
        assertThat(due(LocalDate.of(2026, 11, 28))).contains("do soboty 28. 11. (zbývá 5 dní)");
        assertThat(due(LocalDate.of(2026, 11, 23))).contains("do pondělí 23. 11. (dnes)");
        assertThat(due(LocalDate.of(2026, 11, 20))).contains("termín už uplynul 20. 11.");
    }

    private static String due(LocalDate date) {
        AdviceBuilder advice = new AdviceBuilder();
        advice.escalations.add(
                Vignettes.escalation(EscalationCode.DV_VYKAZANI, Obligation.DUTY, Urgency.WITHIN_72H, date, Mark.S));
        return czech(advice);
    }

    @Test
    void a_duty_not_read_in_the_law_is_a_recommendation_with_a_footnote() {
        AdviceBuilder advice = new AdviceBuilder();
        advice.escalations.add(Vignettes.escalation(
                EscalationCode.PREGNANCY_RISK, Obligation.DUTY_TO_VERIFY, Urgency.WITHIN_72H, null, Mark.K));

        assertThat(czech(advice).replaceAll("\\s+", " "))
                .contains("doporučeno, povinnost k ověření (sociální odbor ORP); 108/2006 § 92 písm. a)*")
                .contains("* oporu v právu neověřil právník");
    }

    @Test
    void the_footnote_stands_only_where_an_asterisk_does() {
        assertThat(czech(Vignettes.mother())).doesNotContain("*");
    }

    @Test
    void what_safety_asks_for_is_no_mere_recommendation() {
        AdviceBuilder advice = new AdviceBuilder();
        advice.escalations.add(Vignettes.escalation(
                EscalationCode.DV_DANGER, Obligation.RECOMMENDED, Urgency.IMMEDIATE, null, Mark.S));

        assertThat(czech(advice)).contains("kvůli bezpečí, neodkládat").doesNotContain("doporučeno");
    }

    @Test
    void what_to_tell_in_an_immediate_escalation_is_never_left_out() {
        AdviceBuilder advice = many();
        for (EscalationCode code : EscalationCode.values()) {
            advice.escalations.add(
                    Vignettes.escalation(code, Obligation.RECOMMENDED, Urgency.WITHIN_14D, null, Mark.S));
        }
        advice.escalations.add(Vignettes.rooflessTonight());

        assertThat(czech(advice))
                .containsSubsequence("IHNED", "Říct      kde klient je", "Klient    ", "KOHO ZAPOJIT A DO KDY");
    }

    @Test
    void a_confirmed_do_not_has_no_boxes() {
        AdviceBuilder advice = new AdviceBuilder();
        advice.doNots.add(Vignettes.poverty(NegativeStatus.CONFIRMED));

        assertThat(czech(advice)).contains("Potvrzeno:").doesNotContain("[ ]").doesNotContain("Platí jen tehdy");
    }

    @Test
    void a_conditional_do_not_has_a_box_for_everything_unknown() {
        assertThat(czech(Vignettes.mother()))
                .contains("Platí jen tehdy, když to potvrdíte")
                .doesNotContain("Potvrzeno:");
        assertThat(czech(Vignettes.mother()).split("\\[ ]", -1)).hasSize(1 + 4);
    }

    @Test
    void at_most_three_steps_a_week_six_in_all_and_four_questions_and_the_rest_is_counted() {
        AdviceBuilder advice = many();

        assertThat(czech(advice))
                .containsSubsequence("TENTO TÝDEN", "  3 DLUHY", "POTOM", "  4 DLUHY", "  6 DLUHY")
                .doesNotContain("  7 DLUHY")
                .contains("V podrobné podobě navíc: 3 kroky, ");
        assertThat(page(advice).whole(Language.CS)).contains("  9 DLUHY").doesNotContain("V podrobné podobě navíc");
    }

    private static AdviceBuilder many() {
        AdviceBuilder advice = Vignettes.man();
        advice.steps.clear();
        IntStream.rangeClosed(1, 9)
                .mapToObj(order -> AdviceBuilder.step(
                        order,
                        NeedDomain.DEBT,
                        AdviceBuilder.same("krok, který má delší popis, aby se na stránku nevešlo všechno " + order),
                        Urgency.WITHIN_14D,
                        Mark.S))
                .forEach(advice.steps::add);
        IntStream.range(0, 4).forEach(at -> advice.questions.add(advice.questions.get(0)));
        IntStream.range(0, 8).forEach(at -> advice.gaps.add(advice.gaps.get(0)));
        return advice;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_full_page_keeps_sixty_lines_of_ninety_characters(Language language) {
        AdviceBuilder advice = many();
        IntStream.range(0, 4).forEach(at -> advice.refusals.add(advice.refusals.get(0)));
        advice.steps.set(0, Vignettes.man().steps.get(0));

        List<String> lines = page(advice).text(language).lines().toList();

        assertThat(lines).hasSizeBetween(40, 60).allSatisfy(line -> assertThat(line)
                .hasSizeLessThanOrEqualTo(90));
    }

    @Test
    void a_page_too_full_drops_extras_but_never_an_escalation_or_a_box() {
        AdviceBuilder advice = many();
        advice.doNots.add(Vignettes.poverty(NegativeStatus.CONDITIONAL));
        for (EscalationCode code : EscalationCode.values()) {
            if (code.kind() != EscalationKind.PREVENTIVE) {
                advice.escalations.add(
                        Vignettes.escalation(code, Obligation.RECOMMENDED, Urgency.WITHIN_14D, null, Mark.S));
            }
        }

        String text = czech(advice);

        assertThat(text.replaceAll("\\s+", " "))
                .contains(advice.escalations.stream()
                        .filter(card -> !TOLD_TO_COORDINATOR.contains(card.code()))
                        .map(card -> card.text().cs())
                        .toList())
                .contains("[ ] děti nejsou zraněné");
        assertThat(text.length()).isLessThan(page(advice).whole(Language.CS).length());
    }

    @Test
    void undetermined_groups_read_as_not_known_and_never_as_no() {
        AdviceBuilder advice = new AdviceBuilder();
        for (TargetGroup code : TargetGroup.values()) {
            advice.groups.add(Vignettes.group(code, Finding.UNDETERMINED, 0, 3, 0));
        }

        assertThat(czech(advice).replaceAll("\\s+", " "))
                .contains("zatím žádná; nevíme: " + TargetGroup.values().length)
                .doesNotContain("nepatří");
    }

    @Test
    void what_nobody_knows_about_the_actor_is_asked_for_even_on_a_full_page() {
        AdviceBuilder advice = many();
        advice.steps.set(
                0,
                AdviceBuilder.step(
                        1,
                        NeedDomain.ADDICTION,
                        AdviceBuilder.same("ambulance"),
                        Urgency.WITHIN_14D,
                        Mark.S,
                        AdviceBuilder.actor(ActorType.ADDICTION_CLINIC, "Adiktologická ambulance Zálesí")));

        assertThat(czech(advice)).contains("Ověřit    zda vyžaduje abstinenci");
    }

    @Test
    void a_draft_rule_marks_its_line() {
        AdviceBuilder advice = new AdviceBuilder();
        Reason draft =
                new Reason("HOU-099", "national", AdviceBuilder.same("Důvod."), "zdroj", Mark.G, true, List.of());
        advice.groups.add(Vignettes.group(TargetGroup.TG_HOUSING, Finding.ELIGIBLE, 1, 0, 0, draft));

        assertThat(czech(advice)).contains("ano: NÁVRH: Bydlení");
    }

    @Test
    void a_question_only_drafts_ask_and_a_group_only_drafts_keep_open_are_marked() {
        AdviceBuilder advice = new AdviceBuilder();
        QuestionCard asked = Vignettes.question("Kde bydlí?", "Where?", QuestionRank.PLAN);
        advice.questions.add(new QuestionCard(
                asked.key(),
                asked.fields(),
                asked.question(),
                asked.rank(),
                asked.settles(),
                asked.changes(),
                asked.whoCanTell(),
                asked.allowedWithoutConsent(),
                true));
        advice.questions.add(Vignettes.question("Je v bezpečí?", "Safe?", QuestionRank.PLAN));
        TargetGroupCard open = Vignettes.group(TargetGroup.TG_HOUSING, Finding.UNDETERMINED, 3, 1, 0);
        advice.groups.add(new TargetGroupCard(
                open.key(), open.code(), open.verdict(), open.criteria(), open.because(), open.mark(), null, true));

        assertThat(czech(advice))
                .contains("NÁVRH: Kde bydlí?", "NÁVRH: Bydlení: ")
                .doesNotContain("NÁVRH: Je v bezpečí?");
    }

    @Test
    void thursday_plans_to_the_end_of_the_next_week() {
        AdviceBuilder advice = Vignettes.man();
        advice.asOf = LocalDate.of(2026, 11, 26);

        assertThat(czech(advice)).contains("DO KONCE PŘÍŠTÍHO TÝDNE (do pátku 4. 12.)");
    }

    @Test
    void a_card_acted_on_before_says_so() {
        AdviceBuilder advice = Vignettes.man();
        advice.unchanged.add(
                new UnchangedCard("step/2", AdviceBuilder.same("dávka"), CardOutcome.ACCEPTED, null, null));

        assertThat(czech(advice)).contains("žádost o dávku státní sociální pomoci (už řešíte)");
    }

    @Test
    void problems_of_the_decision_are_never_silent() {
        AdviceBuilder advice = new AdviceBuilder();
        advice.diagnostics.add(new Diagnostic(
                "rule-error", Diagnostic.Level.ERROR, null, null, null, "rule HOU-021 could not be evaluated.", null));

        assertThat(czech(advice))
                .contains("návrh může být neúplný: chyby výpočtu, ohlaste je správci (1).")
                .doesNotContain("HOU-021");
    }

    @Test
    void what_is_not_known_of_rules_and_directory_is_said() {
        AdviceBuilder advice = new AdviceBuilder();
        advice.approvedOn = null;
        advice.directory = null;
        advice.layers = List.of("national", "zalesi");
        advice.territory = null;

        assertThat(czech(advice))
                .contains("ORP neuvedena")
                .contains("pravidla 1.0 s doplňkem zalesi, neschválena · bez adresáře");
    }
}
