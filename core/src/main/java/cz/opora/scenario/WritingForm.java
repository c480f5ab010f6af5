package cz.opora.scenario;

import cz.opora.advice.Outcome;
import cz.opora.diagnostics.NearestName;
import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.ObjectNode;
import cz.opora.internal.json.ObjectNode.Member;
import cz.opora.internal.json.Problems;
import cz.opora.internal.json.ScalarNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The short forms in which a scenario says what a rule writes, made into the one that {@link ExpectedWriting} is read from:
 * a code or a list of codes, and in a row of the matrix a plain type where a list of types may stand.
 */
final class WritingForm {
    private static final Set<String> CHAINS = Set.of("then", "consult", "backup");

    /** Every code an outcome may hold. */
    private static final Set<String> CODES = Arrays.stream(Outcome.class.getPermittedSubclasses())
            .flatMap(type -> Arrays.stream(type.getRecordComponents()))
            .map(RecordComponent::getType)
            .filter(Class::isEnum)
            .flatMap(type -> Arrays.stream((Enum<?>[]) type.getEnumConstants()))
            .map(Enum::name)
            .collect(TreeSet::new, Set::add, Set::addAll);

    private WritingForm() {}

    /** The codes of an outcome in the order of its parts. */
    static List<String> codes(Outcome outcome) {
        return Arrays.stream(outcome.getClass().getRecordComponents())
                .filter(component -> component.getType().isEnum())
                .flatMap(component -> code(component, outcome))
                .toList();
    }

    private static Stream<String> code(RecordComponent component, Outcome outcome) {
        try {
            return component.getAccessor().invoke(outcome) instanceof Enum<?> code
                    ? Stream.of(code.name())
                    : Stream.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /**
     * A tree with the short forms spelt out.
     *
     * @param tree the tree of a scenario or a variant
     * @param at where in it the writings stand
     * @param problems told of codes that no outcome holds
     * @param pointer the pointer of the tree in its file
     */
    static Node spelt(Node tree, String at, Problems problems, String pointer) {
        if (!(tree.at(at) instanceof ObjectNode writings)) {
            return tree;
        }
        List<Member> spelt = writings.members().stream()
                .map(member -> new Member(
                        member.key(),
                        writing(member.value(), problems, pointer + at + "/" + member.key()),
                        member.line()))
                .toList();
        return tree.with(at, new ObjectNode(spelt, writings.line()));
    }

    private static Node writing(Node writing, Problems problems, String pointer) {
        if (writing.equals(new ArrayNode(List.of(), writing.line()))
                || writing.equals(new ObjectNode(List.of(), writing.line()))) {
            problems.error("no-expectation", writing.line(), pointer, "says nothing of what the rule writes.", null);
        }
        if (!(writing instanceof ObjectNode row)) {
            ArrayNode codes = listed(writing);
            codes.items().forEach(code -> check(code, problems, pointer));
            return new ObjectNode(List.of(new Member("codes", codes, writing.line())), writing.line());
        }
        return new ObjectNode(
                row.members().stream()
                        .map(part -> new Member(part.key(), part(part.key(), part.value()), part.line()))
                        .toList(),
                row.line());
    }

    private static Node part(String key, Node value) {
        if (key.equals("lead")) {
            return listed(value);
        }
        return CHAINS.contains(key) && value instanceof ArrayNode links
                ? new ArrayNode(
                        links.items().stream().<Node>map(WritingForm::listed).toList(), value.line())
                : value;
    }

    private static ArrayNode listed(Node value) {
        return value instanceof ArrayNode list ? list : new ArrayNode(List.of(value), value.line());
    }

    private static void check(Node code, Problems problems, String pointer) {
        if (code instanceof ScalarNode scalar && !CODES.contains(scalar.text())) {
            problems.error(
                    "unknown-code",
                    code.line(),
                    pointer,
                    "is no code that a rule writes.",
                    NearestName.hint(scalar.text(), CODES));
        }
    }
}
