package cz.opora.internal.json;

import static cz.opora.internal.json.SchemaNodes.list;
import static cz.opora.internal.json.SchemaNodes.listOf;
import static cz.opora.internal.json.SchemaNodes.object;
import static cz.opora.internal.json.SchemaNodes.oneOf;
import static cz.opora.internal.json.SchemaNodes.pattern;
import static cz.opora.internal.json.SchemaNodes.reference;
import static cz.opora.internal.json.SchemaNodes.text;
import static cz.opora.internal.json.SchemaNodes.texts;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.CaseFileFormat;
import cz.opora.codes.ActorType;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Mark;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.TargetGroup;
import cz.opora.directory.Actor;
import cz.opora.directory.DirectoryFile;
import cz.opora.directory.DirectoryFileFormat;
import cz.opora.internal.drools.source.ReadableTypes;
import cz.opora.parameters.Stricter;
import cz.opora.parameters.Unit;
import cz.opora.vocabulary.QuestionKind;
import cz.opora.vocabulary.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of the YAML files a rule author edits. Their parts are generated from the types the readers bind; put together
 * here is only what the readers take from the tree by hand, and the names that stand in a file as keys.
 */
final class AuthorSchemas {
    /** A row of the matrix, before the slash of a step. */
    private static final String ROW = "(M[0-9]{2}|[0-9]\\.[0-9][a-z]?|[A-Z]{3}-[0-9]{3})";

    private final Map<String, Node> definitions = new TreeMap<>();

    private AuthorSchemas() {}

    /** Files of {@code rules/parameters}: one parameter, or a list of them. */
    static Node parameters(String format) {
        AuthorSchemas schemas = new AuthorSchemas();
        Node form = schemas.part(SchemaFile.named("cz.opora.parameters.ParameterFiles$Form"));
        String name = "ParameterFiles.Form";
        schemas.set(
                name,
                "/properties/unit/enum",
                texts(Arrays.stream(Unit.values()).map(Unit::word)));
        schemas.set(name, "/properties/unit/type", null);
        schemas.set(name, "/properties/range/minItems", ScalarNode.number(2));
        schemas.set(name, "/properties/range/maxItems", ScalarNode.number(2));
        schemas.set(name, "/properties/values/minItems", ScalarNode.number(1));
        schemas.require(name, "values");
        return schemas.schema(format, object(Map.of("anyOf", list(form, listOf(form)))));
    }

    /** Files {@code vocabulary/properties*.yaml}. */
    static Node properties(String format) {
        AuthorSchemas schemas = new AuthorSchemas();
        return schemas.map(format, "properties", schemas.property());
    }

    /** Files {@code vocabulary/questions*.yaml}. */
    static Node questions(String format) {
        AuthorSchemas schemas = new AuthorSchemas();
        return schemas.map(format, "questions", schemas.place());
    }

    /** Files {@code vocabulary/question-groups*.yaml}. */
    static Node questionGroups(String format) {
        AuthorSchemas schemas = new AuthorSchemas();
        Node groups = schemas.part(YamlDocuments.typeOf(Vocabulary.class, "questionGroups"));
        String ask = "QuestionGroup.Ask";
        schemas.set(ask, "/properties/fields/items", schemas.place());
        schemas.set(ask, "/properties/always/items", schemas.place());
        schemas.set(ask, "/properties/when/items", schemas.property());
        schemas.set(ask, "/properties/unless/items", schemas.property());
        schemas.set("QuestionGroup", "/properties/hints/items", schemas.property());
        return schemas.schema(format, groups);
    }

    /** Files {@code vocabulary/codes*.yaml}. */
    static Node codes(String format) {
        AuthorSchemas schemas = new AuthorSchemas();
        Node codes = schemas.part(SchemaFile.named("cz.opora.vocabulary.VocabularyFiles$Codes"));
        String name = "VocabularyFiles.Codes";
        schemas.set(name, "/properties/criteria/propertyNames", pattern(oneOf(TargetGroup.class) + "/.+"));
        Node forNeed = pattern("(" + ROW + "|" + oneOf(NeedDomain.class) + ")/" + oneOf(ActorType.class));
        Node step = object(Map.of("anyOf", list(schemas.part(ActorType.class), forNeed)));
        schemas.set(name, "/properties/steps/propertyNames", step);
        schemas.set(name, "/properties/escalations/propertyNames", schemas.part(EscalationCode.class));
        return schemas.schema(format, codes);
    }

    /** Files {@code *.scenarios.yaml}: the case and the variants are read by hand. */
    static Node scenarios(String format) {
        AuthorSchemas schemas = new AuthorSchemas();
        Node entry = schemas.part(SchemaFile.named("cz.opora.scenario.ScenarioReader$Head"));
        String name = "ScenarioReader.Head";
        Node caseFile = SchemaGenerator.part(CaseFile.class, CaseFileFormat.FORMAT.rules(), schemas.definitions);
        schemas.set("CaseFile", "/required", null);
        schemas.set("CaseFile", "/properties/format", object(Map.of("const", text(CaseFile.FORMAT))));
        schemas.set(
                name, "/properties/case", caseFile.with("/description", text("the case to decide, only what matters")));
        schemas.require(name, "case");
        schemas.directory(name);
        schemas.writings();
        schemas.variant(name);
        return schemas.schema(format, listOf(entry));
    }

    /** The whole directory without its format, or its actors alone. */
    private void directory(String scenario) {
        BindingRules rules = DirectoryFileFormat.FORMAT.rules();
        Node whole = SchemaGenerator.part(DirectoryFile.class, rules, definitions);
        Node actor = SchemaGenerator.part(Actor.class, rules, definitions);
        set("DirectoryFile", "/required", null);
        set("DirectoryFile", "/properties/format", object(Map.of("const", text(DirectoryFile.FORMAT))));
        Node none = object(Map.of("type", text("null")));
        set(scenario, "/properties/directory/anyOf", list(whole, listOf(actor), none));
    }

    /** The short forms of what a rule writes: one for a list of one, at every level. */
    private void writings() {
        Node type = reference("ActorType");
        Node types = object(Map.of("anyOf", list(type, listOf(type))));
        set("ExpectedWriting", "/properties/lead/type", null);
        set("ExpectedWriting", "/properties/lead/items", null);
        set("ExpectedWriting", "/properties/lead/anyOf", types.get("anyOf"));
        for (String chain : List.of("then", "consult", "backup")) {
            set("ExpectedWriting", "/properties/" + chain + "/items", types);
        }
        Node row = reference("ExpectedWriting");
        Node part = object(Map.of("type", list(text("string"), text("integer"))));
        Node several = listOf(object(Map.of("anyOf", list(row, listOf(part)))));
        Node outcome = object(Map.of("anyOf", list(row, part, listOf(part), several)));
        set("Expectation", "/properties/writes/additionalProperties", outcome);
    }

    /** What a scenario expects, and the one pointer that is changed. */
    private void variant(String scenario) {
        Map<String, Node> change = new TreeMap<>();
        change.put("description", text("one JSON pointer of the case and its other value; null means not known"));
        change.put("type", text("object"));
        change.put("minProperties", ScalarNode.number(1));
        change.put("maxProperties", ScalarNode.number(1));
        change.put("propertyNames", pattern("/.*"));
        definitions.put("Variant", definitions.get("Expectation"));
        set(
                "Variant",
                "/description",
                text("The same case with one fact changed, which a rule of the scenario misses."));
        set("Variant", "/properties/change", object(change));
        require("Variant", "change");
        set("Variant", "/anyOf", list(requires("notFired"), requires("unknown")));
        Node variants = listOf(reference("Variant"));
        set(scenario, "/properties/variants", variants.with("/description", text("the same case, one fact changed")));
    }

    private Node map(String format, String part, Node keys) {
        Node map = part(YamlDocuments.typeOf(Vocabulary.class, part));
        return schema(format, map.with("/propertyNames", keys));
    }

    private Node part(Type type) {
        return SchemaGenerator.part(type, BindingRules.OPEN, definitions);
    }

    /** A property a rule can read, by {@code Fact.property}. */
    private Node property() {
        Stream<String> names = ReadableTypes.all().stream()
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(name -> type.getSimpleName() + '.' + name));
        definitions.put("Property", object(Map.of("enum", texts(names.sorted()))));
        return reference("Property");
    }

    /** A property, or the pointer of a list or section. */
    private Node place() {
        return object(Map.of("anyOf", list(property(), pattern("/.+"))));
    }

    private void set(String definition, String pointer, @Nullable Node value) {
        definitions.computeIfPresent(definition, (name, node) -> node.with(pointer, value));
    }

    private void require(String definition, String key) {
        Node required = object(definitions.get(definition)).get("required");
        Node one = list(text(key));
        set(definition, "/required", required == null ? one : required.with("/-", text(key)));
    }

    private static Node requires(String key) {
        return object(Map.of("required", list(text(key))));
    }

    /** What the constants of a list without words mean. */
    private void explain(Class<? extends Enum<?>> codes) {
        Stream<String> meanings = Arrays.stream(codes.getEnumConstants()).map(Descriptions::of);
        set(codes.getSimpleName(), "/enumDescriptions", texts(meanings));
    }

    private Node schema(String format, Node root) {
        Map<String, Node> schema = SchemaGenerator.head(format);
        object(root).members().forEach(member -> schema.put(member.key(), member.value()));
        List.of(Mark.class, Stricter.class, QuestionKind.class).forEach(this::explain);
        schema.put("$defs", object(definitions));
        return PlainTexts.in(EditorWords.in(object(schema)));
    }
}
