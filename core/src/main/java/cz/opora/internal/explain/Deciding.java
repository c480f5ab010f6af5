package cz.opora.internal.explain;

import cz.opora.casefile.CaseFile;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Text;
import cz.opora.explain.Cause.Kind;
import cz.opora.explain.Decided;
import cz.opora.explain.Decided.Field;
import cz.opora.explain.Decided.Moved;
import cz.opora.explain.Decided.RuleOfDay;
import cz.opora.facts.DaysSince;
import cz.opora.facts.DaysUntil;
import cz.opora.facts.Deadline;
import cz.opora.facts.Fact;
import cz.opora.internal.engine.Engine;
import cz.opora.internal.projection.ProjectedCase;
import cz.opora.internal.verdict.FactPointers;
import cz.opora.internal.verdict.FactShape;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.words.FactWords;
import cz.opora.parameters.DatedValue;
import cz.opora.parameters.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides a case and keeps what the answer was made of. */
public final class Deciding {
    private static final Text OLD = new Text("zestaralo", "too old");

    private final Engine engine;
    private final CaseFile caseFile;
    private final LocalDate asOf;

    private Deciding(Engine engine, CaseFile caseFile, LocalDate asOf) {
        this.engine = engine;
        this.caseFile = caseFile;
        this.asOf = asOf;
    }

    /** The answer to a case on a day, with what it was made of. */
    public static Decided of(Engine engine, CaseFile caseFile, LocalDate asOf) {
        return new Deciding(engine, caseFile, asOf).decided();
    }

    private Decided decided() {
        ProjectedCase projected = engine.project(caseFile, asOf);
        FieldWords words =
                new FieldWords(engine.knowledge().vocabulary(), projected.base().facts());
        NavigableMap<String, Field> fields = new TreeMap<>();
        CaseTree.of(caseFile)
                .leaves()
                .forEach((pointer, value) ->
                        fields.put(pointer, new Field(words.label(pointer), words.value(pointer, value))));
        List.of("/format", "/caseId", "/asOf").forEach(fields::remove);
        return new Decided(
                engine.advise(caseFile, asOf, false),
                fields,
                clock(projected, words),
                rules(),
                parameters(),
                engine.knowledge().directory().hash(),
                reads());
    }

    private NavigableMap<String, Moved> clock(ProjectedCase projected, FieldWords words) {
        NavigableMap<String, Moved> clock = new TreeMap<>();
        FactWords properties = new FactWords(engine.knowledge().vocabulary(), Map.of());
        for (Object each : projected.base().facts()) {
            for (RecordComponent component : each.getClass().getRecordComponents()) {
                Kind kind = kind(each.getClass(), component);
                if (kind != null && each instanceof Fact fact) {
                    String name = component.getName();
                    String property = each.getClass().getSimpleName() + "." + name;
                    List<String> pointers = FactPointers.of(fact, name);
                    String pointer = pointers.isEmpty() ? fact.pointer() : pointers.get(0);
                    Object value = FactShape.of(each.getClass()).read(fact, name);
                    Text label = label(fact, properties.label(property));
                    Moved moved = new Moved(kind, pointer, label, FactWords.value(value));
                    clock.put(pointer + " " + property, moved);
                }
            }
        }
        projected
                .stale()
                .keySet()
                .forEach(pointer ->
                        clock.put(pointer + " ", new Moved(Kind.EXPIRY, pointer, words.label(pointer), OLD)));
        return clock;
    }

    /** Of a deadline, which one it is. */
    private static Text label(Fact fact, Text property) {
        if (!(fact instanceof Deadline deadline) || deadline.code() == null) {
            return property;
        }
        Text code = deadline.code().text();
        return new Text(code.cs() + " - " + property.cs(), code.en() + " - " + property.en());
    }

    private static @Nullable Kind kind(Class<?> type, RecordComponent component) {
        String name = component.getName();
        if (component.getType() != Integer.class) {
            return null;
        }
        if (name.startsWith("age") || name.startsWith("youngest")) {
            return Kind.AGE;
        }
        boolean days = component.isAnnotationPresent(DaysSince.class)
                || component.isAnnotationPresent(DaysUntil.class)
                || type == Deadline.class
                || name.startsWith("daysSince")
                || name.startsWith("monthsSince");
        return days ? Kind.DAYS : null;
    }

    private NavigableMap<String, RuleOfDay> rules() {
        NavigableMap<String, RuleOfDay> rules = new TreeMap<>();
        List<RulePlan> all = engine.plans(asOf);
        RuleReads reads = new RuleReads(all);
        for (RulePlan plan : all) {
            RuleEntry rule = plan.entry();
            List<String> behind = List.copyOf(reads.behind(plan));
            List<String> parameters = List.copyOf(rule.parameterIds());
            rules.put(rule.id(), new RuleOfDay(rule.name(), print(rule), parameters, behind));
        }
        return rules;
    }

    /** What the rule says, without where it stands. */
    private static String print(RuleEntry rule) {
        return rule.name()
                + rule.text()
                + rule.source()
                + rule.mark()
                + rule.phase()
                + print(rule.patterns())
                + rule.write();
    }

    private static String print(List<PatternEntry> patterns) {
        return patterns.stream()
                .map(pattern -> pattern.kind()
                        + String.valueOf(pattern.type())
                        + pattern.conditions().stream()
                                .map(ConditionEntry::text)
                                .toList()
                        + pattern.from()
                        + print(pattern.inner()))
                .collect(Collectors.joining(";"));
    }

    private NavigableMap<String, Decided.NumberOfDay> parameters() {
        NavigableMap<String, Decided.NumberOfDay> values = new TreeMap<>();
        for (Parameter parameter : engine.knowledge().parameters().all()) {
            for (DatedValue value : parameter.values()) {
                if (!value.from().isAfter(asOf)) {
                    values.put(parameter.id(), new Decided.NumberOfDay(parameter.text(), value.value()));
                }
            }
        }
        return values;
    }

    /** What the groups hang on: "does not belong" has no reasons of its own. */
    private Map<String, Set<String>> reads() {
        List<RulePlan> all = engine.plans(asOf);
        RuleReads reads = new RuleReads(all);
        Map<String, Set<String>> byGroup = new HashMap<>();
        for (TargetGroup group : TargetGroup.values()) {
            Set<String> properties = new TreeSet<>();
            reads.of(reads.writing("Membership", "TargetGroup." + group.name())).forEach(read -> read.pattern()
                    .conditions()
                    .forEach(condition -> properties.add(read.pattern().type() + "." + condition.property())));
            byGroup.put("group/" + group.name(), properties);
        }
        return byGroup;
    }
}
