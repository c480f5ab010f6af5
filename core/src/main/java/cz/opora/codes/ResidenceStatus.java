package cz.opora.codes;

/**
 * The residence status of a client in the Czech Republic. Source: needs.md MIGRATION.
 */
public enum ResidenceStatus implements Code {
    CITIZEN("občan ČR", "Czech citizen", Mark.G),
    EU("občan EU", "EU citizen", Mark.G),
    PERMANENT("trvalý pobyt", "permanent residence", Mark.G),
    LONG_TERM("dlouhodobý pobyt", "long-term residence", Mark.G),
    TEMP_PROTECTION("dočasná ochrana", "temporary protection", Mark.G),
    ASYLUM_SEEKER("žadatel o azyl", "asylum seeker", Mark.G),
    PROTECTION_GRANTED("azyl nebo doplňková ochrana", "asylum or subsidiary protection", Mark.G),
    NONE("bez pobytového oprávnění", "no permit", Mark.G);

    private final Text text;
    private final Mark mark;

    ResidenceStatus(String cs, String en, Mark mark) {
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
