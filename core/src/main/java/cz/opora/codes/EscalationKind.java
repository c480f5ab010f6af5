package cz.opora.codes;

/**
 * What an escalation is: a duty by law, safety, a consultation, a matter of the office, or help instead of a handover.
 * Source: escalations.md 3.0/3.
 */
public enum EscalationKind implements Code {
    DUTY("povinnost", "duty", Mark.G),
    SAFETY("bezpečí", "safety", Mark.G),
    CONSULT("poradit se", "consult", Mark.G),
    ORGANISATIONAL("uvnitř úřadu", "inside the office", Mark.G),
    PREVENTIVE("pomoci místo předání", "help instead of handover", Mark.G);

    private final Text text;
    private final Mark mark;

    EscalationKind(String cs, String en, Mark mark) {
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
