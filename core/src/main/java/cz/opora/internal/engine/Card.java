package cz.opora.internal.engine;

import cz.opora.advice.ActorCard;
import cz.opora.advice.Advice;
import cz.opora.advice.DoNotCard;
import cz.opora.advice.QuestionCard;
import cz.opora.advice.Reason;
import cz.opora.advice.RefusalCard;
import cz.opora.advice.Step;
import cz.opora.advice.TargetGroupCard;
import cz.opora.codes.Finding;
import cz.opora.codes.NegativeStatus;
import cz.opora.codes.Text;
import cz.opora.internal.words.ConditionWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any card of an advice, as it is asked about.
 *
 * @param key its key
 * @param code the code it speaks of; null when it has none
 * @param text the card in words
 * @param stands whether it says that the code holds
 * @param notes what else has to be said
 * @param because its reasons
 */
record Card(String key, @Nullable String code, Text text, boolean stands, List<Text> notes, List<Reason> because) {

    /** All cards in the order of the advice. */
    static List<Card> of(Advice advice) {
        List<Card> cards = new ArrayList<>();
        advice.targetGroups().forEach(card -> cards.add(group(card)));
        if (advice.method() != null) {
            cards.add(plain(
                    advice.method().key(),
                    advice.method().level().name(),
                    advice.method().level().text(),
                    advice.method().because()));
        }
        advice.escalations()
                .forEach(card -> cards.add(plain(card.key(), card.code().name(), card.text(), card.because())));
        advice.negativeFindings().forEach(card -> cards.add(doNot(card)));
        advice.steps().forEach(card -> cards.add(step(card)));
        advice.actors().forEach(card -> cards.add(actor(card)));
        advice.refusals().forEach(card -> cards.add(refusal(card)));
        advice.gaps().forEach(card -> cards.add(plain(card.key(), null, card.text(), card.because())));
        advice.duplicities().forEach(card -> cards.add(plain(card.key(), null, card.text(), card.because())));
        advice.reviews().forEach(card -> cards.add(plain(card.key(), null, card.what(), card.because())));
        advice.cautions()
                .forEach(card -> cards.add(plain(card.key(), card.code().name(), card.text(), card.because())));
        advice.questions().forEach(card -> cards.add(question(card)));
        return cards;
    }

    private static Card plain(String key, @Nullable String code, Text text, List<Reason> because) {
        return new Card(key, code, text, true, List.of(), because);
    }

    private static Card group(TargetGroupCard card) {
        Text text =
                ConditionWords.joined(card.code().text(), ": ", card.verdict().text());
        List<Text> notes = card.criteria().stream()
                .map(criterion -> ConditionWords.joined(criterion.text(), ": ", Verdicts.words(criterion.verdict())))
                .toList();
        List<Reason> because = new ArrayList<>(card.because());
        card.criteria().forEach(criterion -> because.addAll(criterion.because()));
        return new Card(
                card.key(), card.code().name(), text, card.verdict() == Finding.ELIGIBLE, notes, List.copyOf(because));
    }

    private static Card doNot(DoNotCard card) {
        List<Text> notes = card.status() == NegativeStatus.CONFIRMED
                ? List.of(new Text(
                        "Potvrzeno: v záznamu není nic, co by to měnilo.",
                        "Confirmed: the record holds nothing that would change it."))
                : card.mustConfirm().stream()
                        .map(confirm -> ConditionWords.prefixed(
                                "Platí, jen když potvrdíte, že není: ",
                                "Holds only when you confirm the absence of: ",
                                confirm.text()))
                        .toList();
        return new Card(card.key(), card.code().name(), card.text(), true, notes, card.because());
    }

    private static Card step(Step card) {
        return plain(card.key(), null, ConditionWords.joined(card.need().text(), ": ", card.what()), card.because());
    }

    private static Card actor(ActorCard card) {
        Text text = ConditionWords.joined(card.name(), ": ", card.role().text());
        return new Card(card.key(), card.type().name(), text, true, card.doubts(), card.because());
    }

    private static Card refusal(RefusalCard card) {
        return plain(card.key(), null, card.check().text(), card.because());
    }

    private static Card question(QuestionCard card) {
        return new Card(
                card.key(),
                null,
                card.question(),
                true,
                List.of(ConditionWords.prefixed("Odpověď: ", "The answer: ", card.changes())),
                List.of());
    }
}
