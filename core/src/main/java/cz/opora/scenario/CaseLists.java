package cz.opora.scenario;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.CaseFileFormat;
import cz.opora.codes.ActorType;
import cz.opora.codes.NeedDomain;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cases with other lists. */
final class CaseLists {
    private CaseLists() {}

    /** The case as it is written in a scenario: without what is not known. */
    static Node tree(CaseFile caseFile) {
        return JsonWriter.tree(caseFile, EmptyCollections.LEFT_OUT).with("/format", null);
    }

    /** The case with every domain assessed, so that no need is left open which would call for anybody else. */
    static CaseFile assessed(CaseFile caseFile) {
        List<Node> domains = new ArrayList<>();
        for (NeedDomain domain : NeedDomain.values()) {
            domains.add(ScalarNode.text(domain.name()));
        }
        return read(tree(caseFile).with("/assessed", new ArrayNode(domains, 0))).orElse(caseFile);
    }

    /** Each list with its last item once more, as it is and as somebody else's. */
    static List<CaseFile> longer(CaseFile caseFile) {
        Node root = tree(caseFile);
        List<CaseFile> longer = new ArrayList<>();
        for (Member member : root instanceof ObjectNode object ? object.members() : List.<Member>of()) {
            if (member.value() instanceof ArrayNode list && !list.items().isEmpty()) {
                Node last = list.items().get(list.items().size() - 1);
                for (Node item : like(last)) {
                    read(root.with("/" + member.key() + "/-", item)).ifPresent(longer::add);
                }
            }
        }
        return longer;
    }

    private static List<Node> like(Node item) {
        List<Node> items = new ArrayList<>();
        if (item.get("domain") != null) {
            for (NeedDomain domain : NeedDomain.values()) {
                items.add(item.with("/domain", ScalarNode.text(domain.name())));
            }
        } else if (item instanceof ObjectNode) {
            items.add(item);
            for (ActorType type : List.of(ActorType.GP, ActorType.DEBT_ADVICE, ActorType.SHELTER)) {
                items.add(item.with("/type", ScalarNode.text(type.name())));
            }
        }
        return items;
    }

    private static Optional<CaseFile> read(Node node) {
        try {
            return Optional.ofNullable(
                    JsonDocuments.read(node, CaseFileFormat.FORMAT, ReadMode.STRICT, new Problems("made case"))
                            .value());
        } catch (InvalidInputException noCase) {
            return Optional.empty();
        }
    }
}
