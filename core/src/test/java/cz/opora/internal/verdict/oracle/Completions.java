package cz.opora.internal.verdict.oracle;

import cz.opora.codes.Finding;
import cz.opora.internal.verdict.Bounds;
import cz.opora.internal.verdict.oracle.Thing.Life;
import cz.opora.internal.verdict.oracle.Types.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a case may turn out to be once everything is known. */
final class Completions {
    /** The numbers of random cases and rules, and those beside them. */
    private static final List<Object> NUMBERS =
            List.of(0, 1, 2, 3, 5, 6, 7, 8, 9, 16, 17, 18, 19, 20, 28, 29, 30, 31, 32, 401);

    private static final int MANY_CODES = 5;
    private static final Set<String> AGES = Set.of("age", "ageAtLeast", "ageAtMost");

    private Completions() {}

    /**
     * A hole in a case.
     *
     * @param thing where it is
     * @param property what is unknown; all three of an age together
     * @param values what it may be
     */
    record Hole(Thing thing, String property, List<Object> values) {
        Thing filled(Thing now, Object value) {
            if (property.equals("age")) {
                int years = (Integer) value;
                return CaseWriter.aged(now, new HashMap<>(now.known()), new Bounds(years, years));
            }
            return now.with(property, value);
        }
    }

    /** The holes of a case among the properties asked for, named {@code Type.property}. */
    static List<Hole> holes(Case one, Predicate<String> wanted) {
        List<Hole> holes = new ArrayList<>();
        for (Thing thing : all(one)) {
            Set<String> names = new TreeSet<>();
            for (String property : Types.of(thing.type()).properties().keySet()) {
                if (wanted.test(thing.type() + "." + property) && thing.unknown(property)) {
                    names.add(AGES.contains(property) ? "age" : property);
                }
            }
            names.forEach(name -> holes.add(new Hole(thing, name, values(thing, name))));
        }
        return holes;
    }

    static List<Thing> all(Case one) {
        List<Thing> all = new ArrayList<>(one.facts());
        all.addAll(one.findings());
        all.addAll(one.actors());
        return all;
    }

    private static List<Object> values(Thing thing, String name) {
        @Nullable Bounds range = thing.ranges().get(name);
        if (range != null) {
            return IntStream.rangeClosed(range.min(), range.max())
                    .mapToObj(each -> (Object) each)
                    .toList();
        }
        if (thing.open().contains(name)) {
            return List.of(Finding.ELIGIBLE, Finding.NOT_ELIGIBLE);
        }
        Property property = Types.of(thing.type()).property(name);
        return switch (property.kind()) {
            case FLAG -> property.usual();
            case NUMBER -> NUMBERS;
            case CODE ->
                property.all().size() <= MANY_CODES
                        ? property.all()
                        : property.all().subList(0, property.usual().size() + 1);
            case CODES -> lists(property);
            case TEXT -> List.of("-");
        };
    }

    private static List<Object> lists(Property property) {
        List<Object> lists = new ArrayList<>(List.of(List.of(), property.usual()));
        property.usual().forEach(code -> lists.add(List.of(code)));
        return lists;
    }

    /** The case with every hole filled by chance, and what may exist there or not. */
    static Case random(Case one, Dice dice) {
        List<Thing> facts = new ArrayList<>();
        for (Thing thing : one.facts()) {
            int times = thing.life() == Life.SURE ? 1 : dice.below(thing.life() == Life.PERHAPS_ONE ? 2 : 4);
            for (int i = 0; i < times; i++) {
                String pointer = thing.pointer() + (thing.life() == Life.PERHAPS_MANY ? "/" + i : "");
                facts.add(new Thing(thing.type(), pointer, thing.known(), thing.open(), thing.ranges(), Life.SURE));
            }
        }
        Case standing = new Case(facts, one.findings(), one.actors());
        return filled(standing, holes(standing, name -> true), hole -> dice.one(hole.values()));
    }

    /** The case with some holes filled. */
    static Case filled(Case one, List<Hole> holes, Function<Hole, Object> choice) {
        return new Case(
                filledAll(one.facts(), holes, choice),
                filledAll(one.findings(), holes, choice),
                filledAll(one.actors(), holes, choice));
    }

    private static List<Thing> filledAll(List<Thing> things, List<Hole> holes, Function<Hole, Object> choice) {
        List<Thing> filled = new ArrayList<>();
        for (Thing thing : things) {
            Thing now = thing;
            for (Hole hole : holes) {
                if (hole.thing().equals(thing)) {
                    now = hole.filled(now, choice.apply(hole));
                }
            }
            filled.add(now);
        }
        return filled;
    }
}
