package cz.opora.internal.engine;

import cz.opora.advice.Advice;
import cz.opora.advice.ExcludedActor;
import cz.opora.advice.Verdict;
import cz.opora.codes.ActorType;
import cz.opora.codes.DoNot;
import cz.opora.codes.Situation;
import cz.opora.codes.Text;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.NearestName;
import cz.opora.diagnostics.UnknownNameException;
import cz.opora.explain.RuleFinding;
import cz.opora.explain.Why;
import cz.opora.explain.WhyNot;
import cz.opora.internal.cards.SituationFacts;
import cz.opora.internal.words.ConditionWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Answers "why" and "why not" about one decided case. */
final class Explaining {
    private final Advice advice;
    private final List<Card> cards;

    Explaining(Advice advice) {
        this.advice = advice;
        this.cards = Card.of(advice);
    }

    /** Why a card stands: asked for by its key, or by its code when only one card speaks of it. */
    Why why(String given) {
        String key = given.strip();
        List<Card> found = cards.stream().filter(card -> card.key().equals(key)).toList();
        if (found.isEmpty()) {
            found = cards.stream()
                    .filter(card -> key.equalsIgnoreCase(card.code()))
                    .toList();
        }
        if (found.size() != 1) {
            throw unknown(key, found.isEmpty() ? cards : found, found.isEmpty());
        }
        Card card = found.get(0);
        return new Why(
                Why.FORMAT,
                advice.caseId(),
                advice.asOf(),
                card.key(),
                card.text(),
                card.notes(),
                card.because().stream().distinct().toList());
    }

    private static UnknownNameException unknown(String key, List<Card> among, boolean none) {
        List<String> keys = among.stream().map(Card::key).toList();
        List<String> names = new ArrayList<>(keys);
        among.stream()
                .map(Card::code)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .forEach(names::add);
        String near = none ? NearestName.hint(key, names) : "Maybe " + NearestName.either(keys) + "?";
        return new UnknownNameException(new Diagnostic(
                "unknown-name",
                Diagnostic.Level.ERROR,
                null,
                null,
                null,
                none ? "no card of this advice has this key." : "several cards speak of this code.",
                near == null
                        ? "The keys are in the advice as JSON" + example(keys)
                                + "; ask why not for what is not advised."
                        : near));
    }

    private static String example(List<String> keys) {
        return keys.stream()
                .filter(key -> key.startsWith("step/"))
                .findFirst()
                .map(step -> ", that of step 1 is " + step)
                .orElse("");
    }

    /** Why something is not in the advice. */
    WhyNot whyNot(AskedFor asked, RuleFindings findings, ActorAbsence absence, SituationFacts situations) {
        List<RuleFinding> rules = findings.of(asked.rules());
        List<String> stands = cards.stream()
                .filter(card -> card.stands() && asked.name().equals(card.code()))
                .map(Card::key)
                .toList();
        boolean actor = asked.kind() == WhyNot.Kind.ACTOR;
        List<ExcludedActor> excluded = actor ? absence.excluded(ActorType.valueOf(asked.name())) : List.of();
        List<Text> answer = new ArrayList<>();
        if (actor && stands.isEmpty()) {
            answer.addAll(absence.answer(ActorType.valueOf(asked.name()), rules));
        } else {
            answer.add(answer(asked, rules, stands, situations));
        }
        return new WhyNot(
                WhyNot.FORMAT,
                advice.caseId(),
                advice.asOf(),
                asked.name(),
                asked.kind(),
                asked.text(),
                answer,
                stands,
                rules,
                excluded);
    }

    private static Text answer(
            AskedFor asked, List<RuleFinding> rules, List<String> stands, SituationFacts situations) {
        if (!stands.isEmpty()) {
            return new Text(
                    "V radě to je. Důvod řekne dotaz „proč“ (why) na tento klíč:",
                    "It is in the advice. Ask \"why\" about this key:");
        }
        if (rules.isEmpty()) {
            return new Text(
                    "Žádné pravidlo o tom nemluví. Není to doklad, že to není potřeba: posuďte to sami.",
                    "No rule speaks of it. That does not show it is not needed: judge it yourself.");
        }
        if (asked.kind() == WhyNot.Kind.RULE) {
            return rule(rules.get(0));
        }
        if (has(rules, Verdict.MET)) {
            return metWithoutCard(asked, situations);
        }
        if (has(rules, Verdict.UNKNOWN) || has(rules, Verdict.ERROR)) {
            return new Text(
                    "V radě to není, vyloučené to ale také není: rozhodnou údaje, které v záznamu chybí.",
                    "It is not in the advice, but it is not ruled out either: facts the record lacks decide.");
        }
        return new Text(
                "V radě to není: podle záznamu neplatí žádný z důvodů, které pravidla znají (" + rules.size() + ").",
                "It is not in the advice: by the record none of the grounds the rules know holds (" + rules.size()
                        + ").");
    }

    static boolean has(List<RuleFinding> rules, Verdict verdict) {
        return rules.stream().anyMatch(rule -> rule.verdict() == verdict);
    }

    private static Text rule(RuleFinding rule) {
        return switch (rule.verdict()) {
            case MET -> new Text("Pravidlo platí.", "The rule holds.");
            case UNKNOWN ->
                new Text(
                        "Neví se: rozhodnou údaje, které v záznamu chybí.",
                        "Not known: facts the record lacks decide.");
            case ERROR -> new Text("Pravidlo nejde vyhodnotit.", "The rule cannot be evaluated.");
            case NOT_MET ->
                new Text(
                        "Pravidlo neplatí. Podmínky, které brání: " + rule.failed() + ".",
                        "The rule does not hold. Conditions in the way: " + rule.failed() + ".");
        };
    }

    /** A do-not is silenced by a situation that is true; a card may have been acted on. */
    private static Text metWithoutCard(AskedFor asked, SituationFacts facts) {
        boolean doNot =
                Arrays.stream(DoNot.values()).anyMatch(code -> code.name().equals(asked.name()));
        if (!doNot) {
            return new Text(
                    "Podmínky platí, karta ale v radě není: už se o ní rozhodlo, nebo platí jiná, silnější.",
                    "The conditions hold, but there is no card: it was acted on, or a stronger one stands.");
        }
        List<Text> silencing = DoNot.valueOf(asked.name()).mustConfirm().stream()
                .filter(situation -> Boolean.TRUE.equals(facts.of(situation).value()))
                .map(Situation::text)
                .toList();
        if (silencing.isEmpty()) {
            return new Text("Tento zákaz se zatím nevypisuje.", "This do-not is not printed yet.");
        }
        Text named = ConditionWords.listed(silencing);
        return new Text(
                "Zákaz tu neplatí, protože v záznamu je: " + named.cs() + ".",
                "The do-not does not hold here, for the record says: " + named.en() + ".");
    }
}
