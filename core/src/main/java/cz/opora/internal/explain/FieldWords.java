package cz.opora.internal.explain;

import cz.opora.codes.Code;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Severity;
import cz.opora.codes.Text;
import cz.opora.facts.Fact;
import cz.opora.facts.Need;
import cz.opora.facts.ProfileItem;
import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.ObjectNode;
import cz.opora.internal.json.ScalarNode;
import cz.opora.internal.verdict.FactPointers;
import cz.opora.internal.verdict.FactShape;
import cz.opora.internal.words.FactWords;
import cz.opora.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fields of a case file and their values in words, by the properties of the facts they fill. */
final class FieldWords {
    private static final String ASSESSED = "/assessed/";

    private final FactWords words;
    private final Map<String, Field> fields = new HashMap<>();
    private final Map<String, Text> items = new HashMap<>();

    private record Field(String property, Class<?> type, boolean exact) {}

    FieldWords(Vocabulary vocabulary, Collection<?> facts) {
        this.words = new FactWords(vocabulary, Map.of());
        add(facts);
    }

    /** Fields of further facts; fields known already keep their words. */
    void add(Collection<?> facts) {
        for (Object each : facts) {
            if (each instanceof Fact fact && fact.getClass().isRecord()) {
                FactShape shape = FactShape.of(fact.getClass());
                shape.properties().stream()
                        .filter(property -> !property.equals("pointer"))
                        .forEach(property -> add(fact, property, shape.typeOf(property)));
            }
        }
    }

    private void add(Fact fact, String property, Class<?> type) {
        if (fact instanceof ProfileItem profile && profile.item() != null) {
            items.put(profile.pointer(), profile.item().text());
        }
        for (String pointer : FactPointers.of(fact, property)) {
            boolean exact = last(pointer).equals(property) || fact instanceof ProfileItem;
            boolean judged = fact instanceof Need && last(pointer).equals("severity");
            Class<?> stored = judged ? Severity.class : type;
            Field field = new Field(fact.getClass().getSimpleName() + "." + property, stored, exact);
            fields.merge(pointer, field, (old, now) -> now.exact && !old.exact ? now : old);
        }
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** The words for a field; its pointer when nothing that rules read comes from it. */
    Text label(String pointer) {
        if (pointer.startsWith(ASSESSED)) {
            Text domain =
                    NeedDomain.valueOf(pointer.substring(ASSESSED.length())).text();
            return new Text(
                    "oblast „" + domain.cs() + "“ je probraná celá, nic dalšího v ní není",
                    "the whole domain \"" + domain.en() + "\" was gone through and holds nothing else");
        }
        Text item = items.get(pointer);
        if (item != null) {
            return item;
        }
        Field field = field(pointer);
        return field == null ? new Text(pointer, pointer) : words.label(field.property);
    }

    private @Nullable Field field(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Field field = fields.get(at);
            if (field != null) {
                return field;
            }
        }
        return null;
    }

    /** What stands at a pointer, in words; "not known" when nothing does. */
    Text value(String pointer, @Nullable Node node) {
        if (pointer.startsWith(ASSESSED) && node != null) {
            return FactWords.value(true);
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(pointer, scalar);
        }
        if (node instanceof ArrayNode array && array.items().isEmpty()) {
            return new Text("nic", "none");
        }
        if (node instanceof ArrayNode array) {
            return new Text(
                    array.items().stream()
                            .map(item -> value(pointer, item).cs())
                            .collect(Collectors.joining(", ")),
                    array.items().stream()
                            .map(item -> value(pointer, item).en())
                            .collect(Collectors.joining(", ")));
        }
        if (node instanceof ObjectNode age && age.get("years") instanceof ScalarNode years) {
            return new Text(years.text(), years.text());
        }
        return node == null ? FactWords.value(null) : new Text("vyplněno", "filled in");
    }

    private Text scalar(String pointer, ScalarNode scalar) {
        Field field = field(pointer);
        return switch (scalar.type()) {
            case TRUTH -> FactWords.value(Boolean.valueOf(scalar.text()));
            case TEXT ->
                day(scalar.text())
                        .map(FactWords::value)
                        .or(() -> code(field, scalar.text()).map(Code::text))
                        .orElseGet(() -> FactWords.value(scalar.text()));
            default -> FactWords.value(scalar.text());
        };
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Code> code(@Nullable Field field, String text) {
        Object[] constants = field == null ? null : field.type.getEnumConstants();
        return constants == null
                ? Optional.empty()
                : Arrays.stream(constants)
                        .filter(one -> one instanceof Code code && code.name().equals(text))
                        .map(Code.class::cast)
                        .findFirst();
    }
}
