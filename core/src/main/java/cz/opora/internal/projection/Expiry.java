package cz.opora.internal.projection;

import cz.opora.casefile.AddictionSection;
import cz.opora.casefile.CareSection;
import cz.opora.casefile.ChildEntry;
import cz.opora.casefile.DebtSection;
import cz.opora.casefile.HealthSection;
import cz.opora.casefile.HousingSection;
import cz.opora.casefile.IncomeSection;
import cz.opora.casefile.MentalHealthSection;
import cz.opora.casefile.SafetySection;
import cz.opora.codes.DoNot;
import cz.opora.codes.Situation;
import cz.opora.codes.SleepingPlace;
import cz.opora.codes.Suicidality;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The table of how long what lasts (needs.md 2.4, "Stale or unknown"). How each is judged: {@link Staleness}. */
enum Expiry {
    /** Lasts until it is written anew. */
    KEEP,
    /** Income, benefits, debts. */
    FINANCE,
    /** Health, care, mobility. */
    HEALTH,
    /** A safety finding: a positive one becomes unknown, a negative one stale. */
    SAFETY,
    /** No safety finding itself, but its absence confirms a do-not: a negative one is judged as one of safety. */
    GUARD,
    /** Roofless: a positive safety finding, but a negative one lasts as long as the place to sleep. */
    ROOF,
    /** The place to sleep. */
    PLACE,
    /** Food and medicine today: an answer of one day. */
    TODAY,
    /** An expulsion order, which ends by law when its period is over. */
    ORDER,
    /** Arrears, which change with each due date. */
    ARREARS,
    /** The contract, to be verified before it ends. */
    CONTRACT,
    /** A warning about the safety of the worker. */
    WORKER;

    private static final Set<Situation> SAFETY_SITUATIONS = EnumSet.of(
            Situation.SUICIDAL_IDEATION,
            Situation.SUICIDAL_PLAN,
            Situation.VIOLENCE_IN_HOME,
            Situation.DV_DANGER,
            Situation.DV_CHRONIC,
            Situation.DV_SENIOR_DISABLED,
            Situation.CHILD_INJURY,
            Situation.CHILD_AFRAID,
            Situation.CHILD_UNSUPERVISED,
            Situation.CHILD_NEEDS_UNMET,
            Situation.CHILD_S6_SIGNS,
            Situation.CHILD_UNACCOMPANIED);

    private static final Set<String> CHILD_SIGNS =
            Set.of("injured", "afraid", "unsupervised", "needsUnmet", "otherSign");

    private static final Map<Situation, Expiry> BY_SITUATION = bySituation();

    private static Map<Situation, Expiry> bySituation() {
        Map<Situation, Expiry> table = new EnumMap<>(Situation.class);
        for (Situation situation : Situation.values()) {
            table.put(situation, ofDomain(situation));
        }
        Arrays.stream(DoNot.values())
                .flatMap(doNot -> doNot.mustConfirm().stream())
                .forEach(situation -> table.put(situation, GUARD));
        SAFETY_SITUATIONS.forEach(situation -> table.put(situation, SAFETY));
        table.put(Situation.ROOFLESS, ROOF);
        table.put(Situation.HOUSELESS, PLACE);
        table.put(Situation.NO_FOOD, TODAY);
        table.put(Situation.DV_ORDER_RUNNING, ORDER);
        table.put(Situation.ARREARS, ARREARS);
        table.put(Situation.AGGRESSION_HISTORY, WORKER);
        table.put(Situation.WEAPON, WORKER);
        return Collections.unmodifiableMap(table);
    }

    private static Expiry ofDomain(Situation situation) {
        return switch (situation.domain()) {
            case DEBT, INCOME_BENEFITS -> FINANCE;
            case HEALTH, MENTAL_HEALTH, ADDICTION, CARE_DEPENDENCY -> HEALTH;
            default -> KEEP;
        };
    }

    /** How long a situation lasts. */
    static Expiry of(Situation situation) {
        return BY_SITUATION.getOrDefault(situation, KEEP);
    }

    /** How long a field of the case file lasts. */
    static Expiry of(Class<?> section, String field) {
        if (section == ChildEntry.class) {
            return CHILD_SIGNS.contains(field) ? SAFETY : KEEP;
        }
        if (section == SafetySection.class) {
            return field.equals("foodAndMedicineToday") ? TODAY : SAFETY;
        }
        if (section == HousingSection.class) {
            return ofHousing(field);
        }
        if (section == DebtSection.class || section == IncomeSection.class) {
            return FINANCE;
        }
        if (section == MentalHealthSection.class && field.equals("suicidality")) {
            return SAFETY;
        }
        Set<Class<?>> health =
                Set.of(HealthSection.class, MentalHealthSection.class, AddictionSection.class, CareSection.class);
        return health.contains(section) ? HEALTH : KEEP;
    }

    private static Expiry ofHousing(String field) {
        return switch (field) {
            case "sleepsTonight" -> ROOF;
            case "arrearsMonths", "arrearsAmount" -> ARREARS;
            case "contractEndsOn" -> CONTRACT;
            default -> KEEP;
        };
    }

    /** Whether a value of a field is the dangerous one. */
    boolean isPositive(Object value) {
        if (value instanceof SleepingPlace place) {
            return HousingImplications.isRoofless(place);
        }
        if (value instanceof Suicidality level) {
            return level != Suicidality.NONE;
        }
        return value.equals(this != TODAY);
    }
}
