package cz.opora.cli;

import cz.opora.codes.CountedNoun;
import cz.opora.codes.Language;

/** The nouns that authors' commands count, in the summaries they end with; these are English alone. */
enum Counts {
    RULES(new CountedNoun("pravidlo", "pravidla", "pravidel", "rule", "rules")),
    SCENARIOS(new CountedNoun("scénář", "scénáře", "scénářů", "scenario", "scenarios")),
    VARIANTS(new CountedNoun("varianta", "varianty", "variant", "variant", "variants")),
    SCENARIOS_AND_VARIANTS(new CountedNoun(
            "scénář nebo varianta",
            "scénáře a varianty",
            "scénářů a variant",
            "scenario or variant",
            "scenarios and variants")),
    FAILURES(new CountedNoun("neúspěch", "neúspěchy", "neúspěchů", "failure", "failures")),
    MISTAKES(new CountedNoun("chyba", "chyby", "chyb", "mistake", "mistakes")),
    SURVIVORS(new CountedNoun("nezachycená", "nezachycené", "nezachycených", "survivor", "survivors")),
    FINDINGS(new CountedNoun("nález", "nálezy", "nálezů", "finding", "findings"));

    private final CountedNoun noun;

    Counts(CountedNoun noun) {
        this.noun = noun;
    }

    /** Such as {@code 1 rule}. */
    String of(long number) {
        return noun.of(number, Language.EN);
    }
}
