package cz.opora.internal.json;

import cz.opora.internal.json.ObjectNode.Member;
import java.util.ArrayList;
import java.util.List;

/** Makes a document that has every property of a schema once. For tests only. */
public final class SchemaSample {
    private final Node schema;

    private SchemaSample(Node schema) {
        this.schema = schema;
    }

    /** The document, as the writer would print it. */
    public static String of(SchemaFile file) {
        Node schema = TreeMutation.tree(file.committed());
        return JsonWriter.pretty(new SchemaSample(schema).sample(schema), EmptyCollections.KEPT);
    }

    private Node sample(Node part) {
        Node constant = part.get("const");
        if (constant != null) {
            return constant;
        }
        Node either = part.at("/anyOf/0");
        if (either != null) {
            return sample(either);
        }
        if (part.get("$ref") instanceof ScalarNode reference) {
            return sample(schema.at(reference.text().substring(1)));
        }
        Node code = part.at("/enum/0");
        return code != null ? code : ofType(part, type(part));
    }

    private Node ofType(Node part, String type) {
        return switch (type) {
            case "object" -> object(part);
            case "array" -> new ArrayNode(List.of(sample(part.get("items"))), 0);
            case "boolean" -> ScalarNode.truth(true);
            case "integer" -> part.get("maximum");
            default -> ScalarNode.text(part.get("format") == null ? "text" : "2026-11-23");
        };
    }

    private Node object(Node part) {
        List<Member> members = new ArrayList<>();
        if (part.get("properties") instanceof ObjectNode properties) {
            properties
                    .members()
                    .forEach(property -> members.add(new Member(property.key(), sample(property.value()), 0)));
        }
        return new ObjectNode(members, 0);
    }

    private static String type(Node part) {
        Node type = part.get("type");
        return type instanceof ScalarNode one ? one.text() : ((ScalarNode) type.at("/0")).text();
    }
}
