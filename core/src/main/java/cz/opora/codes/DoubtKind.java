package cz.opora.codes;

/**
 * What to settle about an actor before the client is sent there: a phone call or a step that comes first, never a reason
 * to leave the actor out. Source: need-to-actor.md 5.1.
 */
public enum DoubtKind implements Code {
    ALREADY_INVOLVED(
            "už s klientem pracuje: navázat na něj, nepřidávat dalšího",
            "already works with the client: build on it, add nobody else"),
    COVERAGE_UNKNOWN("zda působí v této ORP", "whether it works in this ORP"),
    GROUP_UNKNOWN("zda má v registru klientův okruh osob", "whether the client's group is registered"),
    ACCEPTS_NEW_UNKNOWN("zda přijímá nové klienty", "whether it takes new clients"),
    SUBSTANCES_UNKNOWN("se kterou závislostí pracuje", "which addiction it works with"),
    SOBER_RULE_UNKNOWN("zda žádá střízlivost", "whether it requires sobriety"),
    MOBILITY_UNKNOWN("zda je dostupná s klientovou pohyblivostí", "whether it can serve the client's mobility"),
    CONTINENCE_UNKNOWN("zda přijímá inkontinentní klienty", "whether it takes incontinent people"),
    NURSING_UNKNOWN("zda zajistí ošetřování", "whether it provides nursing"),
    CHILDREN_UNKNOWN("zda přijímá rodiče s dětmi", "whether it takes parents with children"),
    RESIDENCE_UNKNOWN("zda žádá trvalý pobyt v obci", "whether it requires residence here"),
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
    VERIFY_ENTRY(
            "zda údaje v adresáři ještě platí, jsou staré",
            "whether its entry in the directory, which is old, still holds");

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
