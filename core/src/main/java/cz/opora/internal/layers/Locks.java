package cz.opora.internal.layers;

import cz.opora.codes.EscalationCode;
import cz.opora.codes.EscalationKind;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.Operator;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules no overlay may weaken: those that decide a duty, a matter of safety or a do-not, and those whose outcome such
 * a rule reads.
 */
public final class Locks {
    /** By type, the property its first argument is: only there it is known whether a writer can be meant. */
    private static final Map<String, String> FIRST =
            Map.of("Conclusion", "code", "Escalation", "code", "Membership", "group", "Criterion", "group");

    private final Map<String, String> whyOf;
    private final Set<String> parameters;

    private Locks(Map<String, String> whyOf, Set<String> parameters) {
        this.whyOf = whyOf;
        this.parameters = parameters;
    }

    /** The locked ones among the rules of all layers below an overlay. */
    public static Locks of(Collection<RuleEntry> rules) {
        Map<String, String> whyOf = new TreeMap<>();
        Deque<RuleEntry> open = new ArrayDeque<>();
        for (RuleEntry rule : rules) {
            ownLock(rule.write()).ifPresent(why -> {
                whyOf.put(rule.id(), why);
                open.add(rule);
            });
        }
        Map<String, List<RuleEntry>> writers = rules.stream()
                .collect(Collectors.groupingBy(rule -> rule.write().type()));
        while (!open.isEmpty()) {
            RuleEntry reader = open.remove();
            readFrom(reader, writers)
                    .filter(rule -> !whyOf.containsKey(rule.id()))
                    .forEach(rule -> {
                        whyOf.put(rule.id(), "the rule " + reader.id() + ", which is locked, reads what it writes");
                        open.add(rule);
                    });
        }
        Set<String> read = rules.stream()
                .filter(rule -> whyOf.containsKey(rule.id()))
                .flatMap(rule -> rule.parameterIds().stream())
                .collect(Collectors.toSet());
        return new Locks(whyOf, read);
    }

    /** Why the rule is locked; empty when it is not. */
    public Optional<String> why(String id) {
        return Optional.ofNullable(whyOf.get(id));
    }

    /** The locked rules. */
    public Set<String> rules() {
        return Set.copyOf(whyOf.keySet());
    }

    /** Whether a locked rule reads the parameter. */
    public boolean read(String parameter) {
        return parameters.contains(parameter);
    }

    /** Why what is written is locked by itself; empty when it is not. */
    static Optional<String> ownLock(WriteEntry write) {
        if (write.type().equals("Temptation")) {
            return Optional.of(
                    "it decides a do-not (" + constant(write.arguments().get(0)) + ")");
        }
        if (!write.type().equals("Escalation")) {
            return Optional.empty();
        }
        String code = constant(write.arguments().get(0));
        EscalationKind kind = EscalationCode.valueOf(code).kind();
        return switch (kind) {
            case DUTY -> Optional.of("it decides a duty (" + code + ")");
            case SAFETY -> Optional.of("it decides a matter of safety (" + code + ")");
            case CONSULT, ORGANISATIONAL, PREVENTIVE -> Optional.empty();
        };
    }

    /** The library makes a finding of a group of the memberships, so who reads the one reads the other. */
    private static Stream<RuleEntry> readFrom(RuleEntry reader, Map<String, List<RuleEntry>> writers) {
        return patterns(reader.patterns()).flatMap(pattern -> {
            @Nullable String type = "TargetGroupFinding".equals(pattern.type()) ? "Membership" : pattern.type();
            if (type == null) {
                return Stream.<RuleEntry>empty();
            }
            Set<String> codes = codes(pattern, FIRST.get(type));
            return writers.getOrDefault(type, List.of()).stream()
                    .filter(rule -> codes.isEmpty() || codes.contains(code(rule.write())));
        });
    }

    /** The codes a pattern asks for; empty when it asks for any. */
    private static Set<String> codes(PatternEntry pattern, @Nullable String property) {
        Set<String> codes = new HashSet<>();
        for (ConditionEntry condition : pattern.conditions()) {
            OperandEntry operand = condition.operand();
            boolean named = property != null && property.equals(condition.property());
            boolean positive = condition.operator() == Operator.EQUAL || condition.operator() == Operator.IN;
            if (named && positive && operand != null && isCode(operand)) {
                codes.addAll(operand.values());
            }
        }
        return codes;
    }

    private static boolean isCode(OperandEntry operand) {
        return operand.kind() == OperandKind.CODE || operand.kind() == OperandKind.STRING;
    }

    /** Asked for only where the first argument is the code. */
    private static String code(WriteEntry write) {
        return write.arguments().isEmpty() ? "" : constant(write.arguments().get(0));
    }

    static Stream<PatternEntry> patterns(List<PatternEntry> patterns) {
        return patterns.stream().flatMap(each -> Stream.concat(Stream.of(each), patterns(each.inner())));
    }

    static String constant(String argument) {
        return argument.replace("\"", "").substring(argument.replace("\"", "").indexOf('.') + 1);
    }
}
