package cz.opora.internal.drools.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.drools.drl.ast.descr.PackageDescr;

/** However a good file is broken, it is read or refused with a line; nothing is thrown, and Drools never disagrees. */
class RuleMutationTest {
    private static final List<SourceFile> GOOD = RuleFiles.good();

    private static final List<String> SNIPPETS = List.of(
            "(",
            ")",
            ",",
            ";",
            ":",
            ".",
            "==",
            "!=",
            "&&",
            "||",
            "!",
            "$x",
            "$p",
            "\"",
            "\"text\"",
            "'",
            "0",
            "55",
            "null",
            "true",
            "rule",
            "rule \"Navíc\"",
            "when",
            "then",
            "end",
            "not",
            "exists",
            "and",
            "or",
            "in",
            "contains",
            "accumulate(",
            "from",
            "eval(true)",
            "insert(",
            "NeedDomain.DEBT",
            "@id(\"XYZ-001\")",
            "@",
            "import java.io.*",
            "package x",
            "agenda-group \"derive\"",
            "function f() { }",
            "global int x",
            "salience 1",
            "/*",
            "//",
            "*/",
            "\n",
            "\\u0022",
            "{",
            "}",
            "[",
            "]",
            "#",
            "->",
            "ř",
            "\u202e",
            "\r",
            "\t",
            "\0");

    @Property(tries = 1500)
    void a_broken_file_is_read_or_refused_with_a_line(
            @ForAll @IntRange(max = 100) int file, @ForAll @IntRange(min = 1, max = 4) int times, @ForAll long seed)
            throws Exception {
        SourceFile good = GOOD.get(file % GOOD.size());
        SourceFile broken = RuleFiles.file(good.path(), mutated(good.text(), times, new Random(seed)));
        ReadRules read = RuleReader.read(List.of(broken), RuleFiles.CONTEXT);
        if (read.hasErrors()) {
            assertThat(read.problems()).allSatisfy(problem -> assertThat(problem.line())
                    .isBetween(1, (int) broken.text().lines().count() + 1));
        } else {
            assertThat(read.rules()).isNotEmpty();
            sameToDrools(broken, read);
        }
    }

    @Property(tries = 300)
    void bytes_at_random_are_refused_with_a_line(@ForAll byte[] bytes) {
        ReadRules read = RuleReader.read(List.of(new SourceFile("random.drl", bytes)), RuleFiles.CONTEXT);
        assertThat(read.rules()).isEmpty();
        assertThat(read.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.line())
                .isPositive());
    }

    private static void sameToDrools(SourceFile file, ReadRules read) throws Exception {
        PackageDescr drools = DroolsBuild.parsed(file);
        assertThat(drools.getName()).isEqualTo("cz.opora.rules");
        assertThat(drools.getImports()).allSatisfy(each -> assertThat(each.getTarget())
                .matches("cz\\.opora\\.(codes|facts|advice|parameters)\\.\\*"));
        assertThat(drools.getGlobals()).isEmpty();
        assertThat(drools.getFunctions()).isEmpty();
        assertThat(drools.getFunctionImports()).isEmpty();
        assertThat(drools.getAccumulateImports()).isEmpty();
        assertThat(drools.getTypeDeclarations()).isEmpty();
        assertThat(drools.getAttributes())
                .extracting(attribute -> attribute.getName())
                .containsExactly("agenda-group");
        assertThat(drools.getRules())
                .extracting(
                        rule -> rule.getName() + " " + rule.getLhs().getDescrs().size())
                .containsExactlyInAnyOrderElementsOf(read.rules().stream()
                        .map(rule -> rule.name() + " " + rule.patterns().size())
                        .toList());
    }

    /** Deletes, doubles, swaps or replaces tokens, or puts in a snippet. */
    private static String mutated(String text, int times, Random random) {
        String result = text;
        for (int each = 0; each < times; each++) {
            result = mutatedOnce(result, random);
        }
        return result;
    }

    private static String mutatedOnce(String text, Random random) {
        List<Token> tokens = new ArrayList<>(Tokenizer.read(text, Problems.ofFile("mutated")));
        Token one = tokens.get(random.nextInt(tokens.size()));
        Token other = tokens.get(random.nextInt(tokens.size()));
        String before = text.substring(0, one.start());
        String itself = text.substring(one.start(), one.stop());
        String after = text.substring(one.stop());
        String snippet = SNIPPETS.get(random.nextInt(SNIPPETS.size()));
        return switch (random.nextInt(6)) {
            case 0 -> before + after;
            case 1 -> before + itself + ' ' + itself + after;
            case 2 -> before + text.substring(other.start(), other.stop()) + after;
            case 3 -> before + snippet + after;
            case 4 -> before + ' ' + snippet + ' ' + itself + after;
            default -> before + itself + snippet + after;
        };
    }
}
