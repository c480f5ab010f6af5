package cz.opora.internal.verdict.oracle;

import cz.opora.advice.Candidate;
import cz.opora.advice.Criterion;
import cz.opora.advice.Escalation;
import cz.opora.advice.Membership;
import cz.opora.advice.MethodAdvice;
import cz.opora.advice.Misfit;
import cz.opora.advice.TargetGroupFinding;
import cz.opora.advice.Temptation;
import cz.opora.advice.Wanted;
import cz.opora.facts.Child;
import cz.opora.facts.Client;
import cz.opora.facts.Conclusion;
import cz.opora.facts.Consent;
import cz.opora.facts.Debt;
import cz.opora.facts.Event;
import cz.opora.facts.Health;
import cz.opora.facts.Housing;
import cz.opora.facts.Need;
import cz.opora.facts.ProfileItem;
import cz.opora.facts.Referral;
import cz.opora.facts.Refusal;
import cz.opora.facts.Safety;
import cz.opora.facts.Support;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The types and properties the oracle plays with: some of each kind. */
final class Types {
    /** What a property holds. */
    enum Kind {
        FLAG,
        NUMBER,
        CODE,
        CODES,
        TEXT
    }

    /** The codes conclusions have in random rules. */
    static final List<Object> CONCLUSIONS = List.of("C0", "C1", "C2", "C3", "C4", "C5", "C6", "C7");

    /** The codes criteria have in random rules. */
    static final List<Object> CRITERIA = List.of("A1", "A2", "A3");

    private static final int USUAL = 3;
    private static final Map<String, Type> ALL = new LinkedHashMap<>();

    /**
     * A property.
     *
     * @param name its name
     * @param kind what it holds
     * @param all the constants of its code list
     * @param usual the few values random cases and rules are made of, so that they meet
     */
    record Property(String name, Kind kind, List<Object> all, List<Object> usual) {}

    /** A type. */
    record Type(Class<? extends Record> type, Map<String, Property> properties) {
        Property property(String name) {
            return Objects.requireNonNull(properties.get(name), name);
        }

        List<Property> of(Kind kind) {
            return properties.values().stream()
                    .filter(each -> each.kind() == kind)
                    .toList();
        }
    }

    static {
        add(
                Client.class,
                "age",
                "ageAtLeast",
                "ageAtMost",
                "sex",
                "pregnant",
                "acceptsHelp",
                "causes",
                "informalSupport",
                "daysUntilMoves");
        add(Health.class, "noGp", "chronicIllness", "hospitalisations12m", "daysUntilDischarge", "mobility");
        add(Housing.class, "roofless", "inadequate", "sleepsTonight", "daysUntilMoveOut", "arrearsMonths", "landlord");
        add(Debt.class, "enforcement", "enforcements", "totalDebt", "priorityDebts");
        add(Safety.class, "dangerNow", "foodAndMedicineToday");
        add(Event.class, "kind", "daysSince");
        add(Support.class, "type", "need", "running", "keyWorker", "daysSinceContact");
        add(Child.class, "age", "ageAtLeast", "ageAtMost", "injured", "attendsSchool", "absenceHoursQuarter");
        add(Refusal.class, "need", "ground", "inWriting", "monthsSince");
        add(Referral.class, "to", "need", "outcome", "daysSince");
        add(Consent.class, "form", "recipients", "valid", "daysUntilEnd");
        add(
                Need.class,
                "domain",
                "atLeastModerate",
                "atLeastSevere",
                "critical",
                "daysSinceOnset",
                "trend",
                "wantsHelp");
        add(ProfileItem.class, "item", "present");
        add(Conclusion.class, "code", "about");
        add(Criterion.class, "group", "code", "about");
        add(Membership.class, "group");
        add(TargetGroupFinding.class, "group", "finding");
        add(Escalation.class, "code", "about", "urgency");
        add(MethodAdvice.class, "level");
        add(Temptation.class, "doNot", "about");
        add(Wanted.class, "need", "about", "intensity");
        add(Candidate.class, "need", "type", "covers", "ageFrom", "groupFits", "acceptsNew", "service");
        add(Misfit.class, "need", "service", "ground");
    }

    private Types() {}

    static Type of(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    private static void add(Class<? extends Record> type, String... names) {
        Map<String, Property> properties = new LinkedHashMap<>();
        for (String name : names) {
            RecordComponent component = Arrays.stream(type.getRecordComponents())
                    .filter(each -> each.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
            properties.put(name, property(component));
        }
        ALL.put(type.getSimpleName(), new Type(type, properties));
    }

    private static Property property(RecordComponent component) {
        String name = component.getName();
        Class<?> type = component.getType();
        if (type == Boolean.class) {
            return new Property(name, Kind.FLAG, List.of(), List.of(true, false));
        }
        if (type == Integer.class) {
            return new Property(name, Kind.NUMBER, List.of(), List.of());
        }
        if (type == String.class) {
            boolean criterion = component.getDeclaringRecord() == Criterion.class;
            return new Property(name, Kind.TEXT, List.of(), criterion ? CRITERIA : CONCLUSIONS);
        }
        boolean many = component.getGenericType() instanceof ParameterizedType;
        Class<?> codes =
                many ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0] : type;
        List<Object> all = List.of((Object[]) Objects.requireNonNull(codes.getEnumConstants()));
        return new Property(name, many ? Kind.CODES : Kind.CODE, all, all.subList(0, Math.min(USUAL, all.size())));
    }
}
