package cz.opora.internal.verdict.oracle;

import cz.opora.advice.Candidate;
import cz.opora.advice.Directory;
import cz.opora.advice.TargetGroupFinding;
import cz.opora.advice.Wanted;
import cz.opora.internal.drools.TinyRules;
import cz.opora.internal.verdict.Bounds;
import cz.opora.internal.verdict.FactBase;
import cz.opora.internal.verdict.FactBase.Hypothetical;
import cz.opora.internal.verdict.oracle.Thing.Life;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A random case.
 *
 * @param facts facts, sure ones and ones that may exist
 * @param findings what was found of target groups
 * @param actors what the directory knows, as candidates
 */
record Case(List<Thing> facts, List<Thing> findings, List<Thing> actors) {
    /** The facts as the library wants them. */
    FactBase base() {
        Map<String, Bounds> ranges = new HashMap<>();
        List<Object> sure = new ArrayList<>();
        List<Hypothetical> hypotheticals = new ArrayList<>();
        for (Thing thing : facts) {
            thing.ranges().forEach((property, range) -> ranges.put(thing.pointer() + "/" + property, range));
            if (thing.life() == Life.SURE) {
                sure.add(real(thing));
            } else {
                hypotheticals.add(new Hypothetical(real(thing), thing.life() == Life.PERHAPS_MANY));
            }
        }
        return new FactBase(sure, hypotheticals, ranges);
    }

    /** The findings as Drools sees them. */
    List<TargetGroupFinding> realFindings() {
        return findings.stream().map(each -> (TargetGroupFinding) real(each)).toList();
    }

    /** A directory that gives the actors of a wanted type. */
    Directory directory() {
        return new Directory() {
            @Override
            public List<Candidate> candidates(Wanted wanted) {
                return actors.stream()
                        .filter(each -> each.value("need") == wanted.need())
                        .filter(each -> wanted.links().stream()
                                .anyMatch(link -> link.anyOf().contains(each.value("type"))))
                        .map(each -> (Candidate) real(each))
                        .toList();
            }

            @Override
            public String pointer() {
                return "directory";
            }
        };
    }

    private static Object real(Thing thing) {
        Map<String, Object> values = new HashMap<>(thing.known());
        values.put("pointer", thing.pointer());
        return TinyRules.with(Types.of(thing.type()).type(), values);
    }

    @Override
    public String toString() {
        return List.of(facts, findings, actors).stream()
                .flatMap(List::stream)
                .map(Thing::toString)
                .collect(Collectors.joining("\n    ", "    ", "\n"));
    }
}
