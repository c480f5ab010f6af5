package cz.opora.scenario;

import cz.opora.advice.Outcome;
import cz.opora.diagnostics.NearestName;
import cz.opora.facts.Fact;
import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.ObjectNode;
import cz.opora.internal.json.ObjectNode.Member;
import cz.opora.internal.json.Problems;
import cz.opora.internal.json.ScalarNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The short forms in which a scenario says what a rule writes, made into the one that {@link ExpectedWriting} is read from:
 * one outcome instead of a list of them, a part of an outcome or a list of parts, and in a row of the matrix a plain type
 * where a list of types may stand.
 */
final class WritingForm {
    private static final Pattern WORD = Pattern.compile("[A-Z_]{4,}");
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

    /** The codes, numbers and texts of an outcome in its order. */
    static List<String> parts(Fact outcome) {
        return Arrays.stream(outcome.getClass().getRecordComponents())
                .filter(component -> !Collection.class.isAssignableFrom(component.getType()))
                .flatMap(component -> Stream.ofNullable(value(component, outcome)))
                .map(value -> value instanceof Enum<?> code ? code.name() : value.toString())
                .toList();
    }

    private static @Nullable Object value(RecordComponent component, Fact outcome) {
        try {
            return component.getAccessor().invoke(outcome);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /**
     * A tree with the short forms spelt out.
     *
     * @param tree the tree of a scenario or a variant
     * @param at where in it the writings stand
     * @param problems told of slips in codes and of writings that say nothing
     * @param pointer the pointer of the tree in its file
     */
    static Node spelt(Node tree, String at, Problems problems, String pointer) {
        if (!(tree.at(at) instanceof ObjectNode writings)) {
            return tree;
        }
        List<Member> spelt = writings.members().stream()
                .map(member -> new Member(
                        member.key(),
                        writings(member.value(), problems, pointer + at + "/" + member.key()),
                        member.line()))
                .toList();
        return tree.with(at, new ObjectNode(spelt, writings.line()));
    }

    /** One outcome, or a list of them. */
    private static ArrayNode writings(Node value, Problems problems, String pointer) {
        boolean several = value instanceof ArrayNode list
                && !list.items().isEmpty()
                && list.items().stream().noneMatch(ScalarNode.class::isInstance);
        if (!several) {
            return ArrayNode.ofOne(writing(value, problems, pointer));
        }
        List<Node> outcomes = new ArrayList<>();
        for (Node one : ((ArrayNode) value).items()) {
            outcomes.add(writing(one, problems, pointer + "/" + outcomes.size()));
        }
        return new ArrayNode(outcomes, value.line());
    }

    private static Node writing(Node writing, Problems problems, String pointer) {
        List<Member> members = new ArrayList<>();
        if (writing instanceof ObjectNode row) {
            row.members()
                    .forEach(part -> members.add(new Member(part.key(), part(part.key(), part.value()), part.line())));
        } else if (!listed(writing).items().isEmpty()) {
            members.add(new Member("parts", parts(writing, problems, pointer), writing.line()));
        }
        if (members.isEmpty()) {
            problems.error("no-expectation", writing.line(), pointer, "says nothing of what the rule writes.", null);
        }
        return new ObjectNode(members, writing.line());
    }

    /** The parts of an outcome that can be parts; the others are told here, where it is known how they were written. */
    private static ArrayNode parts(Node writing, Problems problems, String pointer) {
        boolean several = writing instanceof ArrayNode;
        List<Node> parts = new ArrayList<>();
        List<Node> items = listed(writing).items();
        for (int at = 0; at < items.size(); at++) {
            if (isPart(items.get(at), problems, several ? pointer + "/" + at : pointer)) {
                parts.add(items.get(at));
            }
        }
        return new ArrayNode(parts, writing.line());
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
        return value instanceof ArrayNode list ? list : ArrayNode.ofOne(value);
    }

    /** An outcome may hold any text; a word in capitals that is nearly a code is a slip. */
    private static boolean isPart(Node part, Problems problems, String pointer) {
        if (!(part instanceof ScalarNode scalar) || scalar.isNull()) {
            String message = "must be a code, a number or a text, not " + part.kind() + ".";
            problems.error("wrong-type", part.line(), pointer, message, null);
            return false;
        }
        if (WORD.matcher(scalar.text()).matches() && !CODES.contains(scalar.text())) {
            String hint = NearestName.hint(scalar.text(), CODES);
            if (hint != null) {
                problems.error("unknown-code", part.line(), pointer, "is no code that a rule writes.", hint);
            }
        }
        return true;
    }
}
