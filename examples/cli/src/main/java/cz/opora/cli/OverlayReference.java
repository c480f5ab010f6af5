package cz.opora.cli;

import cz.opora.reference.Reference;
import cz.opora.reference.Reference.NumberRow;
import cz.opora.reference.Reference.RuleCard;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Of the rules of an overlay in words, what is its own: its rules, and the numbers it uses or sets. */
final class OverlayReference {
    private OverlayReference() {}

    /**
     * The part of the highest layer.
     *
     * @param whole all layers
     * @param below all but the highest
     */
    static Reference of(Reference whole, Reference below) {
        List<String> layers = whole.ruleSet().layers();
        String highest = layers.get(layers.size() - 1);
        List<RuleCard> rules = whole.rules().stream()
                .filter(rule -> rule.layer().equals(highest))
                .toList();
        Set<String> ids = rules.stream().map(RuleCard::id).collect(Collectors.toSet());
        Map<String, Object> before = new HashMap<>();
        below.numbers().forEach(number -> before.put(number.id(), number.values()));
        List<NumberRow> numbers = whole.numbers().stream()
                .filter(number -> number.rules().stream().anyMatch(ids::contains)
                        || !number.values().equals(before.get(number.id())))
                .toList();
        Set<String> told = new HashSet<>(ids);
        numbers.forEach(number -> told.add(number.id()));
        return new Reference(
                whole.format(),
                whole.asOf(),
                whole.ruleSet(),
                rules,
                whole.matrix().stream()
                        .filter(row -> ids.contains(row.ruleId()))
                        .toList(),
                numbers,
                whole.legalQuestions().stream()
                        .filter(question -> told.contains(question.about()))
                        .toList());
    }
}
