package cz.opora.internal.projection;

import static cz.opora.internal.projection.ProjectionSample.PARAMETERS;
import static cz.opora.internal.projection.ProjectionSample.all;
import static cz.opora.internal.projection.ProjectionSample.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.RandomCases;
import cz.opora.facts.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CanonicalCaseTest {
    private static final List<String> LISTS =
            List.of("needs", "supports", "refusals", "referrals", "consents", "events", "done", "overridden");

    @Property(tries = 100)
    void the_order_of_lists_changes_nothing(@ForAll @IntRange(max = 100_000) int seed) {
        CaseFile file = RandomCases.of(seed);
        CaseFile shuffled = shuffled(file, new Random(seed));
        assertThat(Projection.of(shuffled, RandomCases.AS_OF, PARAMETERS))
                .isEqualTo(Projection.of(file, RandomCases.AS_OF, PARAMETERS));
    }

    @Property(tries = 50)
    void the_canonical_case_is_its_own_canonical_case(@ForAll @IntRange(max = 100_000) int seed) {
        CaseFile canonical = Projection.canonical(RandomCases.of(seed));
        assertThat(Projection.canonical(canonical)).isEqualTo(canonical);
    }

    @Test
    void an_item_without_a_name_is_numbered_in_the_order_of_its_content() {
        ProjectedCase projected = project("'refusals': [{'service': 'z'}, {'service': 'a'}]");
        assertThat(all(projected, Refusal.class))
                .extracting(Refusal::pointer, Refusal::service)
                .containsExactly(tuple("/refusals/0", "a"), tuple("/refusals/1", "z"));
    }

    private static CaseFile shuffled(CaseFile file, Random random) {
        CaseFile shuffled = file;
        for (String list : LISTS) {
            shuffled = (CaseFile) shuffled(shuffled, list, random);
        }
        return shuffled.household() == null
                ? shuffled
                : (CaseFile) Records.with(shuffled, "household", shuffled(shuffled.household(), "children", random));
    }

    private static Record shuffled(Record owner, String list, Random random) {
        if (!(Records.get(owner, list) instanceof List<?> items)) {
            return owner;
        }
        List<Object> copy = new ArrayList<>(items);
        Collections.shuffle(copy, random);
        return Records.with(owner, list, copy);
    }
}
