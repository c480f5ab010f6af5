package cz.opora.internal.verdict.oracle;

import cz.opora.codes.Finding;
import cz.opora.codes.TargetGroup;
import cz.opora.internal.verdict.Bounds;
import cz.opora.internal.verdict.oracle.Thing.Life;
import cz.opora.internal.verdict.oracle.Types.Kind;
import cz.opora.internal.verdict.oracle.Types.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random cases with unknowns: now almost all is known, now almost nothing. */
final class CaseWriter {
    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 5, 6, 7, 8, 17, 18, 19, 29, 30, 31, 400);
    private static final List<Integer> UNKNOWN = List.of(0, 10, 30, 60);
    private static final int MOST_ITEMS = 3;

    private final Dice dice;
    private int unknown;

    CaseWriter(long seed) {
        this.dice = new Dice(seed);
    }

    Case next() {
        unknown = dice.one(UNKNOWN);
        List<Thing> facts = new ArrayList<>();
        for (String type : List.of("Client", "Health", "Housing", "Debt", "Safety")) {
            if (!dice.percent(4)) {
                facts.add(thing(type, "/" + type.toLowerCase(Locale.ROOT), Map.of()));
            }
        }
        for (String type : List.of("Event", "Support", "Child", "Refusal", "Referral", "Consent")) {
            list(type, facts);
        }
        needs(facts);
        for (Object item : Types.of("ProfileItem").property("item").usual()) {
            facts.add(thing("ProfileItem", "/profile/" + item, Map.of("item", item)));
        }
        return new Case(facts, findings(), actors());
    }

    private void list(String type, List<Thing> facts) {
        String pointer = "/" + type.toLowerCase(Locale.ROOT) + "s";
        if (dice.percent(unknown / 3)) {
            facts.add(Thing.of(type, pointer, Map.of(), Life.PERHAPS_MANY));
            return;
        }
        int items = dice.below(MOST_ITEMS + 1);
        for (int i = 0; i < items; i++) {
            facts.add(thing(type, pointer + "/" + i, Map.of()));
        }
    }

    private void needs(List<Thing> facts) {
        for (Object domain : Types.of("Need").property("domain").usual()) {
            String pointer = "/section/" + domain;
            if (dice.percent(unknown / 3)) {
                facts.add(Thing.of("Need", pointer, Map.of("domain", domain), Life.PERHAPS_ONE));
            } else if (dice.percent(70)) {
                facts.add(thing("Need", pointer, Map.of("domain", domain)));
            }
        }
    }

    private Thing thing(String type, String pointer, Map<String, Object> given) {
        Map<String, Object> known = new HashMap<>(given);
        for (Property property : Types.of(type).properties().values()) {
            if (!known.containsKey(property.name()) && !dice.percent(unknown)) {
                known.put(property.name(), value(property));
            }
        }
        Thing thing = Thing.of(type, pointer, known, Life.SURE);
        return known.containsKey("age") || Types.of(type).properties().containsKey("age") ? aged(thing) : thing;
    }

    /** An age is known, or lies between bounds, or is unknown; its lower and upper bound go with it. */
    private Thing aged(Thing thing) {
        @Nullable Bounds bounds = null;
        if (!dice.percent(unknown / 2)) {
            int age = dice.one(NUMBERS.subList(0, 10));
            bounds = new Bounds(age, age + (dice.percent(unknown) ? dice.between(1, 2) : 0));
        }
        Map<String, Object> known = new HashMap<>(thing.known());
        known.remove("age");
        known.remove("ageAtLeast");
        known.remove("ageAtMost");
        if (bounds == null) {
            return Thing.of(thing.type(), thing.pointer(), known, Life.SURE);
        }
        return aged(thing, known, bounds);
    }

    static Thing aged(Thing thing, Map<String, Object> known, Bounds bounds) {
        known.put("ageAtLeast", bounds.min());
        known.put("ageAtMost", bounds.max());
        if (bounds.isExact()) {
            known.put("age", bounds.min());
            return Thing.of(thing.type(), thing.pointer(), known, Life.SURE);
        }
        Map<String, Bounds> ranges = Map.of("age", bounds, "ageAtLeast", bounds, "ageAtMost", bounds);
        return new Thing(thing.type(), thing.pointer(), known, Set.of(), ranges, Life.SURE);
    }

    private Object value(Property property) {
        return switch (property.kind()) {
            case FLAG -> dice.percent(60);
            case NUMBER -> dice.one(NUMBERS);
            case CODE -> dice.one(dice.percent(80) ? property.usual() : property.all());
            case CODES -> List.copyOf(dice.some(property.usual(), dice.below(3)));
            case TEXT -> "-";
        };
    }

    private List<Thing> findings() {
        List<Thing> findings = new ArrayList<>();
        for (Object group : Types.of("TargetGroupFinding").property("group").usual()) {
            Finding finding = dice.percent(unknown)
                    ? Finding.UNDETERMINED
                    : dice.percent(60) ? Finding.ELIGIBLE : Finding.NOT_ELIGIBLE;
            Set<String> open = finding == Finding.UNDETERMINED ? Set.of("finding") : Set.of();
            Map<String, Object> known = Map.of("group", (TargetGroup) group, "finding", finding);
            findings.add(new Thing("TargetGroupFinding", "group/" + group, known, open, Map.of(), Life.SURE));
        }
        return findings;
    }

    private List<Thing> actors() {
        List<Thing> actors = new ArrayList<>();
        Types.Type type = Types.of("Candidate");
        for (int i = 0; i < 6; i++) {
            Object need = dice.one(type.property("need").usual());
            Object kind = dice.one(type.property("type").usual());
            String service = "s" + i;
            Map<String, Object> known =
                    new HashMap<>(Map.of("need", need, "type", kind, "service", service, "card", service));
            for (Property property : type.properties().values()) {
                boolean open = property.kind() == Kind.FLAG || property.kind() == Kind.NUMBER;
                if (open && !dice.percent(unknown)) {
                    known.put(property.name(), value(property));
                }
            }
            actors.add(Thing.of("Candidate", "candidate/" + need + "/" + kind + "/" + service, known, Life.SURE));
        }
        return actors;
    }
}
