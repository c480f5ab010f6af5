package cz.opora.internal.explain;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.CaseFileFormat;
import cz.opora.codes.Situation;
import cz.opora.codes.Text;
import cz.opora.diagnostics.DecisionException;
import cz.opora.explain.CardState;
import cz.opora.explain.Flip;
import cz.opora.explain.Standing;
import cz.opora.explain.WhatIf;
import cz.opora.explain.WhatIf.Option;
import cz.opora.internal.engine.Engine;
import cz.opora.internal.verdict.RulePlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest changes that make a finding stand otherwise: one field, then two, then three, in a fixed order, each
 * tried by deciding the changed case. The first size at which something flips is the answer.
 */
public final class WhatIfSearch {
    private static final int MOST_FIELDS = 3;
    private static final int MOST_TRIED = 600;
    private static final int MOST_OPTIONS = 5;

    /** What is told first: what would settle the finding, before what would do away with it. */
    private static final Set<Standing> GOOD = Set.of(Standing.CONFIRMED, Standing.ELIGIBLE, Standing.PRESENT);

    private final Engine engine;
    private final LocalDate asOf;
    private final CaseTree tree;
    private final Target target;
    private final Map<String, CardState> before;
    private final Standing now;
    private final Map<Standing, Map<Set<String>, List<Edit>>> flips = new TreeMap<>();
    private int tried;

    private WhatIfSearch(Engine engine, CaseFile caseFile, LocalDate asOf, String name) {
        this.engine = engine;
        this.asOf = asOf;
        this.tree = CaseTree.of(caseFile);
        this.before = CardState.of(engine.advise(caseFile, asOf, false));
        this.target = Target.of(name, before);
        this.now = target.in(before);
    }

    /**
     * The smallest changes for a code or the key of a card.
     *
     * @throws cz.opora.diagnostics.UnknownNameException when nothing has that name
     */
    public static WhatIf of(Engine engine, CaseFile caseFile, LocalDate asOf, String name) {
        return new WhatIfSearch(engine, caseFile, asOf, name).search();
    }

    private WhatIf search() {
        List<Edit> edits = edits();
        int size = 0;
        while (size < MOST_FIELDS && !isAnswered() && tried < MOST_TRIED) {
            size++;
            combine(edits, size, edits.size(), List.of());
        }
        List<Option> options = flips.values().stream()
                .flatMap(byFields -> byFields.values().stream()
                        .map(this::option)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing((Option option) -> !option.inHands()))
                        .limit(MOST_OPTIONS))
                .sorted(Comparator.comparing((Option option) -> !option.inHands())
                        .thenComparing(option -> !GOOD.contains(option.after()))
                        .thenComparing(Option::after)
                        .thenComparing(option -> option.changes().size()))
                .toList();
        boolean complete = tried < MOST_TRIED;
        Text note = edits.isEmpty() ? Notes.NOTHING_READ : Notes.of(options, size, complete);
        return new WhatIf(WhatIf.FORMAT, target.name(), asOf, now, options, size, tried, complete, note);
    }

    /** Who does not know wants to know both: what would settle it, and what would rule it out. */
    private boolean isAnswered() {
        return switch (now) {
            case UNDETERMINED -> flips.containsKey(Standing.ELIGIBLE) && flips.containsKey(Standing.NOT_ELIGIBLE);
            case CONDITIONAL -> flips.containsKey(Standing.CONFIRMED) && flips.containsKey(Standing.ABSENT);
            default -> !flips.isEmpty();
        };
    }

    private List<Edit> edits() {
        List<RulePlan> all = engine.plans(asOf);
        RuleReads reads = new RuleReads(all);
        List<RulePlan> roots = target.rules(all, reads, before);
        List<Object> facts = engine.project(tree.readable(), asOf).base().facts();
        EditFinder finder = new EditFinder(
                tree,
                facts,
                asOf,
                new WantedValues(engine.knowledge().parameters(), asOf),
                new FieldWords(engine.knowledge().vocabulary(), facts));
        reads.of(roots).forEach(finder::read);
        if (target.doNot() != null) {
            for (Situation situation : target.doNot().mustConfirm()) {
                String section = CaseFileFormat.section(situation.domain()).orElseThrow();
                roots.forEach(
                        root -> finder.absence(situation, section, root.entry().id()));
            }
        }
        return likelyFirst(finder.edits(), roots);
    }

    /** Fields the rules hang on come first. */
    private List<Edit> likelyFirst(List<Edit> edits, List<RulePlan> roots) {
        Set<String> ids = roots.stream().map(root -> root.entry().id()).collect(Collectors.toSet());
        Set<String> missing = new HashSet<>();
        Objects.requireNonNull(engine.advise(tree.readable(), asOf, true).verdicts(), "verdicts").stream()
                .filter(verdict -> ids.contains(verdict.ruleId()))
                .forEach(verdict -> missing.addAll(verdict.missing()));
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparing((Edit edit) -> !missing.contains(edit.pointer())));
        return sorted;
    }

    /** Combinations of the first edits come before those with later ones, so that what is likely is tried early. */
    private void combine(List<Edit> edits, int missing, int end, List<Edit> chosen) {
        if (missing == 0) {
            attempt(chosen);
            return;
        }
        for (int i = missing - 1; i < end && tried < MOST_TRIED; i++) {
            List<Edit> more = new ArrayList<>(chosen);
            more.add(edits.get(i));
            if (isSensible(more, missing > 1 || !chosen.isEmpty())) {
                combine(edits, missing - 1, i, more);
            }
        }
    }

    /** Several fields are changed together only when all of them push one rule the same way. */
    private boolean isSensible(List<Edit> chosen, boolean several) {
        if (!several) {
            return true;
        }
        Set<String> fields = new HashSet<>();
        chosen.forEach(edit -> fields.add(edit.pointer()));
        if (fields.size() < chosen.size()) {
            return false;
        }
        boolean come = Target.mayCome(now)
                && !flips.containsKey(come())
                && !helped(chosen).isEmpty();
        boolean go = Target.mayGo(now)
                && !flips.containsKey(gone())
                && chosen.stream().noneMatch(edit -> edit.hurts().isEmpty());
        return come || go;
    }

    private Standing come() {
        return now == Standing.CONDITIONAL ? Standing.CONFIRMED : Standing.ELIGIBLE;
    }

    private Standing gone() {
        return now == Standing.CONDITIONAL ? Standing.ABSENT : Standing.NOT_ELIGIBLE;
    }

    private static Set<String> helped(List<Edit> chosen) {
        Set<String> shared = new TreeSet<>(chosen.get(0).helps());
        chosen.forEach(edit -> shared.retainAll(edit.helps()));
        return shared;
    }

    private void attempt(List<Edit> chosen) {
        CaseFile changed = changed(chosen);
        if (changed == null) {
            return;
        }
        tried++;
        Standing after = standing(changed);
        if (after == now || (after == Standing.UNDETERMINED && now == Standing.NOT_ELIGIBLE)) {
            return;
        }
        Set<String> fields = new TreeSet<>();
        chosen.forEach(edit -> fields.add(edit.pointer()));
        Map<Set<String>, List<Edit>> byFields = flips.computeIfAbsent(after, key -> new LinkedHashMap<>());
        boolean smaller = byFields.keySet().stream().anyMatch(known -> known.size() < fields.size());
        if (!smaller) {
            byFields.putIfAbsent(fields, chosen);
        }
    }

    private @Nullable CaseFile changed(List<Edit> chosen) {
        CaseTree changed = tree;
        for (Edit edit : chosen) {
            changed = changed.with(edit.pointer(), edit.value());
        }
        return changed.caseFile();
    }

    private Standing standing(CaseFile changed) {
        try {
            return target.isOutlined()
                    ? target.outlined(engine.outline(changed, asOf))
                    : target.in(CardState.of(engine.advise(changed, asOf, false)));
        } catch (DecisionException e) {
            return now;
        }
    }

    /** What was found is decided once more in full; what does not stand then is not told. */
    private Optional<Option> option(List<Edit> chosen) {
        CaseFile changed = Objects.requireNonNull(changed(chosen), "a case that was decided");
        Map<String, CardState> after = CardState.of(engine.advise(changed, asOf, false));
        Standing standing = target.in(after);
        if (standing == now) {
            return Optional.empty();
        }
        List<Flip> alongside = Flips.between(before, after).stream()
                .filter(flip -> !target.isMeant(flip.key()))
                .toList();
        return Optional.of(new Option(
                chosen.stream().map(Edit::change).toList(),
                standing,
                chosen.stream().allMatch(edit -> edit.change().inHands()),
                true,
                alongside));
    }
}
