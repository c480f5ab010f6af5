package cz.opora.internal.drools.source;

import cz.opora.internal.verdict.Phase;
import cz.opora.internal.verdict.RuleCatalogue.Operator;
import cz.opora.internal.verdict.RuleCatalogue.PatternKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule file as written, before names are looked up. */
final class Syntax {
    private Syntax() {}

    /**
     * A file.
     *
     * @param imports the imported packages
     * @param phase the phase; null when the file does not say which
     * @param rules the rules
     */
    record FileNode(List<String> imports, @Nullable Phase phase, List<RuleNode> rules) {}

    /**
     * A rule.
     *
     * @param at the word rule
     * @param name the name
     * @param annotations the annotations
     * @param patterns the patterns that could be read
     * @param write what it writes; null when that could not be read
     * @param problems the problems of the rule so far
     */
    record RuleNode(
            Token at,
            String name,
            List<AnnotationNode> annotations,
            List<PatternNode> patterns,
            @Nullable WriteNode write,
            Problems problems) {}

    /**
     * An annotation.
     *
     * @param name the name
     * @param value the tokens between its parentheses; null when they could not be read, which is reported
     */
    record AnnotationNode(Token name, @Nullable List<Token> value) {}

    /**
     * A pattern.
     *
     * @param kind the kind
     * @param at its first token
     * @param binding the variable of the fact or of the number counted
     * @param type the type; null unless plain
     * @param conditions the conditions; for a count those on the number
     * @param from its source
     * @param inner the inner patterns
     * @param counted what is counted; null unless a count
     */
    record PatternNode(
            PatternKind kind,
            Token at,
            @Nullable Token binding,
            @Nullable Token type,
            List<ConditionNode> conditions,
            @Nullable FromNode from,
            List<PatternNode> inner,
            @Nullable Token counted) {}

    /** The source {@code $variable.method($argument)} of a pattern. */
    record FromNode(Token variable, Token method, Token argument) {}

    /**
     * A condition or a binding.
     *
     * @param text as written
     * @param at its first token
     * @param property the property, or the variable of a count
     * @param binds the variable a binding declares; null for a condition
     * @param operator the operator; null for a binding
     * @param operands the right side: one, or those of the list
     */
    record ConditionNode(
            String text,
            Token at,
            Token property,
            @Nullable Token binds,
            @Nullable Operator operator,
            List<Operand> operands) {}

    /** A value on the right side of a condition or an argument. */
    sealed interface Operand {
        Token at();
    }

    /** A number, a text, true or false. */
    record Literal(Token at) implements Operand {}

    /** A word alone, such as a constant without its code list. */
    record Bare(Token at) implements Operand {}

    /** {@code CodeList.CONSTANT}. */
    record Constant(Token at, Token name) implements Operand {}

    /** {@code $variable}. */
    record Variable(Token at) implements Operand {}

    /** {@code $variable.property}. */
    record Member(Token at, Token property) implements Operand {}

    /** {@code $variable.unit("id")}. */
    record ParameterValue(Token at, Token unit, Token id) implements Operand {}

    /**
     * What a rule writes.
     *
     * @param at the type, or the variable inserted as it is
     * @param factory the factory; null for a variable
     * @param arguments its arguments
     * @param links the further links
     */
    record WriteNode(Token at, @Nullable Token factory, List<Argument> arguments, List<LinkNode> links) {}

    /** An argument with its wording. */
    record Argument(String text, Operand value) {}

    /** A further link of a chain with its wording. */
    record LinkNode(String text, Token name, List<Argument> arguments) {}
}
