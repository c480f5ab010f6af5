package cz.opora.codes;

import java.util.List;

/**
 * The domains of life in which a need can arise. Source: needs.md 2.2, need-domains.csv.
 *
 * <p>{@link #countedActors} and {@link #countedSectors} are the static table that criterion G3 of the general target group
 * counts (target-groups.md 1.1a); they never follow the recommendations.
 */
public enum NeedDomain implements Code {
    HOUSING(
            "bydlení",
            "housing",
            Mark.G,
            List.of(ActorType.HOUSING_CONTACT, ActorType.UP),
            List.of(Sector.HOUSING, Sector.LABOUR_BENEFITS),
            true),
    DEBT("dluhy", "debt", Mark.G, List.of(ActorType.DEBT_ADVICE), List.of(Sector.SOCIAL), true),
    INCOME_BENEFITS(
            "příjem a dávky",
            "income and benefits",
            Mark.G,
            List.of(ActorType.UP),
            List.of(Sector.LABOUR_BENEFITS),
            true),
    HEALTH("tělesné zdraví", "physical health", Mark.G, List.of(ActorType.GP), List.of(Sector.HEALTH), true),
    MENTAL_HEALTH(
            "duševní zdraví",
            "mental health",
            Mark.G,
            List.of(ActorType.PSYCHIATRIST, ActorType.SOCIAL_REHAB),
            List.of(Sector.HEALTH, Sector.SOCIAL),
            true),
    ADDICTION(
            "závislosti",
            "addiction",
            Mark.G,
            List.of(ActorType.ADDICTION_CLINIC, ActorType.OUTREACH),
            List.of(Sector.HEALTH, Sector.SOCIAL),
            true),
    CARE_DEPENDENCY(
            "závislost na péči",
            "dependency on care",
            Mark.G,
            List.of(ActorType.HOME_HELP, ActorType.UP),
            List.of(Sector.SOCIAL, Sector.LABOUR_BENEFITS),
            true),
    FAMILY_CHILD(
            "rodina a děti",
            "family and children",
            Mark.G,
            List.of(ActorType.SAS_FAMILY, ActorType.SCHOOL),
            List.of(Sector.SOCIAL, Sector.EDUCATION),
            true),
    DOMESTIC_VIOLENCE(
            "domácí násilí",
            "domestic violence",
            Mark.G,
            List.of(ActorType.INTERVENTION_CENTRE, ActorType.POLICE),
            List.of(Sector.SOCIAL, Sector.SECURITY),
            true),
    EDUCATION("vzdělání", "education", Mark.G, List.of(ActorType.SCHOOL), List.of(Sector.EDUCATION), true),
    EMPLOYMENT("zaměstnání", "employment", Mark.G, List.of(ActorType.UP), List.of(Sector.LABOUR_BENEFITS), true),
    LEGAL_CAPACITY(
            "svéprávnost a zastupování",
            "legal capacity",
            Mark.G,
            List.of(ActorType.COURT),
            List.of(Sector.JUSTICE),
            true),
    SOCIAL_ISOLATION(
            "osamělost a vyloučení",
            "social isolation",
            Mark.G,
            List.of(ActorType.VOLUNTEERS),
            List.of(Sector.CIVIL),
            true),
    CRIME_VICTIM(
            "oběť trestného činu",
            "crime victim",
            Mark.G,
            List.of(ActorType.EXPERT_COUNSEL, ActorType.LEGAL_AID),
            List.of(Sector.SOCIAL, Sector.JUSTICE),
            true),
    CRIME_OFFENDER(
            "trestní řízení a návrat z vězení",
            "offender and release",
            Mark.G,
            List.of(ActorType.CURATOR, ActorType.PMS),
            List.of(Sector.LOCAL_GOV, Sector.JUSTICE),
            true),
    MIGRATION("cizinci", "migration", Mark.G, List.of(ActorType.INTEGRATION), List.of(Sector.CIVIL), true),
    SAFETY_OF_WORKER("bezpečnost pracovníka", "safety of the worker", Mark.G, List.of(), List.of(), false);

    private final Text text;
    private final Mark mark;
    private final List<ActorType> countedActors;
    private final List<Sector> countedSectors;
    private final boolean countsAsProblem;

    NeedDomain(
            String cs,
            String en,
            Mark mark,
            List<ActorType> countedActors,
            List<Sector> countedSectors,
            boolean countsAsProblem) {
        this.text = new Text(cs, en);
        this.mark = mark;
        this.countedActors = countedActors;
        this.countedSectors = countedSectors;
        this.countsAsProblem = countsAsProblem;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return mark;
    }

    /** The actor types this domain counts for in G3, in the order of the list. */
    public List<ActorType> countedActors() {
        return countedActors;
    }

    /** The sectors this domain counts for in G3. */
    public List<Sector> countedSectors() {
        return countedSectors;
    }

    /** Whether a need of this domain counts as one of the multiple problems (G1). */
    public boolean countsAsProblem() {
        return countsAsProblem;
    }
}
