package cz.opora.explain;

import cz.opora.advice.Advice;
import cz.opora.advice.MustConfirm;
import cz.opora.advice.QuestionCard;
import cz.opora.codes.Language;
import cz.opora.codes.Text;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything worth asking about a case, format {@code opora-questions/1}: the most pressing first. Immutable.
 *
 * @param format always {@code opora-questions/1}
 * @param caseId the label of the case; null when the file has none
 * @param asOf the date decided for
 * @param questions the questions
 */
public record Questions(String format, @Nullable String caseId, LocalDate asOf, List<QuestionCard> questions) {
    /** The only format this version writes. */
    public static final String FORMAT = "opora-questions/1";

    private static final String BOXES = "question/boxes";

    /** Copies the list. */
    public Questions {
        questions = List.copyOf(questions);
    }

    /** The questions of an advice. */
    public static Questions of(Advice advice) {
        List<QuestionCard> questions = advice.questions().stream()
                .map(card -> card.key().equals(BOXES) ? spelledOut(card, advice) : card)
                .toList();
        return new Questions(FORMAT, advice.caseId(), advice.asOf(), questions);
    }

    /** On the page the boxes stand beside the do-nots; here they are named. */
    private static QuestionCard spelledOut(QuestionCard card, Advice advice) {
        List<Text> boxes = advice.negativeFindings().stream()
                .flatMap(doNot -> doNot.mustConfirm().stream())
                .map(MustConfirm::text)
                .distinct()
                .toList();
        Text question = new Text(
                "Potvrďte, že neplatí nic z tohoto: " + joined(boxes, Language.CS) + ".",
                "Confirm that none of these holds: " + joined(boxes, Language.EN) + ".");
        return new QuestionCard(
                card.key(),
                card.fields(),
                question,
                card.rank(),
                card.settles(),
                card.changes(),
                card.whoCanTell(),
                card.allowedWithoutConsent(),
                card.draft());
    }

    private static String joined(List<Text> texts, Language language) {
        return texts.stream().map(text -> text.in(language)).collect(Collectors.joining(", "));
    }

    /** The questions as canonical JSON on many lines. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.KEPT);
    }
}
