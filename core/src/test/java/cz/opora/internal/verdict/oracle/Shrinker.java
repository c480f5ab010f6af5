package cz.opora.internal.verdict.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes facts, then values, out of a case for as long as the same rule is still judged differently. */
final class Shrinker {
    private final Function<Case, List<Disagreement>> compare;

    Shrinker(Function<Case, List<Disagreement>> compare) {
        this.compare = compare;
    }

    Disagreement shrunk(Disagreement found) {
        Disagreement smallest = found;
        Optional<Disagreement> smaller = Optional.of(found);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smaller(smallest);
        }
        return smallest;
    }

    private Optional<Disagreement> smaller(Disagreement found) {
        return smallerCases(found.one()).stream()
                .flatMap(one -> compare.apply(one).stream())
                .filter(each -> each.rule().id().equals(found.rule().id()))
                .findFirst();
    }

    private static List<Case> smallerCases(Case one) {
        List<Case> smaller = new ArrayList<>();
        without(one.facts()).forEach(less -> smaller.add(new Case(less, one.findings(), one.actors())));
        without(one.findings()).forEach(less -> smaller.add(new Case(one.facts(), less, one.actors())));
        without(one.actors()).forEach(less -> smaller.add(new Case(one.facts(), one.findings(), less)));
        forgetful(one.facts()).forEach(less -> smaller.add(new Case(less, one.findings(), one.actors())));
        return smaller;
    }

    private static List<List<Thing>> without(List<Thing> things) {
        List<List<Thing>> all = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            List<Thing> less = new ArrayList<>(things);
            less.remove(i);
            all.add(less);
        }
        return all;
    }

    private static List<List<Thing>> forgetful(List<Thing> things) {
        List<List<Thing>> all = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            Thing thing = things.get(i);
            for (String property : thing.known().keySet()) {
                if (!property.equals("domain") && !property.equals("item")) {
                    List<Thing> less = new ArrayList<>(things);
                    less.set(i, thing.with(property, null));
                    all.add(less);
                }
            }
        }
        return all;
    }
}
