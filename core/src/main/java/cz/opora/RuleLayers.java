package cz.opora;

import cz.opora.internal.drools.LoadedUnit;
import cz.opora.internal.drools.RuleContent;
import cz.opora.internal.layers.ApprovalFile;
import cz.opora.internal.layers.Approvals;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.parameters.ParameterSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rules of each layer with who approved them, the lowest first.
 *
 * @param units the rules of each layer
 * @param approvals the record of each layer
 */
record RuleLayers(List<LoadedUnit> units, List<Approvals> approvals) {
    RuleLayers {
        units = List.copyOf(units);
        approvals = List.copyOf(approvals);
    }

    static RuleLayers of(RuleContent lowest) {
        return new RuleLayers(List.of(lowest.unit()), List.of(lowest.approvals()));
    }

    /** With one more layer above. */
    RuleLayers with(RuleContent overlay) {
        return new RuleLayers(plus(units, List.of(overlay.unit())), plus(approvals, List.of(overlay.approvals())));
    }

    /** With other units for the highest layer, all of them under its record. */
    RuleLayers withTop(List<LoadedUnit> top) {
        int below = units.size() - 1;
        List<Approvals> records = top.stream().map(unit -> approvals.get(below)).toList();
        return new RuleLayers(plus(units.subList(0, below), top), plus(approvals.subList(0, below), records));
    }

    private static <T> List<T> plus(List<T> below, List<T> above) {
        List<T> all = new ArrayList<>(below);
        all.addAll(above);
        return all;
    }

    List<RuleEntry> entries() {
        return units.stream().flatMap(unit -> unit.catalogue().rules().stream()).toList();
    }

    /** All rules in the order of their ids. */
    List<RuleSummary> rules() {
        List<RuleSummary> all = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            LoadedUnit unit = units.get(i);
            Approvals record = approvals.get(i);
            unit.catalogue().rules().forEach(rule -> all.add(RuleSummary.of(rule, unit.layer(), record.of(rule))));
        }
        all.sort(Comparator.comparing(RuleSummary::id));
        return List.copyOf(all);
    }

    /** The record of the highest layer with one more approval, as {@link RuleSet#approve} gives it. */
    String approve(
            String as, LocalDate date, String fileNumber, Predicate<RuleSummary> which, ParameterSet parameters) {
        int top = units.size() - 1;
        LoadedUnit unit = units.get(top);
        Approvals record = approvals.get(top);
        List<RuleEntry> chosen = unit.catalogue().rules().stream()
                .filter(rule -> which.test(RuleSummary.of(rule, unit.layer(), record.of(rule))))
                .toList();
        return ApprovalFile.text(record.and(as, date, fileNumber, chosen, parameters));
    }
}
