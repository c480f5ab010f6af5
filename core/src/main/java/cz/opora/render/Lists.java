package cz.opora.render;

import cz.opora.advice.QuestionCard;
import cz.opora.advice.QuestionRank;
import cz.opora.codes.ActorType;
import cz.opora.codes.Language;
import cz.opora.codes.Text;
import cz.opora.explain.Catalog;
import cz.opora.explain.CatalogField;
import cz.opora.explain.CatalogField.AllowedCode;
import cz.opora.explain.Questions;
import java.util.Comparator;
import java.util.List;

/**
 * Questions about a case, and the fields of a case file, as plain text: Czech or English, each line ended by a line feed.
 * Stateless and thread-safe.
 */
public final class Lists {
    private static final int INDENT = 4;

    private Lists() {}

    /** The questions by what they decide, the most pressing first, at most so many; the rest is counted. */
    public static String text(Questions questions, Language language, int most) {
        Sheet sheet = new Sheet();
        boolean czech = language == Language.CS;
        List<QuestionCard> shown = questions.questions().stream()
                .limit(most)
                .sorted(Comparator.comparing(QuestionCard::rank))
                .toList();
        if (shown.isEmpty()) {
            sheet.paragraph(0, czech ? "Není na co se ptát." : "There is nothing to ask.");
        }
        int number = 0;
        QuestionRank rank = null;
        for (QuestionCard card : shown) {
            if (card.rank() != rank) {
                rank = card.rank();
                sheet.heading(heading(rank).in(language));
            }
            number++;
            question(sheet, number, card, language);
        }
        int left = questions.questions().size() - shown.size();
        if (left > 0) {
            sheet.blank();
            sheet.paragraph(
                    0, czech ? "Dalších otázek: " + left + " (--all)" : "Further questions: " + left + " (--all)");
        }
        return sheet.text();
    }

    private static void question(Sheet sheet, int number, QuestionCard card, Language language) {
        String head = (number < 10 ? " " : "") + number + ". ";
        String draft = Boolean.TRUE.equals(card.draft()) ? Frame.DRAFT.in(language) + ": " : "";
        sheet.hanging(head, INDENT, draft + card.question().in(language));
        String answer = language == Language.CS ? "Odpověď: " : "The answer: ";
        sheet.paragraph(INDENT, answer + card.changes().in(language));
        whoCanTell(sheet, card, language);
    }

    private static void whoCanTell(Sheet sheet, QuestionCard card, Language language) {
        if (card.whoCanTell().isEmpty()) {
            return;
        }
        List<String> names = card.whoCanTell().stream()
                .map(ActorType::text)
                .map(text -> text.in(language))
                .toList();
        String free = !card.allowedWithoutConsent()
                ? ""
                : language == Language.CS ? " (i bez souhlasu)" : " (also without consent)";
        String label = language == Language.CS ? "Ví to i: " : "Can tell too: ";
        sheet.paragraph(INDENT, label + String.join(", ", names) + free);
    }

    private static Text heading(QuestionRank rank) {
        return switch (rank) {
            case SAFETY -> new Text("ROZHODUJE O BEZPEČÍ A VÝSTRAHÁCH", "DECIDES SAFETY AND ALARMS");
            case ELIGIBILITY -> new Text("ROZHODUJE O CÍLOVÉ SKUPINĚ", "DECIDES THE TARGET GROUP");
            case MATCHING -> new Text("ROZHODUJE, KOHO ZAPOJIT", "DECIDES WHOM TO INVOLVE");
            case PLAN -> new Text("ZPŘESNÍ PLÁN", "REFINES THE PLAN");
        };
    }

    /** Every field of the case file: its place, what it holds, its words and question. */
    public static String text(Catalog catalog, Language language) {
        Sheet sheet = new Sheet();
        sheet.paragraph(0, catalog.caseFormat());
        for (CatalogField field : catalog.fields()) {
            sheet.blank();
            sheet.paragraph(0, field.pointer() + " (" + type(field, language) + ")");
            if (field.words() != null) {
                sheet.paragraph(INDENT, field.words().in(language));
            }
            if (field.question() != null) {
                sheet.paragraph(INDENT, field.question().in(language));
            }
            for (AllowedCode code : field.codes()) {
                sheet.hanging(
                        " ".repeat(INDENT) + code.code() + " ",
                        INDENT + INDENT,
                        code.text().in(language));
            }
            String rules = field.rules().isEmpty() ? "" : "; " + String.join(", ", field.rules());
            sheet.paragraph(
                    INDENT, (language == Language.CS ? "druh údaje: " : "data class: ") + field.dataClass() + rules);
        }
        return sheet.text();
    }

    private static String type(CatalogField field, Language language) {
        Text word =
                switch (field.type()) {
                    case TRUTH -> new Text("ano/ne", "yes/no");
                    case NUMBER ->
                        new Text(
                                "číslo " + field.min() + " až " + field.max(),
                                "number " + field.min() + " to " + field.max());
                    case DATE -> new Text("den", "day");
                    case CODE -> new Text("kód", "code");
                    case TEXT -> new Text("text", "text");
                };
        String list = !field.list() ? "" : language == Language.CS ? ", seznam" : ", list";
        return word.in(language) + list;
    }
}
