package cz.opora.codes;

/**
 * The ten basic life needs. Source: 108/2006 § 9.
 */
public enum LifeNeed implements Code {
    MOBILITY("mobilita", "mobility", Mark.S),
    ORIENTATION("orientace", "orientation", Mark.S),
    COMMUNICATION("komunikace", "communication", Mark.S),
    EATING("stravování", "eating", Mark.S),
    DRESSING("oblékání a obouvání", "dressing", Mark.S),
    HYGIENE("tělesná hygiena", "body hygiene", Mark.S),
    TOILET("výkon fyziologické potřeby", "toilet", Mark.S),
    HEALTH_CARE("péče o zdraví", "care for health", Mark.S),
    PERSONAL_ACTIVITIES("osobní aktivity", "personal activities", Mark.S),
    HOUSEHOLD("péče o domácnost", "household", Mark.S);

    private final Text text;
    private final Mark mark;

    LifeNeed(String cs, String en, Mark mark) {
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
