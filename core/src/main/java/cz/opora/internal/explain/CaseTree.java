package cz.opora.internal.explain;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.CaseFileFormat;
import cz.opora.diagnostics.InvalidInputException;
import cz.opora.diagnostics.ReadMode;
import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonDocuments;
import cz.opora.internal.json.JsonWriter;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.ObjectNode;
import cz.opora.internal.json.ObjectNode.Member;
import cz.opora.internal.json.Problems;
import cz.opora.internal.json.ScalarNode;
import cz.opora.internal.projection.Projection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A case file as a tree whose values can be changed one by one. Pointers are those of facts: a need is named by its domain,
 * a child by its reference, anything else in a list by its place in the canonical order.
 */
final class CaseTree {
    private static final String NEEDS = "/needs/";
    private static final String CHILDREN = "/household/children/";
    private static final String ASSESSED = "/assessed/";

    private final Node root;

    private CaseTree(Node root) {
        this.root = root;
    }

    static CaseTree of(CaseFile caseFile) {
        return new CaseTree(JsonWriter.tree(Projection.canonical(caseFile), EmptyCollections.LEFT_OUT));
    }

    /** A case of which nothing is known but its label and territory; what is added to it counts as recorded that day. */
    CaseTree bare(LocalDate day) {
        Node bare = new ObjectNode(List.of(), 0);
        for (String kept : List.of("/format", "/caseId", "/territory", "/phase")) {
            bare = bare.with(kept, root.at(kept));
        }
        return new CaseTree(bare.with("/asOf", value(day.toString())));
    }

    /** The value at a pointer; null when it is not in the file. */
    @Nullable Node at(String pointer) {
        if (pointer.startsWith(ASSESSED)) {
            String domain = pointer.substring(ASSESSED.length());
            return place("/assessed", null, domain) >= 0 ? ScalarNode.truth(true) : null;
        }
        String placed = placed(pointer);
        return placed == null ? null : root.at(placed);
    }

    /** The same case with another value at a pointer. */
    CaseTree with(String pointer, Node value) {
        if (pointer.startsWith(ASSESSED)) {
            String domain = pointer.substring(ASSESSED.length());
            return at(pointer) != null ? this : new CaseTree(listed("/assessed").with("/assessed/-", value(domain)));
        }
        String placed = placed(pointer);
        if (placed != null) {
            return new CaseTree(root.with(placed, value));
        }
        boolean need = pointer.startsWith(NEEDS);
        String list = need ? NEEDS : CHILDREN;
        String[] parts = pointer.substring(list.length()).split("/", 2);
        Node item = new ObjectNode(List.of(new Member(need ? "domain" : "ref", value(unescaped(parts[0])), 0)), 0);
        Node filled = parts.length < 2 ? item : item.with("/" + parts[1], value);
        return new CaseTree(listed(list.substring(0, list.length() - 1)).with(list + "-", filled));
    }

    /** The same case without what stands at a pointer. */
    CaseTree without(String pointer) {
        if (pointer.startsWith(ASSESSED)) {
            int place = place("/assessed", null, pointer.substring(ASSESSED.length()));
            return place < 0 ? this : new CaseTree(root.with(ASSESSED + place, null));
        }
        String placed = placed(pointer);
        return placed == null ? this : new CaseTree(root.with(placed, null));
    }

    /** The same case with a list in which nothing stands when it had none, so that items can be added. */
    private Node listed(String pointer) {
        return root.at(pointer) == null ? root.with(pointer, new ArrayNode(List.of(), 0)) : root;
    }

    private static Node value(String text) {
        return ScalarNode.text(text);
    }

    /** The pointer with places instead of names; null when the named item is not there. */
    private @Nullable String placed(String pointer) {
        String list = pointer.startsWith(NEEDS) ? NEEDS : pointer.startsWith(CHILDREN) ? CHILDREN : null;
        if (list == null) {
            return pointer;
        }
        String rest = pointer.substring(list.length());
        int end = rest.indexOf('/');
        String name = end < 0 ? rest : rest.substring(0, end);
        String key = list.equals(NEEDS) ? "domain" : "ref";
        int place = place(list.substring(0, list.length() - 1), key, unescaped(name));
        boolean numbered = place < 0 && list.equals(CHILDREN) && root.at(list + name) != null;
        if (numbered) {
            return pointer;
        }
        return place < 0 ? null : list + place + (end < 0 ? "" : rest.substring(end));
    }

    private int place(String list, @Nullable String key, String name) {
        if (root.at(list) instanceof ArrayNode items) {
            for (int i = 0; i < items.items().size(); i++) {
                Node item = key == null
                        ? items.items().get(i)
                        : items.items().get(i).get(key);
                if (item instanceof ScalarNode scalar && scalar.text().equals(name)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static String unescaped(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }

    /** The case; null when no case file may say this. */
    @Nullable CaseFile caseFile() {
        try {
            return JsonDocuments.read(root, CaseFileFormat.FORMAT, ReadMode.STRICT, new Problems("changed case"))
                    .value();
        } catch (InvalidInputException e) {
            return null;
        }
    }

    /** The case of a tree that is known to be one. */
    CaseFile readable() {
        return Objects.requireNonNull(caseFile(), "a case that can be read");
    }

    /** Every value that is no object and no list, by its pointer, in the order of the pointers. */
    Map<String, ScalarNode> leaves() {
        Map<String, ScalarNode> leaves = new TreeMap<>();
        collect("", root, leaves);
        return leaves;
    }

    private static void collect(String pointer, Node node, Map<String, ScalarNode> leaves) {
        if (node instanceof ScalarNode scalar && !scalar.isNull()) {
            leaves.put(pointer, scalar);
        } else if (node instanceof ObjectNode object) {
            object.members().forEach(member -> collect(pointer + "/" + member.key(), member.value(), leaves));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.items().size(); i++) {
                collect(
                        pointer + "/" + name(pointer, array.items().get(i), i),
                        array.items().get(i),
                        leaves);
            }
        }
    }

    /** Items are named as in pointers of facts. */
    private static String name(String list, Node item, int place) {
        Node name = list.equals("/needs") ? item.get("domain") : list.endsWith("/children") ? item.get("ref") : null;
        if (list.equals("/assessed") && item instanceof ScalarNode domain) {
            return domain.text();
        }
        return name instanceof ScalarNode scalar ? scalar.text() : Integer.toString(place);
    }
}
