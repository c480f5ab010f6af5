package cz.opora.internal.verdict;

import cz.opora.codes.Mark;
import cz.opora.codes.RuleStatus;
import cz.opora.codes.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one compile unit say, read from their source and kept beside the compiled classes: wording, place,
 * metadata and the parsed form of every condition. Explanation, questions, lint, coverage and overlays read it.
 *
 * @param format the version of this form
 * @param layer {@code national} or the id of an overlay
 * @param rules the rules in the order of file and line
 */
public record RuleCatalogue(String format, String layer, List<RuleEntry> rules) {
    /** The current form. */
    public static final String FORMAT = "opora-catalogue/1";

    private static final Pattern PARAMETER = Pattern.compile("\\$\\w+\\.\\w+\\(\"(.+)\"\\)");

    /** Copies the list. */
    public RuleCatalogue {
        rules = List.copyOf(rules);
    }

    /**
     * One rule.
     *
     * @param id the id, such as {@code CHI-006}; an overlay's carries its layer
     * @param name the Czech name
     * @param covers ids of the dossier
     * @param text the reason in words
     * @param source the source
     * @param mark the mark of the rule
     * @param since the first day it holds
     * @param until the last day it holds; null when open
     * @param status approved or draft
     * @param area the area folder, such as {@code escalations/children}
     * @param file the file, relative to the rule folder
     * @param line the line of the word {@code rule}
     * @param phase the phase
     * @param patterns the conditions in source order
     * @param write what the rule writes
     */
    public record RuleEntry(
            String id,
            String name,
            List<String> covers,
            Text text,
            String source,
            Mark mark,
            LocalDate since,
            @Nullable LocalDate until,
            RuleStatus status,
            String area,
            String file,
            int line,
            Phase phase,
            List<PatternEntry> patterns,
            WriteEntry write) {
        /** Copies the lists. */
        public RuleEntry {
            covers = List.copyOf(covers);
            patterns = List.copyOf(patterns);
        }

        /** The ids of the parameters its conditions and its outcome read. */
        public Set<String> parameterIds() {
            Set<String> ids = new TreeSet<>();
            patterns.forEach(pattern -> ids.addAll(pattern.parameterIds()));
            for (String argument : write.arguments()) {
                if (argument.indexOf('(') < 0) {
                    continue;
                }
                Matcher matcher = PARAMETER.matcher(argument);
                if (matcher.matches()) {
                    ids.add(matcher.group(1));
                }
            }
            return ids;
        }

        /** Whether the rule holds on a date. */
        public boolean holdsOn(LocalDate date) {
            return !date.isBefore(since) && (until == null || !date.isAfter(until));
        }
    }

    /** The kind of a pattern. */
    public enum PatternKind {
        /** {@code Type(...)}: one fact. */
        PLAIN,
        /** {@code exists ...}: at least one tuple of the inner patterns. */
        EXISTS,
        /** {@code not ...}: no tuple of the inner patterns; phase {@code check} only. */
        NOT,
        /** {@code accumulate(...; $n : count(...); ...)}: how many tuples of the inner patterns. */
        COUNT
    }

    /**
     * A pattern.
     *
     * @param kind the kind
     * @param type the simple name of the fact type; null unless plain
     * @param binding the variable of the fact, or of the number counted; null when there is none
     * @param conditions the conditions and bindings in source order; for a count, those on the number
     * @param from where a plain pattern takes its facts from; null for the working memory
     * @param inner the inner patterns; empty for a plain one
     * @param line the line in the file
     */
    public record PatternEntry(
            PatternKind kind,
            @Nullable String type,
            @Nullable String binding,
            List<ConditionEntry> conditions,
            @Nullable FromEntry from,
            List<PatternEntry> inner,
            int line) {
        /** Copies the lists. */
        public PatternEntry {
            conditions = List.copyOf(conditions);
            inner = List.copyOf(inner);
        }

        /** The ids of the parameters the conditions here and inside read. */
        public Set<String> parameterIds() {
            Set<String> ids = new TreeSet<>();
            for (ConditionEntry condition : conditions) {
                OperandEntry operand = condition.operand();
                if (operand != null && operand.kind() == OperandKind.PARAMETER) {
                    ids.addAll(operand.values());
                }
            }
            inner.forEach(each -> ids.addAll(each.parameterIds()));
            return ids;
        }
    }

    /**
     * The source of a pattern with {@code from}: {@code $variable.method($argument)}.
     *
     * @param variable the variable
     * @param method the allow-listed method
     * @param argument the argument variable
     */
    public record FromEntry(String variable, String method, String argument) {}

    /** An operator of a condition. */
    public enum Operator {
        /** {@code ==}. */
        EQUAL("=="),
        /** {@code !=}; phase check only. */
        NOT_EQUAL("!="),
        /** {@code <}. */
        LESS("<"),
        /** {@code <=}. */
        AT_MOST("<="),
        /** {@code >}. */
        MORE(">"),
        /** {@code >=}. */
        AT_LEAST(">="),
        /** {@code in (...)}. */
        IN("in"),
        /** {@code not in (...)}; phase check only. */
        NOT_IN("not in"),
        /** {@code contains}. */
        CONTAINS("contains");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** The operator as written. */
        public String symbol() {
            return symbol;
        }
    }

    /** The kind of the right side of a condition. */
    public enum OperandKind {
        /** Constants of a code list. */
        CODE,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** 0 or 1. */
        NUMBER,
        /** String literals: declared codes. */
        STRING,
        /** {@code $p.unit("id")}. */
        PARAMETER,
        /** {@code $variable} or {@code $variable.property}. */
        BOUND
    }

    /**
     * The right side of a condition.
     *
     * @param kind the kind
     * @param type the simple name of the code list; null unless the kind is CODE
     * @param values constants, literals, or the id of the parameter
     * @param variable the variable of a parameter or bound value; null otherwise
     * @param member the unit method of a parameter, or the property of a bound fact; null otherwise
     */
    public record OperandEntry(
            OperandKind kind,
            @Nullable String type,
            List<String> values,
            @Nullable String variable,
            @Nullable String member) {
        /** Copies the list. */
        public OperandEntry {
            values = List.copyOf(values);
        }
    }

    /**
     * One condition or one binding of a property.
     *
     * @param text the condition as written, white space folded
     * @param line the line in the file
     * @param column the column, from 1
     * @param property the property read; null for a condition on a count
     * @param bindsAs the variable a pure binding {@code $x : property} declares; null for a condition
     * @param operator the operator; null for a binding
     * @param operand the right side; null for a binding
     */
    public record ConditionEntry(
            String text,
            int line,
            int column,
            @Nullable String property,
            @Nullable String bindsAs,
            @Nullable Operator operator,
            @Nullable OperandEntry operand) {}

    /**
     * What a rule writes: {@code insert(Type.factory(arguments).link(arguments)...)}.
     *
     * @param type the simple name of the type written
     * @param factory the factory method
     * @param arguments the arguments of the factory as written
     * @param chain the further links as written, such as {@code .lead(ActorType.UP)}
     */
    public record WriteEntry(String type, String factory, List<String> arguments, List<String> chain) {
        /** Copies the lists. */
        public WriteEntry {
            arguments = List.copyOf(arguments);
            chain = List.copyOf(chain);
        }
    }
}
