package cz.opora.codes;

import static cz.opora.codes.DataClass.CHILD;
import static cz.opora.codes.DataClass.CRIM;
import static cz.opora.codes.DataClass.DEBT;
import static cz.opora.codes.DataClass.DIAG;
import static cz.opora.codes.DataClass.FIN;
import static cz.opora.codes.DataClass.FUNC;
import static cz.opora.codes.DataClass.HH;
import static cz.opora.codes.DataClass.HIST;
import static cz.opora.codes.DataClass.HOUS;
import static cz.opora.codes.DataClass.ID;
import static cz.opora.codes.DataClass.LEGAL;
import static cz.opora.codes.DataClass.PLAN;
import static cz.opora.codes.DataClass.RISK;
import static cz.opora.codes.DataClass.WISH;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each kind of actor may be told, at most: a row of the table of recipients. Every actor belongs to exactly one row;
 * what a row does not name is never shared with its actors. Source: information-sharing.md 6.4, H01 to H22; a house rule
 * by the principle of the necessary minimum.
 */
public enum SharingRow implements Code {
    H01("OSPOD", "child protection authority", with(PLAN), SharingGround.CHILD, on(ID, CHILD, HH, RISK)),
    H02("záchranné složky", "emergency services", with(), SharingGround.DANGER, on(ID, RISK)),
    H03("zdravotní péče", "health care", with(ID, FUNC, RISK, PLAN, HIST), SharingGround.DANGER, on(ID, RISK)),
    H04("dávkové úřady", "benefit offices", with(ID, HH, FIN, HOUS, FUNC), null, on()),
    H05("zdravotní pojišťovna", "health insurer", with(ID, PLAN), null, on()),
    H06("bydlení", "housing", with(ID, HH, HOUS, FIN, PLAN), null, on()),
    H07("pronajímatel, věřitel", "landlord, creditor", SharingManner.AGREED_MESSAGE),
    H08("školy a poradny", "schools and their counsellors", with(CHILD, PLAN), null, on()),
    H09("sociální služby", "social services", with(ID, FUNC, WISH, PLAN, RISK), null, on()),
    H10("dluhová a právní pomoc", "debt and legal advice", with(ID, FIN, DEBT, HH), null, on()),
    H11("soud, státní zastupitelství", "court, prosecutor", with(LEGAL, FUNC), null, on()),
    H12("kurátor, probace, věznice", "curator, probation, prison", with(ID, CRIM, HOUS, PLAN), null, on()),
    H13("občanská pomoc", "civic help", with(HH, PLAN), null, on()),
    H14("zaměstnavatel", "employer", SharingManner.OWN_STATEMENT),
    H15("rodina a blízcí", "family", with(WISH), SharingGround.DANGER, on(RISK)),
    H15_GUARDIAN("opatrovník", "guardian", with(WISH, LEGAL), SharingGround.DANGER, on(RISK)),
    H16("síť a metodické vedení", "network and guidance", SharingManner.ANONYMOUS),
    H17("vedení a právník úřadu", "heads and lawyer of the office", with(PLAN), SharingGround.OFFICE, on(PLAN)),
    H18(
            "jiná ORP",
            "another ORP",
            with(ID, HH, HOUS, FIN, DEBT, FUNC, DIAG, RISK, CHILD, LEGAL, PLAN, HIST, WISH),
            SharingGround.DANGER,
            on(ID, RISK)),
    H19("integrace cizinců", "integration of foreigners", with(ID, LEGAL, PLAN), null, on()),
    H20("úřady a městská policie", "authorities and municipal police", with(ID), SharingGround.DANGER, on(RISK)),
    H21("jiná obec, veřejný opatrovník", "other municipality", with(ID, PLAN, LEGAL), null, on()),
    H22("projekty a doprovázení", "projects and accompaniment", with(ID, PLAN), null, on()),
    /** Violence is their work: a sheet could come into the home, so nothing is written (hard block of 6.4). */
    ORAL("pomoc při násilí", "help against violence", SharingManner.ORAL_ONLY),
    /** Actors the table does not name: the task with consent, nothing else. */
    UNLISTED("ostatní", "others", with(PLAN), null, on());

    private static final Map<ActorType, SharingRow> ROWS = rows();

    private final Text text;
    private final SharingManner manner;
    private final Set<DataClass> withConsent;
    private final @Nullable SharingGround ground;
    private final Set<DataClass> onGround;

    SharingRow(String cs, String en, SharingManner manner) {
        this(cs, en, manner, with(), null, on());
    }

    SharingRow(
            String cs, String en, Set<DataClass> withConsent, @Nullable SharingGround ground, Set<DataClass> onGround) {
        this(cs, en, SharingManner.SHEET, withConsent, ground, onGround);
    }

    SharingRow(
            String cs,
            String en,
            SharingManner manner,
            Set<DataClass> withConsent,
            @Nullable SharingGround ground,
            Set<DataClass> onGround) {
        this.text = new Text(cs, en);
        this.manner = manner;
        this.withConsent = withConsent;
        this.ground = ground;
        this.onGround = onGround;
    }

    /** The row of an actor. */
    public static SharingRow of(ActorType type) {
        SharingRow row = ROWS.get(type);
        return row == null ? UNLISTED : row;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return Mark.G;
    }

    /** In what manner anything may be told. */
    public SharingManner manner() {
        return manner;
    }

    /** The classes a written consent may open; a consent that names others opens no more. */
    public Set<DataClass> withConsent() {
        return withConsent;
    }

    /** What opens classes without consent; null when nothing does that the case file can show. */
    public @Nullable SharingGround ground() {
        return ground;
    }

    /** The classes its ground opens. */
    public Set<DataClass> onGround() {
        return onGround;
    }

    private static Set<DataClass> with(DataClass... classes) {
        return set(classes);
    }

    private static Set<DataClass> on(DataClass... classes) {
        return set(classes);
    }

    private static Set<DataClass> set(DataClass... classes) {
        Set<DataClass> set = EnumSet.noneOf(DataClass.class);
        set.addAll(Arrays.asList(classes));
        return Collections.unmodifiableSet(set);
    }

    private static Map<ActorType, SharingRow> rows() {
        Map<ActorType, SharingRow> rows = new EnumMap<>(ActorType.class);
        Arrays.stream(ActorType.values()).filter(ActorType::registeredService).forEach(type -> rows.put(type, H09));
        SharingRecipients.named().forEach(rows::put);
        return rows;
    }
}
