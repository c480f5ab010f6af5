package cz.opora.codes;

import java.util.List;

/**
 * The target groups of the coordinated approach that the dossier describes, and places for those a municipality defines in
 * its overlay. Source: target-groups.md.
 */
public enum TargetGroup implements Code {
    TG_GENERAL(
            "Klienti s vícečetnými a dlouhodobými problémy",
            "Clients with multiple long-term problems",
            Mark.S,
            List.of(ActorType.UP, ActorType.GP, ActorType.DEBT_ADVICE, ActorType.HOUSING_CONTACT, ActorType.FAMILY)),
    TG_55PLUS(
            "Osoby nad 55 let s komplexními potřebami",
            "People over 55 with complex needs",
            Mark.S,
            List.of(
                    ActorType.UP,
                    ActorType.CSSZ,
                    ActorType.GP,
                    ActorType.PSYCHIATRIST,
                    ActorType.HOUSING_CONTACT,
                    ActorType.HOUSING_DEPT,
                    ActorType.DEBT_ADVICE,
                    ActorType.OUTREACH,
                    ActorType.FOOD_BANK,
                    ActorType.VOLUNTEERS)),
    TG_MENTAL(
            "Duševní zdraví",
            "Mental health",
            Mark.S,
            List.of(
                    ActorType.PSYCHIATRIST,
                    ActorType.CDZ,
                    ActorType.GP,
                    ActorType.SOCIAL_REHAB,
                    ActorType.SUPPORTED_LIVING,
                    ActorType.CRISIS_HELP)),
    TG_SCHOOL(
            "Žáci a rodiny, prevence školní neúspěšnosti",
            "Pupils and families, prevention of school failure",
            Mark.S,
            List.of(
                    ActorType.SCHOOL,
                    ActorType.SPZ,
                    ActorType.SVP,
                    ActorType.SAS_FAMILY,
                    ActorType.LOWTH_YOUTH,
                    ActorType.PAEDIATRICIAN)),
    TG_CRIME(
            "Prevence kriminality",
            "Crime prevention",
            Mark.S,
            List.of(ActorType.CITY_POLICE, ActorType.POLICE, ActorType.CURATOR, ActorType.PMS, ActorType.OUTREACH)),
    TG_HOUSING(
            "Bydlení",
            "Housing",
            Mark.S,
            List.of(
                    ActorType.HOUSING_DEPT,
                    ActorType.HOUSING_CONTACT,
                    ActorType.UP,
                    ActorType.LANDLORD,
                    ActorType.HOUSING_ASSISTANCE,
                    ActorType.DEBT_ADVICE)),
    TG_FAMILY(
            "Podpora rodin a prevence ohrožení dětí",
            "Family support and prevention of endangered children",
            Mark.S,
            List.of(
                    ActorType.ORP_SOCIAL,
                    ActorType.SAS_FAMILY,
                    ActorType.SCHOOL,
                    ActorType.KINDERGARTEN,
                    ActorType.PAEDIATRICIAN,
                    ActorType.UP)),
    TG_LTC(
            "Životní situace dlouhodobé péče",
            "Long-term care",
            Mark.S,
            List.of(
                    ActorType.GP,
                    ActorType.HOME_CARE,
                    ActorType.HOME_HELP,
                    ActorType.PERSONAL_ASSIST,
                    ActorType.RESPITE,
                    ActorType.UP,
                    ActorType.HOSPITAL)),
    TG_CARER(
            "Pečující osoba",
            "Informal carer",
            Mark.S,
            List.of(ActorType.EXPERT_COUNSEL, ActorType.RESPITE, ActorType.UP, ActorType.CSSZ, ActorType.VOLUNTEERS)),
    TG_DISAB(
            "Lidé se závažným postižením a jejich pečující",
            "Severe disability and carers",
            Mark.S,
            List.of(
                    ActorType.UP,
                    ActorType.PERSONAL_ASSIST,
                    ActorType.RESPITE,
                    ActorType.SPECIALIST,
                    ActorType.SOCIAL_REHAB,
                    ActorType.EXPERT_COUNSEL)),
    TG_SENIOR(
            "Senior na zdravotně-sociálním pomezí",
            "Senior between health and social care",
            Mark.S,
            List.of(
                    ActorType.GP,
                    ActorType.HOME_HELP,
                    ActorType.EMERGENCY_CARE,
                    ActorType.HOME_CARE,
                    ActorType.SAS_SENIOR_DISABLED,
                    ActorType.FAMILY)),
    TG_CURATOR(
            "Klienti sociálního kurátora (§ 92 b)",
            "Clients of the social curator",
            Mark.S,
            List.of(
                    ActorType.CURATOR,
                    ActorType.PMS,
                    ActorType.PRISON,
                    ActorType.UP,
                    ActorType.HOUSING_CONTACT,
                    ActorType.SHELTER,
                    ActorType.DEBT_ADVICE)),
    TG_DISCHARGE(
            "Pacient před propuštěním (§ 92 c)",
            "Patient before discharge",
            Mark.S,
            List.of(
                    ActorType.HOSPITAL,
                    ActorType.GP,
                    ActorType.HOME_CARE,
                    ActorType.HOME_HELP,
                    ActorType.RESPITE,
                    ActorType.UP)),
    TG_LIFEDANGER(
            "Ohrožení života bez služby (§ 92 a), není skupina CM",
            "Life in danger without service, no CM group",
            Mark.S,
            List.of(
                    ActorType.EMS,
                    ActorType.ORP_SOCIAL,
                    ActorType.OTHER_ORP,
                    ActorType.CRISIS_HELP,
                    ActorType.RESPITE,
                    ActorType.HOSPITAL)),
    /** The first place for a group a municipality defines itself; its words stand in the overlay. */
    TG_OWN_1("Vlastní skupina obce (1)", "The municipality's own group (1)", Mark.G, List.of()),
    /** The second such place. */
    TG_OWN_2("Vlastní skupina obce (2)", "The municipality's own group (2)", Mark.G, List.of()),
    /** The third such place. */
    TG_OWN_3("Vlastní skupina obce (3)", "The municipality's own group (3)", Mark.G, List.of()),
    /** The fourth such place. */
    TG_OWN_4("Vlastní skupina obce (4)", "The municipality's own group (4)", Mark.G, List.of()),
    /** The fifth such place. */
    TG_OWN_5("Vlastní skupina obce (5)", "The municipality's own group (5)", Mark.G, List.of());

    private final Text text;
    private final Mark mark;
    private final List<ActorType> expectedActors;

    TargetGroup(String cs, String en, Mark mark, List<ActorType> expectedActors) {
        this.text = new Text(cs, en);
        this.mark = mark;
        this.expectedActors = expectedActors;
    }

    /** Whether it is a place for a group of a municipality, whose words its overlay tells. */
    public boolean isOwn() {
        return name().startsWith("TG_OWN_");
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return mark;
    }

    /**
     * Whom such a group usually needs: a check list for conferences and for a look at the network, never a reason to add an
     * actor to a case without a need. For TG_MENTAL also OSPOD when a child is in the household; for TG_FAMILY OSPOD only
     * advises. Source: target-groups.md 1.7 (G).
     */
    public List<ActorType> expectedActors() {
        return expectedActors;
    }
}
