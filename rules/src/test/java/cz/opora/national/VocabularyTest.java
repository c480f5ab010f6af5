package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.codes.Text;
import cz.opora.facts.Conclusion;
import cz.opora.facts.Cooperation;
import cz.opora.facts.Deadline;
import cz.opora.facts.DisplayOnly;
import cz.opora.facts.Fact;
import cz.opora.facts.RegisterEntry;
import cz.opora.internal.drools.NationalUnit;
import cz.opora.internal.drools.source.ReadableTypes;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import cz.opora.vocabulary.Question;
import cz.opora.vocabulary.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing a rule reads or writes is without words. */
class VocabularyTest {
    private static final Vocabulary WORDS = Zalesi.RULES.vocabulary();
    private static final Set<Class<?>> COMPUTED =
            Set.of(Conclusion.class, Cooperation.class, Deadline.class, RegisterEntry.class);
    private static final List<RuleEntry> RULES =
            NationalUnit.load().unit().catalogue().rules();

    @Test
    void every_readable_property_of_a_fact_has_words() {
        Set<String> readable = new TreeSet<>();
        factTypes().forEach(type -> properties(type)
                .forEach(property -> readable.add(type.getSimpleName() + "." + property)));

        assertThat(readable).hasSizeGreaterThan(200);
        assertThat(without(readable, WORDS.properties().keySet())).isEmpty();
        assertThat(WORDS.properties().values()).allSatisfy(VocabularyTest::saysSomething);
    }

    @Test
    void words_are_for_properties_that_exist() {
        Set<String> existing = new TreeSet<>();
        ReadableTypes.all().stream().filter(Class::isRecord).forEach(type -> Arrays.stream(type.getRecordComponents())
                .forEach(component -> existing.add(type.getSimpleName() + "." + component.getName())));

        assertThat(without(WORDS.properties().keySet(), existing)).isEmpty();
        assertThat(without(WORDS.questions().keySet(), existing))
                .as("questions about whole lists")
                .allMatch(key -> key.startsWith("/"));
    }

    @Test
    void every_property_a_rule_reads_of_the_client_has_a_question() {
        // A conclusion is drawn, a deadline, a count of institutions and the register are computed: none is asked.
        Map<String, List<String>> askable = factTypes()
                .filter(type -> !COMPUTED.contains(type))
                .collect(Collectors.toMap(Class::getSimpleName, VocabularyTest::properties));
        Set<String> read = new TreeSet<>();
        for (RuleEntry rule : RULES) {
            for (PatternEntry pattern : patterns(rule).toList()) {
                for (ConditionEntry condition : pattern.conditions()) {
                    String type = String.valueOf(pattern.type());
                    if (askable.getOrDefault(type, List.of()).contains(String.valueOf(condition.property()))) {
                        read.add(type + "." + condition.property());
                    }
                }
            }
        }

        assertThat(read).hasSizeGreaterThan(40);
        assertThat(without(read, WORDS.questions().keySet())).isEmpty();
        assertThat(WORDS.questions().values()).extracting(Question::question).allSatisfy(VocabularyTest::saysSomething);
    }

    @Test
    void every_conclusion_and_criterion_in_use_is_declared_and_every_declared_one_is_written() {
        Map<String, Set<String>> used =
                new HashMap<>(Map.of("Conclusion", new TreeSet<>(), "Criterion", new TreeSet<>()));
        Map<String, Set<String>> written =
                new HashMap<>(Map.of("Conclusion", new TreeSet<>(), "Criterion", new TreeSet<>()));
        for (RuleEntry rule : RULES) {
            patterns(rule)
                    .filter(pattern -> used.containsKey(String.valueOf(pattern.type())))
                    .forEach(pattern -> used.get(String.valueOf(pattern.type())).addAll(codesRead(pattern)));
            if (written.containsKey(rule.write().type())) {
                written.get(rule.write().type()).add(codeWritten(rule.write()));
            }
        }

        assertThat(WORDS.conclusions().keySet()).containsExactlyInAnyOrderElementsOf(written.get("Conclusion"));
        assertThat(WORDS.criteria().keySet()).containsExactlyInAnyOrderElementsOf(written.get("Criterion"));
        assertThat(written.get("Conclusion")).containsAll(used.get("Conclusion"));
        assertThat(written.get("Criterion")).containsAll(used.get("Criterion"));
        assertThat(used.get("Criterion")).isNotEmpty();
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Stream<Class<?>> factTypes() {
        return ReadableTypes.all().stream()
                .filter(type -> type.isRecord() && type.getPackageName().equals(Fact.class.getPackageName()));
    }

    private static List<String> properties(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.isAnnotationPresent(DisplayOnly.class))
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("pointer"))
                .toList();
    }

    private static Stream<PatternEntry> patterns(RuleEntry rule) {
        return rule.patterns().stream().flatMap(pattern -> Stream.concat(Stream.of(pattern), pattern.inner().stream()));
    }

    /** The codes a pattern compares with: of a criterion together with its group, as {@code GROUP/CODE}. */
    private static Set<String> codesRead(PatternEntry pattern) {
        String group = values(pattern, OperandKind.CODE).stream().findFirst().orElse("");
        String prefix = "Criterion".equals(pattern.type()) ? group + "/" : "";
        return values(pattern, OperandKind.STRING).stream()
                .map(code -> prefix + code)
                .collect(Collectors.toSet());
    }

    private static List<String> values(PatternEntry pattern, OperandKind kind) {
        List<String> values = new ArrayList<>();
        for (ConditionEntry condition : pattern.conditions()) {
            OperandEntry operand = condition.operand();
            if (operand != null && operand.kind() == kind) {
                operand.values().forEach(value -> values.add(value.replace("\"", "")));
            }
        }
        return values;
    }

    private static String codeWritten(WriteEntry write) {
        List<String> codes = write.arguments().stream()
                .filter(argument -> !argument.startsWith("$"))
                .map(argument -> argument.replace("\"", "").replaceFirst("^TargetGroup\\.", ""))
                .toList();
        return String.join("/", codes);
    }

    private static void saysSomething(Text text) {
        assertThat(text.cs()).isNotBlank();
        assertThat(text.en()).isNotBlank();
    }
}
