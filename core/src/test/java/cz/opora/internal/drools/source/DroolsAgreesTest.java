package cz.opora.internal.drools.source;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.internal.drools.source.Property.Kind;
import cz.opora.internal.verdict.Phase;
import cz.opora.parameters.Parameters;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.RuleDescr;
import org.junit.jupiter.api.Test;

/** What this package accepts, Drools compiles, and reads the same way. */
class DroolsAgreesTest {
    private static final String HEAD = """
            package cz.opora.rules
            import cz.opora.codes.*
            import cz.opora.facts.*
            import cz.opora.advice.*
            import cz.opora.parameters.*
            agenda-group "check"
            """;

    private static final String RULE = """

            rule "Pravidlo %1$d"
                @id("EVP-%1$03d") @covers("E06") @cs("Důvod.") @en("Reason.")
                @source("zákon") @mark(S) @since("2026-01-01") @status(approved)
            when
                $p : Parameters()
                $need : Need(domain == NeedDomain.DEBT, priority >= $p.count("tg-55plus.min-domains"))
                %3$s%2$s(%4$s)
                %2$s(%5$s)
            then
                insert(Caution.of(CautionCode.PING_PONG, $need));
            end
            """;

    private static final String AGE_FROM = "$p.years(\"tg-55plus.age-from\")";

    @Test
    void every_good_file_compiles() {
        assertThat(DroolsBuild.errors(RuleFiles.good())).isEmpty();
    }

    @Test
    void good_files_hold_as_many_rules_and_patterns_to_Drools_as_to_us() throws Exception {
        List<SourceFile> files = RuleFiles.good();
        List<String> theirs = new ArrayList<>();
        for (SourceFile file : files) {
            for (RuleDescr rule : DroolsBuild.parsed(file).getRules()) {
                theirs.add(rule.getName() + " " + rule.getLhs().getDescrs().size());
            }
        }
        assertThat(RuleReader.read(files, RuleFiles.CONTEXT).rules())
                .extracting(rule -> rule.name() + " " + rule.patterns().size())
                .containsExactlyInAnyOrderElementsOf(theirs);
    }

    /** No property has a name the compiler stumbles over, and no form of condition fails on a kind of property. */
    @Test
    void every_property_of_every_type_compiles_in_every_form_of_condition() {
        StringBuilder text = new StringBuilder(HEAD);
        int rules = 0;
        for (FactType type : ReadableTypes.types()) {
            if (type.isReadIn(Phase.CHECK) && type.type() != Parameters.class) {
                rules++;
                text.append(ruleAbout(type, rules));
            }
        }
        List<SourceFile> files = List.of(RuleFiles.file("every-property.drl", text.toString()));
        ReaderContext context =
                ReaderContext.national(RuleFiles.CONTEXT.parameters(), RuleFiles.CONTEXT.conclusionCodes());
        ReadRules read = RuleReader.read(files, context);
        // The rule about cautions writes one: it alone is told that it feeds itself, and it compiles all the same.
        assertThat(read.problems())
                .filteredOn(each -> !each.code().equals("unused-variable"))
                .singleElement()
                .satisfies(each -> assertThat(each.code()).isEqualTo("feeds-itself"))
                .satisfies(each -> assertThat(each.message()).contains("Caution"));
        assertThat(read.rules()).hasSize(rules).hasSizeGreaterThan(40);
        assertThat(DroolsBuild.errors(files)).isEmpty();
    }

    private static String ruleAbout(FactType type, int number) {
        List<String> conditions = new ArrayList<>();
        List<String> joins = new ArrayList<>();
        for (Property property : type.properties().values()) {
            if (property.readable()) {
                String variable = "$v" + joins.size();
                conditions.add(variable + " : " + property.name());
                conditions.addAll(forms(property));
                joins.add(join(property, variable));
            }
        }
        joins.removeIf(String::isEmpty);
        String fact = joins.stream().anyMatch(each -> each.contains("$fact")) ? "$fact : " : "";
        return RULE.formatted(number, type.name(), fact, String.join(", ", conditions), String.join(", ", joins));
    }

    private static List<String> forms(Property property) {
        String name = property.name();
        return switch (property.kind()) {
            case CODE -> {
                String code = firstCode(property);
                yield List.of(name + " == " + code, name + " in (" + code + ")");
            }
            case CODES -> List.of(name + " contains " + firstCode(property));
            case FLAG -> List.of(name + " == true", name + " == false");
            case NUMBER ->
                List.of("== 1", "< " + AGE_FROM, "<= 0", "> " + AGE_FROM, ">= 1").stream()
                        .filter(rest -> upwards(name, rest) && downwards(name, rest))
                        .map(rest -> name + " " + rest)
                        .toList();
            case TEXT -> texts(property);
            case DATE, DISPLAY, OTHER -> List.of();
        };
    }

    /** A lower bound is compared only upwards. */
    private static boolean upwards(String name, String rest) {
        return !name.endsWith("AtLeast") || rest.startsWith(">");
    }

    /** An upper bound is compared only downwards. */
    private static boolean downwards(String name, String rest) {
        return !name.endsWith("AtMost") || rest.startsWith("<");
    }

    private static List<String> texts(Property property) {
        if (property.isPlace()) {
            return List.of(property.name() + " == $need.pointer");
        }
        String code = property.owner().equals("Conclusion") ? "\"REG_SENIORS\"" : "\"AGE\"";
        return DeclaredCodes.areIn(property)
                ? List.of(property.name() + " == " + code, property.name() + " in (" + code + ")")
                : List.of();
    }

    private static String join(Property property, String variable) {
        return switch (property.kind()) {
            case NUMBER -> numbers(property.name(), variable);
            case CODE, FLAG, TEXT ->
                property.mayBeUnknown() && property.kind() == Kind.TEXT
                        ? ""
                        : property.name() + " == " + variable + ", " + property.name() + " == $fact." + property.name();
            default -> "";
        };
    }

    private static String numbers(String name, String variable) {
        String above = downwards(name, ">") ? name + " > " + variable : name + " < " + variable;
        String below = upwards(name, "<") ? name + " <= $fact." + name : name + " >= $fact." + name;
        return above + ", " + below;
    }

    private static String firstCode(Property property) {
        Class<?> codes = java.util.Objects.requireNonNull(property.codes());
        return codes.getSimpleName() + '.' + CodeLists.codes(codes).get(0);
    }
}
