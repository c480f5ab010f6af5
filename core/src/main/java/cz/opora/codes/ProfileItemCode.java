package cz.opora.codes;

/**
 * The items of the profile of the target group 55+. Source: target-groups.md A4 (S002).
 */
public enum ProfileItemCode implements Code {
    LOW_INCOME("nízký nebo nepravidelný příjem", "low or irregular income", Mark.S),
    IMPAIRED_HEALTH("zhoršené zdraví", "impaired health", Mark.S),
    EXCLUSION_THREAT("hrozí sociální vyloučení", "social exclusion threatens", Mark.S),
    HOUSING_AT_RISK("hrozí ztráta bydlení", "loss of housing threatens", Mark.S),
    ADDICTION("závislost", "addiction", Mark.S),
    INDEBTED("zadlužení", "indebtedness", Mark.S);

    private final Text text;
    private final Mark mark;

    ProfileItemCode(String cs, String en, Mark mark) {
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
