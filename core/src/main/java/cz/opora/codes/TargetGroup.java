package cz.opora.codes;

/**
 * The target groups of the coordinated approach that the dossier describes, and places for those a municipality defines in
 * its overlay. Source: target-groups.md.
 */
public enum TargetGroup implements Code {
    TG_GENERAL("Klienti s vícečetnými a dlouhodobými problémy", "Clients with multiple long-term problems", Mark.S),
    TG_55PLUS("Osoby nad 55 let s komplexními potřebami", "People over 55 with complex needs", Mark.S),
    TG_MENTAL("Duševní zdraví", "Mental health", Mark.S),
    TG_SCHOOL(
            "Žáci a rodiny, prevence školní neúspěšnosti", "Pupils and families, prevention of school failure", Mark.S),
    TG_CRIME("Prevence kriminality", "Crime prevention", Mark.S),
    TG_HOUSING("Bydlení", "Housing", Mark.S),
    TG_FAMILY("Podpora rodin a prevence ohrožení dětí", "Family support and prevention of endangered children", Mark.S),
    TG_LTC("Životní situace dlouhodobé péče", "Long-term care", Mark.S),
    TG_CARER("Pečující osoba", "Informal carer", Mark.S),
    TG_DISAB("Lidé se závažným postižením a jejich pečující", "Severe disability and carers", Mark.S),
    TG_SENIOR("Senior na zdravotně-sociálním pomezí", "Senior between health and social care", Mark.S),
    TG_CURATOR("Klienti sociálního kurátora (§ 92 b)", "Clients of the social curator", Mark.S),
    TG_DISCHARGE("Pacient před propuštěním (§ 92 c)", "Patient before discharge", Mark.S),
    TG_LIFEDANGER(
            "Ohrožení života bez služby (§ 92 a), není skupina CM",
            "Life in danger without service, no CM group",
            Mark.S),
    /** The first place for a group a municipality defines itself; its words stand in the overlay. */
    TG_OWN_1("Vlastní skupina obce (1)", "The municipality's own group (1)", Mark.G),
    /** The second such place. */
    TG_OWN_2("Vlastní skupina obce (2)", "The municipality's own group (2)", Mark.G),
    /** The third such place. */
    TG_OWN_3("Vlastní skupina obce (3)", "The municipality's own group (3)", Mark.G),
    /** The fourth such place. */
    TG_OWN_4("Vlastní skupina obce (4)", "The municipality's own group (4)", Mark.G),
    /** The fifth such place. */
    TG_OWN_5("Vlastní skupina obce (5)", "The municipality's own group (5)", Mark.G);

    private final Text text;
    private final Mark mark;

    TargetGroup(String cs, String en, Mark mark) {
        this.text = new Text(cs, en);
        this.mark = mark;
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
}
