package cz.opora.codes;

/**
 * The phases of case management. Source: roles.md 7.2.
 */
public enum ProcessPhase implements Code {
    INTAKE("zachycení, podnět", "intake", Mark.K),
    SCREENING("prvotní posouzení", "screening", Mark.K),
    AGREEMENT("kontrakt, souhlas", "agreement", Mark.K),
    ASSESSMENT("vyhodnocení potřeb", "assessment", Mark.K),
    PLAN("individuální plán", "plan", Mark.S),
    IMPLEMENTATION("zapojení aktérů", "implementation", Mark.K),
    MONITORING("sledování", "monitoring", Mark.S),
    REVIEW("přehodnocení, konference", "review, conference", Mark.K),
    CLOSING("ukončení, předání", "closing, hand-over", Mark.K);

    private final Text text;
    private final Mark mark;

    ProcessPhase(String cs, String en, Mark mark) {
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
