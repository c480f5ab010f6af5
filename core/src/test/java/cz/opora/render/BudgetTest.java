package cz.opora.render;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.CautionCard;
import cz.opora.advice.DoNotCard;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.GapCard;
import cz.opora.advice.MustConfirm;
import cz.opora.advice.Obligation;
import cz.opora.advice.QuestionRank;
import cz.opora.advice.ReviewCard;
import cz.opora.advice.UnchangedCard;
import cz.opora.codes.ActorType;
import cz.opora.codes.CardOutcome;
import cz.opora.codes.CautionCode;
import cz.opora.codes.DoNot;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Finding;
import cz.opora.codes.GapState;
import cz.opora.codes.Language;
import cz.opora.codes.Mark;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.NegativeStatus;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Urgency;
import cz.opora.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page keeps its lines whatever the advice holds, and what is a duty or about safety stays on it. */
class BudgetTest {
    private static final String LONG = "krok s delším popisem, aby se na stránku nevešlo všechno, co by se říct dalo, ";

    /** Every part with that chance for each thing it can hold: with 1 the fullest advice there can be. */
    private static AdviceBuilder advice(Random random, double chance) {
        AdviceBuilder advice = Vignettes.man();
        Draw draw = new Draw(random, chance);
        for (EscalationCode code : EscalationCode.values()) {
            if (draw.lots()) {
                Urgency urgency = Urgency.values()[random.nextInt(Urgency.values().length)];
                Obligation obligation = Obligation.values()[random.nextInt(Obligation.values().length)];
                advice.escalations.add(Vignettes.escalation(code, obligation, urgency, null, Mark.K));
            }
        }
        for (DoNot code : DoNot.values()) {
            if (draw.lots()) {
                advice.doNots.add(doNot(code));
            }
        }
        for (TargetGroup code : TargetGroup.values()) {
            if (draw.lots()) {
                advice.groups.add(Vignettes.group(code, Finding.ELIGIBLE, 2, 1, 0));
            }
        }
        for (NeedDomain need : NeedDomain.values()) {
            if (draw.lots()) {
                advice.diagnostics.add(warning("critical-without-rule", "/needs/" + need));
                Urgency urgency = draw.lots() ? Urgency.IMMEDIATE : Urgency.WITHIN_14D;
                advice.steps.add(AdviceBuilder.step(
                        advice.steps.size() + 1,
                        need,
                        AdviceBuilder.same(LONG + need.ordinal()),
                        urgency,
                        Mark.K,
                        AdviceBuilder.actor(ActorType.values()[need.ordinal()], "Služba s dlouhým jménem, pobočka")));
            }
        }
        network(advice, draw);
        return advice;
    }

    private static void network(AdviceBuilder advice, Draw draw) {
        for (EscalationCode code : EscalationCode.values()) {
            if (draw.lots()) {
                advice.diagnostics.add(warning("alarm-begins-later", "/escalations/" + code));
            }
        }
        for (ActorType type : ActorType.values()) {
            if (draw.lots()) {
                advice.gaps.add(new GapCard(
                        "gap/" + type,
                        GapState.GAP,
                        null,
                        NeedDomain.HEALTH,
                        type,
                        AdviceBuilder.same("chybí"),
                        List.of()));
                advice.cautions.add(new CautionCard(
                        "caution/" + type, CautionCode.PING_PONG, "/x", AdviceBuilder.same(LONG + type), List.of()));
                advice.reviews.add(new ReviewCard(
                        "review/" + type,
                        AdviceBuilder.AS_OF.plusDays(type.ordinal()),
                        AdviceBuilder.same(LONG + type.ordinal()),
                        List.of()));
                advice.unchanged.add(new UnchangedCard(
                        "unchanged/" + type, AdviceBuilder.same(LONG + type), CardOutcome.ACCEPTED, null, null));
                advice.refusals.add(advice.refusals.get(0));
                advice.questions.add(Vignettes.question(LONG + LONG + "proč?", LONG + "why?", QuestionRank.PLAN));
            }
        }
    }

    private static Diagnostic warning(String code, String pointer) {
        return new Diagnostic(code, Diagnostic.Level.WARNING, null, null, pointer, "something.", null);
    }

    private static DoNotCard doNot(DoNot code) {
        List<MustConfirm> open = code.mustConfirm().stream()
                .map(situation -> new MustConfirm(situation, "/assessed", situation.text()))
                .toList();
        return new DoNotCard(
                "do-not/" + code, code, "/x", code.text(), NegativeStatus.CONDITIONAL, open, List.of(), Mark.K);
    }

    private record Draw(Random random, double chance) {
        boolean lots() {
            return random.nextDouble() < chance;
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_fullest_advice_there_can_be_fits_on_the_page(Language language) {
        AdviceBuilder advice = advice(new Random(1), 1);
        String page = Page.of(advice.build()).text(language);

        assertThat(faults(advice, page, language)).isEmpty();
        assertThat(page)
                .contains(language == Language.CS ? "V podrobné podobě navíc: " : "In the detailed form also: ");
    }

    @Test
    void no_page_of_a_random_advice_is_too_long_or_drops_a_duty_or_what_is_about_safety() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            AdviceBuilder advice = advice(random, random.nextDouble());
            for (Language language : Language.values()) {
                String page = Page.of(advice.build()).text(language);
                assertThat(faults(advice, page, language)).as("seed " + seed).isEmpty();
            }
        }
    }

    /** What is said of no escalation, do-not or critical situation, and what is too long. */
    private static List<String> faults(AdviceBuilder advice, String page, Language language) {
        String text = page.replaceAll("\\s+", " ");
        List<String> missing = new ArrayList<>();
        if (page.lines().count() > Budget.LINES) {
            missing.add(page.lines().count() + " lines");
        }
        page.lines().filter(line -> line.length() > Sheet.WIDTH).forEach(missing::add);
        for (EscalationCard card : advice.escalations) {
            boolean stays = card.urgency().compareTo(Urgency.WITHIN_24H) <= 0;
            if (stays && !text.contains(card.text().in(language))) {
                missing.add(card.key());
            }
        }
        advice.doNots.stream()
                .filter(card -> !text.contains(card.text().in(language)))
                .forEach(card -> missing.add(card.key()));
        advice.diagnostics.stream()
                .filter(problem -> problem.code().equals("critical-without-rule"))
                .map(problem -> NeedDomain.valueOf(problem.pointer().substring("/needs/".length())))
                .filter(need -> !text.contains(need.text().in(language)))
                .forEach(need -> missing.add(need.name()));
        return missing;
    }

    @Test
    void what_there_is_room_for_is_told_again() {
        AdviceBuilder advice = advice(new Random(1), 1);
        advice.escalations.subList(3, advice.escalations.size()).clear();
        advice.doNots.clear();
        advice.diagnostics.clear();

        assertThat(Page.of(advice.build()).text(Language.CS).lines().count()).isBetween(50L, 60L);
    }

    @Test
    void an_advice_that_fits_gives_up_nothing() {
        assertThat(IntStream.range(0, Fold.values().length)
                        .mapToObj(at -> Fold.without(List.of(Fold.values()[at])))
                        .noneMatch(Limits.ROOMY::equals))
                .isTrue();
        assertThat(Budget.spend(limits -> {
                            Sheet sheet = new Sheet();
                            sheet.paragraph(0, limits.equals(Limits.ROOMY) ? "roomy" : "less");
                            return sheet;
                        })
                        .text())
                .isEqualTo("roomy\n");
    }
}
