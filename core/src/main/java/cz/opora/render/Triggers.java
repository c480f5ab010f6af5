package cz.opora.render;

import cz.opora.advice.Step;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must not wait for the day of review, by the needs of the plan: in Czech what follows the word "při". */
final class Triggers {
    private static final int SHOWN = 4;

    private Triggers() {}

    static String of(Layout page) {
        List<String> words = new ArrayList<>();
        page.advice.steps().stream()
                .map(Step::need)
                .distinct()
                .map(Triggers::trigger)
                .filter(trigger -> trigger != null)
                .limit(page.advice.refusals().isEmpty() ? SHOWN : SHOWN - 1)
                .forEach(trigger -> words.add(page.say(trigger)));
        if (!page.advice.refusals().isEmpty()) {
            words.add(page.say(new Text("dalším odmítnutí", "another refusal")));
        }
        if (words.isEmpty()) {
            return page.say(Frame.REVIEW_ON_CHANGE);
        }
        String last = words.get(words.size() - 1);
        String first = String.join(", ", words.subList(0, words.size() - 1));
        return page.say(Frame.REVIEW_AT_ONCE) + " "
                + (first.isEmpty() ? last : first + " " + page.say(Frame.OR) + " " + last);
    }

    private static @Nullable Text trigger(NeedDomain need) {
        return switch (need) {
            case HOUSING -> new Text("výpovědi z bytu", "a notice to quit");
            case HEALTH -> new Text("hospitalizaci", "admission to hospital");
            case MENTAL_HEALTH -> new Text("zhoršení duševního stavu", "a worse state of mind");
            case FAMILY_CHILD -> new Text("zranění či strachu dítěte", "a child hurt or afraid");
            case DOMESTIC_VIOLENCE -> new Text("nové hrozbě či útoku", "a new threat or attack");
            case INCOME_BENEFITS -> new Text("ztrátě příjmu", "loss of income");
            case DEBT -> new Text("nové exekuci", "a new enforcement");
            case CARE_DEPENDENCY -> new Text("výpadku pečující osoby", "a carer dropping out");
            case ADDICTION -> new Text("odvykacím stavu", "signs of withdrawal");
            case MIGRATION -> new Text("konci povolení k pobytu", "the permit running out");
            case CRIME_OFFENDER -> new Text("propuštění či vazbě", "release or custody");
            case EDUCATION, EMPLOYMENT, LEGAL_CAPACITY, SOCIAL_ISOLATION, CRIME_VICTIM, SAFETY_OF_WORKER -> null;
        };
    }
}
