package cz.opora.codes;

/**
 * The sector (resort) an actor belongs to. Source: actors.md.
 */
public enum Sector implements Code {
    SOCIAL("sociální", "social", Mark.G),
    HEALTH("zdravotní", "health", Mark.G),
    EDUCATION("školství", "education", Mark.G),
    JUSTICE("justice", "justice", Mark.G),
    SECURITY("bezpečnost", "security", Mark.G),
    LABOUR_BENEFITS("práce a dávky", "labour and benefits", Mark.G),
    HOUSING("bydlení", "housing", Mark.G),
    LOCAL_GOV("samospráva a úřad", "local government", Mark.G),
    CIVIL("občanský sektor", "civil society", Mark.G),
    NATURAL("přirozené okolí", "natural resources", Mark.G);

    private final Text text;
    private final Mark mark;

    Sector(String cs, String en, Mark mark) {
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
