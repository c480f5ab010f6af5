package cz.opora.internal.projection;

import static cz.opora.internal.projection.ProjectionSample.PARAMETERS;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.ChildEntry;
import cz.opora.casefile.HouseholdSection;
import cz.opora.casefile.NeedEntry;
import cz.opora.casefile.RandomCases;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.facts.DisplayOnly;
import cz.opora.facts.Fact;
import cz.opora.internal.verdict.Bounds;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Taking knowledge away makes what is known of a case unknown, never different, and makes no need appear. What counts as
 * knowledge: {@link Erasures}.
 *
 * <p>A case that contradicts itself is made consistent first: where one place says yes and another no, danger wins, so
 * taking away the yes would let the no appear. The contradiction is a warning in the advice for that very reason.
 */
class ProjectionMonotonicityTest {
    private static final Pattern OTHER = Pattern.compile("but (/\\S+) says yes");

    @Provide
    Arbitrary<Long> seeds() {
        return RandomCases.seeds();
    }

    @Property(tries = 100)
    void erased_knowledge_becomes_unknown_and_nothing_else(@ForAll("seeds") long seed) {
        CaseFile file = consistent(comparable(RandomCases.of(seed)));
        ProjectedCase before = project(file);
        Map<String, Fact> known = byIdentity(before);
        Erasures.of(file).forEach((what, less) -> {
            ProjectedCase after = project(less);
            byIdentity(after).forEach((identity, fact) -> {
                Fact earlier = known.get(identity);
                if (earlier == null) {
                    throw new AssertionError("without " + what + " there appears " + identity);
                }
                compare(what, earlier, fact, before, after);
            });
        });
    }

    @Test
    void random_cases_say_enough_for_the_property_to_bite() {
        long telling = java.util.stream.LongStream.range(0, 60)
                .mapToObj(seed -> consistent(comparable(RandomCases.of(seed))))
                .filter(file -> Erasures.listed(file) > 10 && Erasures.of(file).size() > 100)
                .count();
        assertThat(telling).isGreaterThan(15);
    }

    private static void compare(String what, Fact earlier, Fact later, ProjectedCase before, ProjectedCase after) {
        for (RecordComponent component : Records.components(later.getClass())) {
            Object value = Records.read(component, later);
            Object old = Records.read(component, earlier);
            if (value == null || value.equals(old)) {
                continue;
            }
            boolean bound = component.getName().endsWith("AtLeast")
                    || component.getName().endsWith("AtMost");
            String place = later.pointer() + "/" + component.getName();
            boolean allowed = component.isAnnotationPresent(DisplayOnly.class)
                    || (bound && old != null && contains(range(after, place, value), range(before, place, old)));
            if (!allowed) {
                throw new AssertionError("without " + what + " " + place + " is " + value + ", not " + old);
            }
        }
    }

    private static Bounds range(ProjectedCase projected, String place, Object value) {
        Bounds exact = value instanceof Integer number ? new Bounds(number, number) : new Bounds(0, 0);
        return projected.ranges().getOrDefault(place, exact);
    }

    private static boolean contains(Bounds wide, Bounds narrow) {
        return wide.min() <= narrow.min() && narrow.max() <= wide.max();
    }

    private static ProjectedCase project(CaseFile file) {
        return Projection.of(file, RandomCases.AS_OF, PARAMETERS);
    }

    private static Map<String, Fact> byIdentity(ProjectedCase projected) {
        Map<String, Fact> facts = new TreeMap<>();
        for (Object fact : projected.base().facts()) {
            Fact one = (Fact) fact;
            facts.put(one.getClass().getSimpleName() + " " + one.pointer(), one);
        }
        return facts;
    }

    /**
     * A case whose facts keep their pointers: at most one item in a list that is numbered by its content, a reference for
     * each child, no severity of a worker.
     */
    private static CaseFile comparable(CaseFile file) {
        CaseFile comparable = file;
        for (String list : List.of("supports", "refusals", "referrals", "consents", "events", "done", "overridden")) {
            if (Records.get(comparable, list) instanceof List<?> items && items.size() > 1) {
                comparable = (CaseFile) Records.with(comparable, list, items.subList(0, 1));
            }
        }
        return withoutSeverities(withReferences(comparable));
    }

    private static CaseFile withReferences(CaseFile file) {
        HouseholdSection household = file.household();
        if (household == null || household.children() == null) {
            return file;
        }
        List<Object> children = new ArrayList<>();
        for (ChildEntry child : household.children()) {
            children.add(Records.with(child, "ref", "child-" + children.size()));
        }
        return (CaseFile) Records.with(file, "household", Records.with(household, "children", children));
    }

    private static CaseFile withoutSeverities(CaseFile file) {
        List<NeedEntry> needs = file.needs();
        if (needs == null) {
            return file;
        }
        return (CaseFile) Records.with(
                file,
                "needs",
                needs.stream()
                        .map(need -> (NeedEntry) Records.with(need, "severity", null))
                        .toList());
    }

    private static CaseFile consistent(CaseFile file) {
        CaseFile consistent = file;
        for (Optional<Diagnostic> one = contradiction(file); one.isPresent(); one = contradiction(consistent)) {
            consistent = withoutEither(consistent, one.get());
        }
        return consistent;
    }

    private static CaseFile withoutEither(CaseFile file, Diagnostic contradiction) {
        String pointer = Objects.requireNonNull(contradiction.pointer());
        Matcher other = OTHER.matcher(contradiction.message());
        // Where the situations of a domain stand together against one answer, the answer goes.
        String taken = pointer.endsWith("/situations") && other.find() ? other.group(1) : pointer;
        // A need is named by its domain, not by its place.
        return Erasures.without(file, taken.startsWith("/needs/") ? "/needs" : taken);
    }

    private static Optional<Diagnostic> contradiction(CaseFile file) {
        return project(file).diagnostics().stream()
                .filter(one -> one.code().equals("contradiction"))
                .findFirst();
    }
}
