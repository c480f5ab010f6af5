package cz.opora.codes;

/**
 * The class of a piece of data; every field of the case file carries exactly one, and sharing is decided by it.
 * Source: information-sharing.md 6.4.
 */
public enum DataClass implements Code {
    ID("totožnost a kontakt", "identity and contact", Mark.G, "no"),
    HH("složení domácnosti", "household", Mark.G, "no"),
    HOUS("bydlení", "housing", Mark.G, "no"),
    FIN("příjem, dávky, majetek", "income, benefits, property", Mark.G, "no"),
    DEBT("dluhy, exekuce, oddlužení", "debts, enforcement, insolvency", Mark.G, "no"),
    FUNC("omezení v běžném životě bez diagnózy", "functional limits without diagnosis", Mark.G, "yes"),
    DIAG("diagnóza, léčba, závislost", "diagnosis, treatment, addiction", Mark.G, "yes"),
    RISK("nebezpečí, bezpečný kontakt", "danger, safe contact", Mark.G, "maybe"),
    CHILD("údaje o dítěti", "child", Mark.G, "maybe"),
    LEGAL("zastoupení, opatrovník, soud", "representation, guardian, court", Mark.G, "no"),
    CRIM("trestní řízení, oběť", "criminal matters, victim", Mark.G, "art. 10"),
    PLAN("úkoly týkající se aktéra", "tasks concerning the actor", Mark.G, "no"),
    HIST("životní příběh, minulé služby", "life story, past services", Mark.G, "maybe"),
    WISH("přání, cíle, zdroje klienta", "client's wishes, goals, resources", Mark.G, "no");

    private final Text text;
    private final Mark mark;
    private final String gdprArticle;

    DataClass(String cs, String en, Mark mark, String gdprArticle) {
        this.text = new Text(cs, en);
        this.mark = mark;
        this.gdprArticle = gdprArticle;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return mark;
    }

    /** Which special category of the GDPR it may be: no, yes, maybe, or the article. */
    public String gdprArticle() {
        return gdprArticle;
    }
}
