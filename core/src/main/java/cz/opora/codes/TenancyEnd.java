package cz.opora.codes;

/**
 * How a tenancy is being ended. Source: 89/2012 § 2285 to 2291.
 */
public enum TenancyEnd implements Code {
    NOTICE_2288("výpověď s výpovědní dobou (§ 2288)", "notice with a notice period (section 2288)", Mark.S),
    NOTICE_2291("výpověď bez výpovědní doby (§ 2291)", "notice without a notice period (section 2291)", Mark.S),
    FIXED_TERM("konec smlouvy na dobu určitou", "end of a fixed term", Mark.K),
    ENFORCED_EVICTION("exekuční vyklizení", "enforced eviction", Mark.K);

    private final Text text;
    private final Mark mark;

    TenancyEnd(String cs, String en, Mark mark) {
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
