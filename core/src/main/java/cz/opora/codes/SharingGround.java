package cz.opora.codes;

/**
 * On what ground data may be shared. What a statute gives on request only is no ground here: whether somebody asked is
 * not in the case file. Source: information-sharing.md 6.1, 6.2.
 */
public enum SharingGround implements Code {
    CONSENT("písemný souhlas klienta", "the client's written consent", Mark.S, "zák. 108/2006 § 100"),
    CHILD("ohrožené dítě", "a child at risk", Mark.S, "zák. 359/1999 § 10, § 51, § 53"),
    DANGER(
            "ohrožení života nebo zdraví",
            "danger to life or health",
            Mark.K,
            "zák. 108/2006 § 92 písm. a); GDPR čl. 6 odst. 1 písm. d), čl. 9 odst. 2 písm. c)"),
    OFFICE("uvnitř úřadu", "inside the office", Mark.G, "týž správce údajů");

    private final Text text;
    private final Mark mark;
    private final String source;

    SharingGround(String cs, String en, Mark mark, String source) {
        this.text = new Text(cs, en);
        this.mark = mark;
        this.source = source;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return mark;
    }

    /** The act and section, or what else it rests on, in Czech. */
    public String source() {
        return source;
    }
}
