package cz.opora.render;

import cz.opora.codes.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a page leaves out, counted as it is written, so that nobody takes the page for the whole; not thread-safe. */
final class LeftOut {
    /** What can be left out, with the words for one, a few and many of them. */
    enum What {
        ALARMS(
                "výstraha s podrobnostmi",
                "výstrahy s podrobnostmi",
                "výstrah s podrobnostmi",
                "alarm in detail",
                "alarms in detail"),
        STEPS("krok", "kroky", "kroků", "step", "steps"),
        UNCHANGED("hotová věc", "hotové věci", "hotových věcí", "thing dealt with", "things dealt with"),
        CAUTIONS("upozornění", "upozornění", "upozornění", "caution", "cautions"),
        REFUSALS("odmítnutí", "odmítnutí", "odmítnutí", "refusal", "refusals"),
        GAPS("mezera v síti", "mezery v síti", "mezer v síti", "gap in the network", "gaps in the network"),
        REVIEWS("termín posouzení", "termíny posouzení", "termínů posouzení", "day of review", "days of review"),
        QUESTIONS("otázka", "otázky", "otázek", "question", "questions");

        private final String one;
        private final String few;
        private final String many;
        private final String oneEnglish;
        private final String manyEnglish;

        What(String one, String few, String many, String oneEnglish, String manyEnglish) {
            this.one = one;
            this.few = few;
            this.many = many;
            this.oneEnglish = oneEnglish;
            this.manyEnglish = manyEnglish;
        }

        private String counted(int number, Language language) {
            String czech = number == 1 ? one : number < 5 ? few : many;
            String english = number == 1 ? oneEnglish : manyEnglish;
            return String.valueOf(number) + Wrapping.TIE + (language == Language.CS ? czech : english);
        }
    }

    private final Map<What, Integer> counted = new EnumMap<>(What.class);

    /** So many more; nothing when there are none. */
    void add(What what, int number) {
        if (number > 0) {
            counted.merge(what, number, Integer::sum);
        }
    }

    /** What was left out, in words; empty when nothing was. */
    String words(Language language) {
        return counted.entrySet().stream()
                .map(entry -> entry.getKey().counted(entry.getValue(), language))
                .collect(Collectors.joining(", "));
    }
}
