package cz.opora.codes;

/**
 * What to settle about an actor before the client is sent there: a phone call or a step that comes first, never a reason
 * to leave the actor out. Source: need-to-actor.md 5.1.
 */
public enum DoubtKind implements Code {
    ALREADY_INVOLVED(
            "už s klientem pracuje: navázat na něj, nepřidávat dalšího",
            "already works with the client: build on it, add nobody else"),
    COVERAGE_UNKNOWN("zeptat se, zda působí v této ORP", "ask whether it works in this ORP"),
    GROUP_UNKNOWN("ověřit, zda má v registru klientův okruh osob", "check that the client's group is registered"),
    ACCEPTS_NEW_UNKNOWN("zeptat se, zda přijímá nové klienty", "ask whether it takes new clients"),
    SUBSTANCES_UNKNOWN("zeptat se, se kterou závislostí pracuje", "ask which addiction it works with"),
    SOBER_RULE_UNKNOWN("zeptat se, zda žádá střízlivost", "ask whether it requires sobriety"),
    MOBILITY_UNKNOWN("zeptat se, zda zvládne klientovu pohyblivost", "ask whether it can serve the client's mobility"),
    CONTINENCE_UNKNOWN("zeptat se, zda přijímá inkontinentní klienty", "ask whether it takes incontinent people"),
    NURSING_UNKNOWN("zeptat se, zda zajistí ošetřování", "ask whether it provides nursing"),
    CHILDREN_UNKNOWN("zeptat se, zda přijímá rodiče s dětmi", "ask whether it takes parents with children"),
    RESIDENCE_UNKNOWN("zeptat se, zda žádá trvalý pobyt v obci", "ask whether it requires residence here"),
    DOCUMENTS_FIRST("žádá občanský průkaz: nejdřív doklad", "requires an identity card: the document comes first"),
    INSURANCE_FIRST(
            "žádá zdravotní pojištění: nejdřív dořešit pojišťovnu",
            "requires health insurance: settle the insurer first"),
    FEE("je placená: spočítat, zda na ni klient má", "charges a fee: count whether the client can pay it"),
    WAITING("čeká se na ni: domluvit, co pomůže mezitím", "there is waiting: agree what helps meanwhile"),
    NO_FREE_PLACE(
            "teď nemá volné místo: zapsat do pořadníku a domluvit, co mezitím",
            "has no free place now: join the waiting list and agree what helps meanwhile"),
    REFERRAL_FIRST(
            "přijímá jen na doporučení: nejdřív zjistit, kdo doporučí",
            "takes only referred people: find who refers first"),
    VERIFY_ENTRY("údaje v adresáři jsou staré: ověřit telefonem", "its entry is old: check by phone");

    private final Text text;

    DoubtKind(String cs, String en) {
        this.text = new Text(cs, en);
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return Mark.G;
    }
}
