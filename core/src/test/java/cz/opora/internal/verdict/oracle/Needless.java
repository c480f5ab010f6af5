package cz.opora.internal.verdict.oracle;

import cz.opora.internal.verdict.oracle.Completions.Hole;
import cz.opora.internal.verdict.oracle.Form.Pattern;
import cz.opora.internal.verdict.oracle.Form.Ref;
import cz.opora.internal.verdict.oracle.Form.Rule;
import cz.opora.internal.verdict.oracle.Form.Test;
import cz.opora.internal.verdict.oracle.Thing.Life;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether an unknown verdict would have been known after all, had every completion been tried. */
final class Needless {
    private static final int MOST_HOLES = 4;
    private static final long MOST_COMPLETIONS = 500;

    private final List<Rule> rules;

    Needless(List<Rule> rules) {
        this.rules = rules;
    }

    /** Whether all completions agree; empty when there are too many, or a list nobody asked about is read. */
    Optional<Boolean> of(Rule rule, Case one) {
        Set<Rule> read = new LinkedHashSet<>();
        close(rule, read);
        Set<String> properties = new TreeSet<>();
        Set<String> types = new TreeSet<>();
        read.forEach(each -> reads(each, properties, types));
        boolean asked = one.facts().stream().noneMatch(each -> each.life() != Life.SURE && types.contains(each.type()));
        List<Hole> holes = Completions.holes(one, properties::contains);
        long number =
                holes.stream().mapToLong(hole -> hole.values().size()).reduce(1, (a, b) -> Math.min(a * b, 10_000));
        if (!asked || holes.size() > MOST_HOLES || number > MOST_COMPLETIONS) {
            return Optional.empty();
        }
        return Optional.of(agree(rule, List.copyOf(read), one, holes, number));
    }

    private void close(Rule rule, Set<Rule> read) {
        if (read.add(rule)) {
            rules.stream()
                    .filter(writer -> rule.patterns().anyMatch(each -> Naive.mayWrite(writer, each)))
                    .forEach(writer -> close(writer, read));
        }
    }

    private static void reads(Rule rule, Set<String> properties, Set<String> types) {
        for (Pattern pattern : rule.patterns().toList()) {
            types.add(pattern.type());
            for (Test test : pattern.tests()) {
                properties.add(pattern.type() + "." + test.property());
                if (test.operand() instanceof Ref ref) {
                    rule.patterns()
                            .filter(other -> other.variable().equals(ref.variable()))
                            .forEach(other -> properties.add(other.type() + "." + ref.property()));
                }
            }
        }
    }

    private static boolean agree(Rule rule, List<Rule> read, Case one, List<Hole> holes, long number) {
        boolean first = fires(rule, read, nth(one, holes, 0));
        for (long i = number - 1; i > 0; i--) {
            if (fires(rule, read, nth(one, holes, i)) != first) {
                return false;
            }
        }
        return true;
    }

    private static Case nth(Case one, List<Hole> holes, long number) {
        long[] rest = {number};
        return Completions.filled(one, holes, hole -> {
            Object value = hole.values().get((int) (rest[0] % hole.values().size()));
            rest[0] /= hole.values().size();
            return value;
        });
    }

    private static boolean fires(Rule rule, List<Rule> read, Case one) {
        return new Naive(read, one, Flaw.NONE).fired().contains(rule.id());
    }
}
