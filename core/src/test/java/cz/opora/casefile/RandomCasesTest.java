package cz.opora.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RandomCasesTest {
    @Property(tries = 300)
    void a_written_case_file_is_read_back_equal(@ForAll("seeds") long seed) {
        CaseFile caseFile = RandomCases.of(seed);

        CaseFile again = CaseFile.parse("random.json", caseFile.toJson().getBytes(StandardCharsets.UTF_8));

        assertThat(again).isEqualTo(caseFile);
        assertThat(again.toJson()).isEqualTo(caseFile.toJson());
    }

    @Test
    void random_cases_reach_every_field_and_leave_every_field_out() {
        Set<String> present = new HashSet<>();
        Set<String> absent = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            String json = RandomCases.of(seed).toJson();
            for (var component : CaseFile.class.getRecordComponents()) {
                boolean known = json.contains("\n  \"" + component.getName() + "\":");
                (known ? present : absent).add(component.getName());
            }
        }

        assertThat(present).hasSize(CaseFile.class.getRecordComponents().length);
        assertThat(absent)
                .hasSize(CaseFile.class.getRecordComponents().length - 1)
                .doesNotContain("format");
    }

    @Provide
    Arbitrary<Long> seeds() {
        return RandomCases.seeds();
    }
}
