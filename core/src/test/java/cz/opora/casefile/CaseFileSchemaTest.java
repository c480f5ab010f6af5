package cz.opora.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.opora.diagnostics.InvalidInputException;
import cz.opora.internal.json.SchemaFile;
import cz.opora.internal.json.SchemaSample;
import cz.opora.internal.json.TreeMutation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CaseFileSchemaTest {
    private static final Function<String, List<String>> VALIDATOR = SchemaFile.CASE.validator();

    @Property(tries = 200)
    void a_valid_case_file_validates_against_the_schema(@ForAll("seeds") long seed) {
        assertThat(VALIDATOR.apply(RandomCases.of(seed).toJson())).isEmpty();
    }

    @Property(tries = 200)
    void an_unknown_key_anywhere_fails_the_schema_and_the_binder(@ForAll("seeds") long seed) {
        refusedByBoth(TreeMutation.unknownKey(RandomCases.of(seed).toJson(), new Random(seed)));
    }

    @Property(tries = 200)
    void a_wrong_code_anywhere_fails_the_schema_and_the_binder(@ForAll("seeds") long seed) {
        refusedByBoth(TreeMutation.wrongCode(RandomCases.of(seed).toJson(), new Random(seed)));
    }

    @Property(tries = 200)
    void a_value_of_another_type_anywhere_fails_the_schema_and_the_binder(@ForAll("seeds") long seed) {
        refusedByBoth(TreeMutation.wrongType(RandomCases.of(seed).toJson(), new Random(seed)));
    }

    @Test
    void a_case_file_with_every_property_of_the_schema_binds_and_loses_nothing() {
        String everything = SchemaSample.of(SchemaFile.CASE);

        CaseFile caseFile = CaseFile.parse("everything.json", everything.getBytes(StandardCharsets.UTF_8));

        assertThat(caseFile.toJson()).isEqualTo(everything);
    }

    private static void refusedByBoth(String json) {
        assertThat(VALIDATOR.apply(json)).as(json).isNotEmpty();
        assertThatThrownBy(() -> CaseFile.parse("mutated.json", json.getBytes(StandardCharsets.UTF_8)))
                .as(json)
                .isInstanceOf(InvalidInputException.class);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return RandomCases.seeds();
    }
}
