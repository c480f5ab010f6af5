package cz.opora.codes;

import org.jspecify.annotations.Nullable;

/**
 * A group of persons (okruh osob) a social service is registered for. Source: actors.md 4.3, okruhy-osob.csv.
 */
public enum RegisteredGroup implements Code {
    REG_SENIORS("senioři", "seniors", Mark.S, "CilovaSkupinaOsoby/24"),
    REG_CARERS("pečující osoby", "informal carers", Mark.S, "CilovaSkupinaOsoby/26"),
    REG_PALLIATIVE(
            "osoby s potřebou paliativní péče", "people needing palliative care", Mark.S, "CilovaSkupinaOsoby/27"),
    REG_DEMENTIA("osoby žijící s demencí", "people living with dementia", Mark.S, "CilovaSkupinaOsoby/30"),
    REG_DV_VICTIMS("oběti domácího násilí", "victims of domestic violence", Mark.S, null),
    REG_CRIME_VICTIMS("oběti trestné činnosti", "crime victims", Mark.S, null),
    REG_HOMELESS("osoby bez přístřeší", "people without shelter", Mark.S, null),
    REG_COMMERCIALLY_ABUSED("osoby komerčně zneužívané", "commercially abused people", Mark.S, null),
    REG_DISABILITY("osoby se zdravotním postižením", "people with disability", Mark.S, null),
    REG_CRISIS("osoby v krizi", "people in crisis", Mark.S, null),
    REG_EXCLUDED_COMMUNITIES(
            "osoby žijící v sociálně vyloučených komunitách", "people in excluded communities", Mark.S, null),
    REG_EXCLUDED_LOCALITIES(
            "osoby žijící v sociálně vyloučených lokalitách", "people in excluded localities", Mark.S, null),
    REG_FAMILIES("rodiny s dítětem/dětmi", "families with children", Mark.S, null),
    REG_CHRONIC("osoby s chronickým onemocněním", "people with chronic illness", Mark.S, null),
    REG_OTHER_DISABILITY("osoby s jiným zdravotním postižením", "people with other disability", Mark.S, null),
    REG_PHYSICAL("osoby s tělesným postižením", "physical disability", Mark.S, null),
    REG_HEARING("osoby se sluchovým postižením", "hearing impairment", Mark.S, null),
    REG_SIGHT("osoby se zrakovým postižením", "sight impairment", Mark.S, null),
    REG_MENTAL_DISABILITY("osoby s mentálním postižením", "intellectual disability", Mark.S, null),
    REG_COMBINED("osoby s kombinovaným postižením", "combined disability", Mark.S, null),
    REG_RISKY_LIFE(
            "osoby, které vedou rizikový způsob života nebo jsou tímto způsobem života ohroženy",
            "risky way of life",
            Mark.S,
            null),
    REG_ETHNIC("etnické menšiny", "ethnic minorities", Mark.S, null),
    REG_ETHNIC_OTHER_CULTURE(
            "etnické menšiny a osoby z jiného sociokulturního prostředí",
            "ethnic minorities and people of other cultures",
            Mark.S,
            null),
    REG_YOUTH_6_26(
            "děti a mládež ve věku od 6 do 26 let ohrožené společensky nežádoucími jevy",
            "youth 6-26 at risk",
            Mark.K,
            null),
    REG_MIGRANTS("imigranti a azylanti", "migrants and refugees", Mark.K, null),
    REG_TRAFFICKED("oběti obchodu s lidmi", "trafficking victims", Mark.K, null),
    REG_LEAVERS_26(
            "osoby do 26 let věku opouštějící školská zařízení pro výkon ústavní péče",
            "care leavers to 26",
            Mark.K,
            null),
    REG_ADDICTION(
            "osoby ohrožené závislostí nebo závislé na návykových látkách",
            "people with or at risk of addiction",
            Mark.K,
            null),
    REG_SMI("osoby s chronickým duševním onemocněním", "chronic mental illness", Mark.K, null),
    REG_OFFENDERS("pachatelé trestné činnosti", "offenders", Mark.K, null);

    private final Text text;
    private final Mark mark;
    private final @Nullable String registerId;

    RegisteredGroup(String cs, String en, Mark mark, @Nullable String registerId) {
        this.text = new Text(cs, en);
        this.mark = mark;
        this.registerId = registerId;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return mark;
    }

    /** The id in the ministry's register, or null where it was not seen. */
    public @Nullable String registerId() {
        return registerId;
    }
}
