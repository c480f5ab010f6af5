package cz.opora.codes;

/**
 * Causes of an adverse social situation. Source: 108/2006 § 3 b).
 */
public enum AdverseCause implements Code {
    AGE("věk", "age", Mark.S),
    HEALTH("nepříznivý zdravotní stav", "state of health", Mark.S),
    CRISIS("krizová sociální situace", "crisis", Mark.S),
    HABITS("životní návyky a způsob života", "habits and way of life", Mark.S),
    ENVIRONMENT("sociálně znevýhodňující prostředí", "disadvantaging environment", Mark.S),
    CRIME_OF_ANOTHER("ohrožení trestnou činností jiné osoby", "threat by another's crime", Mark.S),
    OTHER("jiný závažný důvod", "another serious reason", Mark.S);

    private final Text text;
    private final Mark mark;

    AdverseCause(String cs, String en, Mark mark) {
        this.text = new Text(cs, en);
        this.mark = mark;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return mark;
    }
}
