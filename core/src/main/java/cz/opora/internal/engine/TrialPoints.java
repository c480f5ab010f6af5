package cz.opora.internal.engine;

import cz.opora.casefile.CaseFileFormat;
import cz.opora.explain.Trial.Side;
import cz.opora.internal.json.IntRange;
import cz.opora.internal.projection.CaseSection;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.verdict.Told;
import cz.opora.internal.verdict.Told.OnFact;
import cz.opora.internal.verdict.Told.OnTuples;
import cz.opora.internal.verdict.Told.ToldCondition;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What there is to try in a rule, whatever the case.
 *
 * @param writes the codes its outcome names
 * @param conditions the conditions in the order they are told in
 */
record TrialPoints(List<String> writes, List<Point> conditions) {
    private static final Pattern CODE = Pattern.compile("\\b([A-Z]\\w*\\.[A-Z][A-Z0-9_]*)\\b");

    /** What a thing is known by is known as soon as there is such a thing. */
    private static final Set<String> KEYS = Set.of("Deadline.code", "Need.domain", "ProfileItem.item");

    /** A case file that names the thing has to state it, and nobody need ask whether there are more: they are our own. */
    private static final Set<String> STATED = Set.of("DoneAction.outcome");

    /** Every case has one of each. */
    private static final Set<String> EVERYWHERE =
            Set.of("Deadline.code", "ProfileItem.item", "TargetGroupFinding.group");

    /** Copies the lists. */
    TrialPoints {
        writes = List.copyOf(writes);
        conditions = List.copyOf(conditions);
    }

    /**
     * What there is to try in a condition.
     *
     * @param mayBeUnknown whether what it reads may be unknown
     * @param mayFail whether a case may fail it
     * @param sides the sides of its boundary; empty when it compares with no number
     * @param range what the field it looks at may hold; null when it looks at no field of its own
     */
    record Point(
            boolean mayBeUnknown,
            boolean mayFail,
            List<Side> sides,
            @Nullable IntRange range) {
        /** Copies the list. */
        Point {
            sides = List.copyOf(sides);
        }

        /** The sides of a boundary on which a value can lie: at the end of a scale nothing lies beyond. */
        List<Side> sidesOf(int boundary) {
            return sides.stream()
                    .filter(side -> range == null || side != Side.ABOVE || boundary < range.max())
                    .filter(side -> range == null || side != Side.BELOW || boundary > range.min())
                    .toList();
        }
    }

    static TrialPoints of(RulePlan rule, List<Told> told) {
        List<Point> points = new ArrayList<>();
        told.forEach(one -> collect(one, points));
        return new TrialPoints(codes(rule.entry().write()), points);
    }

    private static void collect(Told told, List<Point> points) {
        if (told instanceof OnFact fact) {
            fact.conditions().forEach(condition -> points.add(onFact(fact.type(), condition)));
            return;
        }
        OnTuples tuples = (OnTuples) told;
        tuples.nearest().forEach(inner -> collect(inner, points));
        tuples.number().forEach(condition -> points.add(new Point(true, true, sides(condition), null)));
    }

    private static Point onFact(Class<?> type, ToldCondition condition) {
        String property = type.getSimpleName() + "." + condition.entry().property();
        boolean names = condition.namesIt();
        return new Point(
                !(names && KEYS.contains(property))
                        && !STATED.contains(property)
                        && mayBeUnknown(type, condition.entry().property()),
                !(names && EVERYWHERE.contains(property)),
                sides(condition),
                range(type, condition.entry().property()));
    }

    private static @Nullable IntRange range(Class<?> type, @Nullable String property) {
        return CaseSection.all().stream()
                .filter(section -> section.factClass() == type)
                .map(CaseSection::sectionClass)
                .filter(section -> Arrays.stream(section.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(property)))
                .map(section -> CaseFileFormat.range(section, String.valueOf(property)))
                .findFirst()
                .orElse(null);
    }

    /** A property may be unknown when its record says that it may be null. */
    private static boolean mayBeUnknown(Class<?> type, @Nullable String property) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getName().equals(property))
                        .map(RecordComponent::getAnnotatedType)
                        .anyMatch(component -> component.isAnnotationPresent(Nullable.class));
    }

    /** Whether it compares with a number: a parameter, 0 or 1. */
    static boolean isNumber(ToldCondition condition) {
        OperandEntry operand = condition.entry().operand();
        return operand != null && (operand.kind() == OperandKind.PARAMETER || operand.kind() == OperandKind.NUMBER);
    }

    /** Nothing but time left or passed lies below none. */
    private static List<Side> sides(ToldCondition condition) {
        if (!isNumber(condition)) {
            return List.of();
        }
        ConditionEntry entry = condition.entry();
        boolean none = entry.operand() != null
                && entry.operand().kind() == OperandKind.NUMBER
                && entry.operand().values().equals(List.of("0"));
        boolean time = String.valueOf(entry.property()).startsWith("days");
        return none && !time ? List.of(Side.AT, Side.ABOVE) : List.of(Side.values());
    }

    /** Constants as they are written; a declared code under the type of the outcome, a criterion's with its group. */
    private static List<String> codes(WriteEntry write) {
        Set<String> codes = new TreeSet<>();
        List<String> parts = new ArrayList<>(write.arguments());
        parts.addAll(write.chain());
        Matcher matcher = CODE.matcher(String.join(" ", parts));
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        String group = codes.stream()
                .filter(code -> code.startsWith("TargetGroup."))
                .map(code -> code.substring(code.indexOf('.') + 1) + "/")
                .findFirst()
                .orElse("");
        parts.stream()
                .filter(part -> part.startsWith("\""))
                .forEach(part -> codes.add(write.type() + "." + group + part.replace("\"", "")));
        return List.copyOf(codes);
    }
}
