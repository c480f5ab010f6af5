package cz.opora.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.internal.json.ObjectNode.Member;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;

/** Spoils a JSON document in one place. For tests only. */
public final class TreeMutation {
    private TreeMutation() {}

    /** The document with a key nobody knows in one of its objects. */
    public static String unknownKey(String json, Random random) {
        Node root = tree(json);
        String object = any(root, (pointer, node) -> node instanceof ObjectNode, random);
        return print(root.with(object + "/noSuchKey", ScalarNode.truth(true)));
    }

    /** The document with a code nobody knows in place of one of its codes. */
    public static String wrongCode(String json, Random random) {
        Node root = tree(json).with("/phase", ScalarNode.text("CLOSED"));
        return print(root.with(any(root, TreeMutation::isCode, random), ScalarNode.text("NO_SUCH_CODE")));
    }

    /** The document with an object in place of a value, or a number in place of an object or a list. */
    public static String wrongType(String json, Random random) {
        Node root = tree(json);
        String place = any(root, (pointer, node) -> !pointer.isEmpty(), random);
        boolean scalar = root.at(place) instanceof ScalarNode;
        return print(root.with(place, scalar ? new ObjectNode(List.of(), 0) : ScalarNode.number(1)));
    }

    private static boolean isCode(String pointer, Node node) {
        return node instanceof ScalarNode scalar && scalar.text().matches("[A-Z][A-Z0-9_]+");
    }

    private static String any(Node root, BiPredicate<String, Node> wanted, Random random) {
        List<String> found = new ArrayList<>();
        collect("", root, wanted, found);
        return found.get(random.nextInt(found.size()));
    }

    private static void collect(String pointer, Node node, BiPredicate<String, Node> wanted, List<String> found) {
        if (wanted.test(pointer, node)) {
            found.add(pointer);
        }
        if (node instanceof ObjectNode object) {
            for (Member member : object.members()) {
                collect(pointer + "/" + member.key(), member.value(), wanted, found);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.items().size(); i++) {
                collect(pointer + "/" + i, array.items().get(i), wanted, found);
            }
        }
    }

    private static String print(Node root) {
        return JsonWriter.pretty(root, EmptyCollections.KEPT);
    }

    static Node tree(String json) {
        Problems problems = new Problems("test.json");
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Node root = Documents.tree(Syntax.JSON, bytes, KeyStyle.OPEN, problems);
        assertThat(problems.all()).isEmpty();
        return root;
    }
}
