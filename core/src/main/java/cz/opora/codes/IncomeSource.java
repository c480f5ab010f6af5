package cz.opora.codes;

/**
 * Where the client's income comes from.
 */
public enum IncomeSource implements Code {
    WAGE("mzda", "wage", Mark.G),
    SELF_EMPLOYMENT("podnikání", "self-employment", Mark.G),
    OLD_AGE_PENSION("starobní důchod", "old-age pension", Mark.G),
    DISABILITY_PENSION("invalidní důchod", "disability pension", Mark.G),
    SURVIVOR_PENSION("vdovský, vdovecký nebo sirotčí důchod", "survivor's pension", Mark.G),
    STATE_SOCIAL_ASSISTANCE("dávka státní sociální pomoci", "state social assistance benefit", Mark.S),
    UNEMPLOYMENT_BENEFIT("podpora v nezaměstnanosti", "unemployment benefit", Mark.G),
    PARENTAL_ALLOWANCE("rodičovský příspěvek", "parental allowance", Mark.G),
    SICKNESS_BENEFIT("nemocenské", "sickness benefit", Mark.G),
    ALIMONY("výživné", "alimony", Mark.G),
    FAMILY("pomoc rodiny", "help of the family", Mark.G),
    OCCASIONAL_WORK("příležitostná práce", "occasional work", Mark.G);

    private final Text text;
    private final Mark mark;

    IncomeSource(String cs, String en, Mark mark) {
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
