package cz.opora.internal.engine;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.CaseFileFormat;
import cz.opora.casefile.DomainSection;
import cz.opora.codes.Code;
import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import cz.opora.codes.Text;
import cz.opora.explain.Catalog;
import cz.opora.explain.CatalogField;
import cz.opora.explain.CatalogField.AllowedCode;
import cz.opora.internal.drools.RuleBases;
import cz.opora.internal.json.IntRange;
import cz.opora.vocabulary.Question;
import cz.opora.vocabulary.Vocabulary;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of the case file, read from its records, with the words of the properties they fill. */
final class CatalogFields {
    private final FieldUses uses;
    private final Vocabulary vocabulary;
    private final List<CatalogField> fields = new ArrayList<>();

    CatalogFields(RuleBases rules, Vocabulary vocabulary) {
        this.uses = new FieldUses(rules, vocabulary);
        this.vocabulary = vocabulary;
    }

    Catalog catalog() {
        record(CaseFile.class, "");
        return new Catalog(Catalog.FORMAT, CaseFile.FORMAT, fields);
    }

    private void record(Class<?> type, String pointer) {
        for (RecordComponent component : type.getRecordComponents()) {
            String here = pointer + "/" + component.getName();
            if (isSituations(type, component)) {
                situations(type, here);
            } else if (!here.equals("/format")) {
                component(type, component, here);
            }
        }
    }

    private void component(Class<?> owner, RecordComponent component, String here) {
        boolean list = component.getGenericType() instanceof ParameterizedType;
        Class<?> type = component.getType();
        if (component.getGenericType() instanceof ParameterizedType parameterized) {
            java.lang.reflect.Type[] arguments = parameterized.getActualTypeArguments();
            type = (Class<?>) arguments[arguments.length - 1];
        }
        if (type.isRecord()) {
            record(type, list ? here + "/*" : here);
        } else {
            DataClass dataClass = CaseFileFormat.dataClass(owner, component.getName());
            fields.add(field(here, type, list, dataClass, CaseFileFormat.range(owner, component.getName())));
        }
    }

    private static boolean isSituations(Class<?> owner, RecordComponent component) {
        return DomainSection.class.isAssignableFrom(owner)
                && component.getName().equals("situations");
    }

    private void situations(Class<?> owner, String here) {
        String section = here.substring(1, here.indexOf('/', 1));
        DataClass dataClass = CaseFileFormat.dataClass(owner, "situations");
        for (Situation situation : Situation.values()) {
            NeedDomain domain = situation.domain();
            if (CaseFileFormat.section(domain).filter(section::equals).isPresent()) {
                CatalogField plain = field(here + "/" + situation.name(), Boolean.class, false, dataClass, null);
                fields.add(plain.words() != null ? plain : worded(plain, situation.text()));
            }
        }
    }

    private static CatalogField worded(CatalogField field, Text words) {
        return new CatalogField(
                field.pointer(),
                field.type(),
                field.list(),
                field.codes(),
                field.min(),
                field.max(),
                words,
                field.question(),
                field.dataClass(),
                field.whoCanTell(),
                field.allowedWithoutConsent(),
                field.rules());
    }

    private CatalogField field(
            String pointer, Class<?> type, boolean list, DataClass dataClass, @Nullable IntRange range) {
        FieldUses.Use use = uses.of(pointer);
        Question question =
                use.question() != null ? use.question() : vocabulary.questions().get(pointer);
        IntRange numbers = kind(type) == CatalogField.Type.NUMBER ? range : null;
        return new CatalogField(
                pointer,
                kind(type),
                list,
                codes(type),
                numbers == null ? null : (Integer) numbers.min(),
                numbers == null ? null : (Integer) numbers.max(),
                PlainFields.words(pointer).orElse(use.words()),
                question == null ? null : question.question(),
                dataClass,
                question == null ? List.of() : question.whoCanTell(),
                question != null && question.allowedWithoutConsent(),
                use.rules());
    }

    private static CatalogField.Type kind(Class<?> type) {
        Map<Class<?>, CatalogField.Type> kinds = Map.of(
                Boolean.class, CatalogField.Type.TRUTH,
                boolean.class, CatalogField.Type.TRUTH,
                Integer.class, CatalogField.Type.NUMBER,
                int.class, CatalogField.Type.NUMBER,
                LocalDate.class, CatalogField.Type.DATE,
                String.class, CatalogField.Type.TEXT);
        return type.isEnum() ? CatalogField.Type.CODE : kinds.getOrDefault(type, CatalogField.Type.TEXT);
    }

    private static List<AllowedCode> codes(Class<?> type) {
        if (!type.isEnum()) {
            return List.of();
        }
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new AllowedCode(
                        ((Enum<?>) constant).name(),
                        constant instanceof Code code
                                ? code.text()
                                : new Text(((Enum<?>) constant).name(), ((Enum<?>) constant).name())))
                .toList();
    }
}
