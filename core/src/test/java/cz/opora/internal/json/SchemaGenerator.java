package cz.opora.internal.json;

import static cz.opora.internal.json.SchemaNodes.object;
import static cz.opora.internal.json.SchemaNodes.text;

import cz.opora.casefile.CaseFileFormat;
import cz.opora.casefile.Classified;
import cz.opora.casefile.DomainSection;
import cz.opora.codes.Code;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import cz.opora.internal.json.RecordShape.Component;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Generates a JSON Schema (2020-12) from a record type: what the binder accepts, in the words of the Javadoc. */
final class SchemaGenerator {
    private static final String CONTROL = "\\x00-\\x1F\\x7F-\\x9F\\u2028\\u2029";
    private static final String ONE_LINE = "^[^" + CONTROL + "]*[^\\s" + CONTROL + "][^" + CONTROL + "]*$";

    private final BindingRules rules;
    private final Map<String, Node> definitions = new TreeMap<>();

    private SchemaGenerator(BindingRules rules) {
        this.rules = rules;
    }

    /** The schema of a format. */
    static Node schema(Class<? extends Record> root, String format, BindingRules rules) {
        SchemaGenerator generator = new SchemaGenerator(rules);
        Map<String, Node> schema = head(format);
        Node object = generator.record(RecordShape.of(root));
        ((ObjectNode) object).members().forEach(member -> schema.put(member.key(), member.value()));
        ObjectNode properties = object(schema.get("properties"));
        if (properties.get("format") != null) {
            schema.put("properties", properties.withMember("format", constant(format)));
        }
        schema.put("$defs", object(generator.definitions));
        return object(schema);
    }

    /** What every schema begins with. */
    static Map<String, Node> head(String format) {
        Map<String, Node> schema = new LinkedHashMap<>();
        schema.put("$schema", text("https://json-schema.org/draft/2020-12/schema"));
        schema.put("$id", text("https://opora.cz/schema/" + format));
        schema.put(
                "$comment",
                text("The $id is an identifier, not an address: nothing has to be there. "
                        + "Generated from the Java types; do not edit."));
        schema.put("title", text(format));
        return schema;
    }

    /** The schema of a type within another schema; what it refers to is added to the definitions. */
    static Node part(Type type, BindingRules rules, Map<String, Node> definitions) {
        SchemaGenerator generator = new SchemaGenerator(rules);
        Node part = object(generator.type(type, null));
        generator.definitions.forEach((name, definition) -> {
            Node other = definitions.putIfAbsent(name, definition);
            if (other != null && !other.equals(definition)) {
                throw new IllegalStateException("two different definitions are called " + name);
            }
        });
        return part;
    }

    private Node record(RecordShape shape) {
        Map<String, Node> properties = new LinkedHashMap<>();
        List<Node> required = new ArrayList<>();
        for (Component component : shape.components()) {
            properties.put(component.name(), property(shape.type(), component));
            if (!component.nullable() && !component.emptyWhenAbsent()) {
                required.add(text(component.name()));
            }
        }
        Map<String, Node> schema = new LinkedHashMap<>();
        describe(schema, Descriptions.of(shape.type()));
        schema.put("type", text("object"));
        schema.put("properties", object(properties));
        if (!required.isEmpty()) {
            schema.put("required", new ArrayNode(required, 0));
        }
        schema.put("additionalProperties", ScalarNode.truth(false));
        return object(schema);
    }

    private Node property(Class<?> owner, Component component) {
        boolean mayBeNull = component.nullable() || component.emptyWhenAbsent();
        Map<String, Node> schema = new LinkedHashMap<>();
        describe(schema, Descriptions.of(owner, component.name()));
        if (owner.isAnnotationPresent(Classified.class) && !holdsRecords(component.type())) {
            schema.put(
                    "x-dataClass",
                    text(CaseFileFormat.dataClass(owner, component.name()).name()));
        }
        Map<String, Node> type = isSituations(owner, component)
                ? situations(owner)
                : type(component.type(), rules.range(owner, component.name()));
        schema.putAll(mayBeNull ? orNull(type) : type);
        return object(schema);
    }

    private Map<String, Node> type(Type type, @Nullable IntRange range) {
        if (type instanceof ParameterizedType parameterized) {
            return collection(parameterized, range);
        }
        Class<?> target = (Class<?>) type;
        if (target == Node.class) {
            return Map.of(); // read by hand
        }
        if (target.isRecord() || target.isEnum()) {
            return Map.of("$ref", text("#/$defs/" + define(target)));
        }
        if (target == String.class && rules.texts() == TextRule.ONE_LINE) {
            definitions.putIfAbsent("OneLine", oneLine());
            return Map.of("$ref", text("#/$defs/OneLine"));
        }
        Map<String, Node> schema = new LinkedHashMap<>();
        if (target == Boolean.class || target == boolean.class) {
            schema.put("type", text("boolean"));
        } else if (target == Long.class || target == long.class) {
            schema.put("type", ScalarNode.text("integer"));
        } else if (target == Integer.class || target == int.class) {
            schema.put("type", text("integer"));
            schema.put("minimum", ScalarNode.number(range == null ? Integer.MIN_VALUE : range.min()));
            schema.put("maximum", ScalarNode.number(range == null ? Integer.MAX_VALUE : range.max()));
        } else if (target == LocalDate.class) {
            schema.put("type", text("string"));
            schema.put("format", text("date"));
            schema.put("pattern", text("^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"));
        } else {
            schema.put("type", text("string"));
        }
        return schema;
    }

    private Map<String, Node> collection(ParameterizedType type, @Nullable IntRange range) {
        Map<String, Node> schema = new LinkedHashMap<>();
        Type[] arguments = type.getActualTypeArguments();
        boolean map = type.getRawType() == Map.class;
        schema.put("type", text(map ? "object" : "array"));
        schema.put(map ? "additionalProperties" : "items", object(type(arguments[arguments.length - 1], range)));
        return schema;
    }

    private String define(Class<?> type) {
        String name = type.getEnclosingClass() == null
                ? type.getSimpleName()
                : type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
        if (definitions.putIfAbsent(name, text("")) == null) {
            definitions.put(name, type.isRecord() ? record(RecordShape.of(type)) : codes(type));
        }
        return name;
    }

    private static Node codes(Class<?> type) {
        Map<String, Node> schema = new LinkedHashMap<>();
        describe(schema, Descriptions.of(type));
        Map<String, Node> words = new LinkedHashMap<>();
        List<Node> names = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            names.add(text(((Enum<?>) constant).name()));
            if (constant instanceof Code code) {
                words.put(code.name(), JsonWriter.tree(code.text(), EmptyCollections.KEPT));
            }
        }
        schema.put("enum", new ArrayNode(names, 0));
        if (!words.isEmpty()) {
            schema.put("x-words", object(words));
        }
        return object(schema);
    }

    /** Whether the fields within say their data class themselves. */
    private static boolean holdsRecords(Type type) {
        Type item = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return ((Class<?>) item).isRecord();
    }

    private static boolean isSituations(Class<?> owner, Component component) {
        return DomainSection.class.isAssignableFrom(owner) && component.name().equals("situations");
    }

    private static Map<String, Node> situations(Class<?> section) {
        Map<String, Node> properties = new LinkedHashMap<>();
        for (Situation situation : Situation.values()) {
            if (section.getSimpleName().equals(sectionType(situation.domain()))) {
                Map<String, Node> schema = new LinkedHashMap<>();
                describe(
                        schema, situation.text().cs() + " / " + situation.text().en());
                schema.putAll(orNull(Map.of("type", text("boolean"))));
                properties.put(situation.name(), object(schema));
            }
        }
        Map<String, Node> schema = new LinkedHashMap<>();
        schema.put("type", text("object"));
        schema.put("properties", object(properties));
        schema.put("additionalProperties", ScalarNode.truth(false));
        return schema;
    }

    private static String sectionType(NeedDomain domain) {
        String key = CaseFileFormat.section(domain).orElseThrow();
        return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1) + "Section";
    }

    private static Node oneLine() {
        Map<String, Node> schema = new LinkedHashMap<>();
        describe(schema, "a text that is not blank, without line ends and other control characters");
        schema.put("type", text("string"));
        schema.put("pattern", text(ONE_LINE));
        return object(schema);
    }

    private static Map<String, Node> orNull(Map<String, Node> schema) {
        Map<String, Node> copy = new LinkedHashMap<>(schema);
        Node type = copy.get("type");
        if (type == null) {
            List<Node> either = List.of(object(schema), object(Map.of("type", text("null"))));
            return Map.of("anyOf", new ArrayNode(either, 0));
        }
        copy.put("type", new ArrayNode(List.of(type, text("null")), 0));
        return copy;
    }

    private static Node constant(String value) {
        return object(Map.of("const", text(value)));
    }

    private static void describe(Map<String, Node> schema, @Nullable String description) {
        if (description != null) {
            schema.put("description", text(description));
        }
    }
}
