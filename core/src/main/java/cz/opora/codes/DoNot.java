package cz.opora.codes;

import java.util.List;

/**
 * What must not be escalated. A do-not is confirmed only when each situation of {@link #mustConfirm} is known to be
 * absent and not stale. Source: escalations.md 3.9, do-nots.csv.
 */
public enum DoNot implements Code {
    NO_OSPOD_FOR_POVERTY(
            "Chudoba nebo špatné bydlení samy nejsou důvod předat OSPOD",
            "Poverty or bad housing alone: no handover to OSPOD",
            Mark.S,
            "N1",
            List.of(
                    Situation.CHILD_INJURY,
                    Situation.CHILD_AFRAID,
                    Situation.CHILD_UNSUPERVISED,
                    Situation.CHILD_NEEDS_UNMET,
                    Situation.CHILD_S6_SIGNS,
                    Situation.DV_DANGER,
                    Situation.DV_CHRONIC),
            true),
    NO_OSPOD_FOR_PARENT_DIAGNOSIS(
            "Nemoc nebo postižení rodiče samy nejsou důvod předat OSPOD",
            "Parent's illness or disability alone: no handover to OSPOD",
            Mark.G,
            "N2",
            List.of(
                    Situation.CHILD_INJURY,
                    Situation.CHILD_AFRAID,
                    Situation.CHILD_UNSUPERVISED,
                    Situation.CHILD_NEEDS_UNMET,
                    Situation.CHILD_S6_SIGNS,
                    Situation.DV_DANGER,
                    Situation.DV_CHRONIC),
            true),
    NO_GUARDIANSHIP_FOR_REFUSAL(
            "Odmítání pomoci není důvod k opatrovníkovi",
            "Refusing help is no ground for guardianship",
            Mark.S,
            "N3",
            List.of(
                    Situation.LIFE_THREATENING_NEGLECT,
                    Situation.CANNOT_ACT,
                    Situation.COGNITIVE_DISORDER,
                    Situation.FINANCIAL_EXPLOITATION),
            true),
    NO_FORCED_HOSPITAL_FOR_DIAGNOSIS(
            "Samotná diagnóza není důvod k nedobrovolné hospitalizaci",
            "A diagnosis alone is no ground for involuntary hospitalisation",
            Mark.S,
            "N4",
            List.of(Situation.SUICIDAL_PLAN, Situation.RISK_TO_OTHERS, Situation.LIFE_THREATENING_NEGLECT),
            true),
    NO_REPORT_ADULT_DV(
            "Násilí na dospělém neoznamovat bez souhlasu",
            "No report of adult domestic violence without consent",
            Mark.K,
            "N5",
            List.of(Situation.DV_DANGER),
            true),
    NO_POLICE_FOR_DEBT_ADDICTION(
            "Dluhy, dávky a závislost nejsou věc policie",
            "No police for debts, benefits, addiction",
            Mark.G,
            "N6",
            List.of(),
            false),
    NO_REPORT_ILLEGAL_STAY(
            "Oznamování neoprávněného pobytu", "No report of illegal stay", Mark.K, "N7", List.of(), true),
    NO_OSPOD_FOR_ABSENCE_HOURS(
            "Důvod předat OSPOD není počet zameškaných hodin, ale až to, že absence dítěti škodí",
            "Absence hours alone are no reason for a handover to OSPOD; harm to the child is",
            Mark.S,
            "N8",
            List.of(
                    Situation.CHILD_INJURY,
                    Situation.CHILD_AFRAID,
                    Situation.CHILD_NEEDS_UNMET,
                    Situation.CHILD_S6_SIGNS),
            true);

    private final Text text;
    private final Mark mark;
    private final String id;
    private final List<Situation> mustConfirm;
    private final boolean printed;

    DoNot(String cs, String en, Mark mark, String id, List<Situation> mustConfirm, boolean printed) {
        this.text = new Text(cs, en);
        this.mark = mark;
        this.id = id;
        this.mustConfirm = mustConfirm;
        this.printed = printed;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return mark;
    }

    /** The id of the row in the dossier, such as {@code N1}. */
    public String id() {
        return id;
    }

    /** The situations that must all be known to be false. */
    public List<Situation> mustConfirm() {
        return mustConfirm;
    }

    /** Whether it is OSPOD that must not be told; silent beside an escalation that {@link EscalationCode#tellsOspod}. */
    public boolean aboutOspod() {
        return switch (this) {
            case NO_OSPOD_FOR_POVERTY, NO_OSPOD_FOR_PARENT_DIAGNOSIS, NO_OSPOD_FOR_ABSENCE_HOURS -> true;
            default -> false;
        };
    }

    /** False for what a rule may find and no paper may say. What waits for a lawyer waits as a draft rule. */
    public boolean printed() {
        return printed;
    }
}
