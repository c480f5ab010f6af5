package cz.opora.internal.layers;

import cz.opora.codes.TargetGroup;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.NearestName;
import cz.opora.internal.layers.OverlayFile.Change;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether an overlay may do what it does to the layers below it: no duty, no matter of safety and no do-not gets weaker,
 * whatever an overlay replaces, switches off or adds.
 */
public final class OverlayChecker {
    private final Below below;
    private final OverlayFile file;
    private final Map<String, RuleEntry> belowById = new TreeMap<>();
    private final Map<String, RuleEntry> ownById = new TreeMap<>();
    private final Locks locks;
    private final List<Diagnostic> problems = new ArrayList<>();

    private OverlayChecker(Below below, OverlayFile file, List<RuleEntry> own) {
        this.below = below;
        this.file = file;
        this.locks = Locks.of(below.rules());
        below.rules().forEach(rule -> belowById.put(rule.id(), rule));
        own.forEach(rule -> ownById.put(rule.id(), rule));
    }

    /**
     * Checks an overlay.
     *
     * @param below what it lies on
     * @param file what its {@code overlay.yaml} says
     * @param own its rules
     * @param content its parameters and words
     */
    public static List<Diagnostic> check(Below below, OverlayFile file, List<RuleEntry> own, OverlayContent content) {
        OverlayChecker checker = new OverlayChecker(below, file, own);
        checker.file.changes().forEach(checker::change);
        Set<String> standIns = new HashSet<>();
        file.replace().forEach(each -> standIns.add(String.valueOf(each.with())));
        own.stream().filter(rule -> !standIns.contains(rule.id())).forEach(checker::added);
        own.forEach(checker::groups);
        checker.ownGroups();
        checker.problems.addAll(new ParameterLocks(below, checker.locks).check(content));
        checker.problems.addAll(WordLocks.check(below.vocabulary(), content));
        return List.copyOf(checker.problems);
    }

    private void change(Change change) {
        RuleEntry rule = belowById.get(change.id());
        if (rule == null) {
            unknown(change, "id", change.id(), "of the layers below", belowById.keySet());
            return;
        }
        String earlier = below.changedBy().get(change.id());
        if (earlier != null) {
            String message = "the rule " + change.id() + " is changed by the layer " + earlier
                    + " already: two layers must not answer one question.";
            error("changed-by-two", change, "/id", message, "Maybe replace the rule of that layer?");
            return;
        }
        Optional<String> locked = locks.why(change.id());
        if (change.with() == null) {
            locked.ifPresent(why -> error(
                    "locked-rule",
                    change,
                    "",
                    "the rule " + change.id() + " may not be switched off: " + why + ".",
                    "A locked rule may only be made stricter, or be given local contacts."));
            return;
        }
        replaced(change, change.with(), rule, locked);
    }

    private void replaced(Change change, String with, RuleEntry rule, Optional<String> locked) {
        RuleEntry own = ownById.get(with);
        if (own == null) {
            unknown(change, "with", with, "of this overlay", ownById.keySet());
        } else if (locked.isPresent()) {
            Weakening.of(rule, own)
                    .ifPresent(how -> error(
                            "locked-rule",
                            change,
                            "",
                            "the rule " + rule.id() + " may not be replaced by " + with + ": " + locked.get() + ", and "
                                    + how + ".",
                            "A locked rule may only be made stricter, or be given local contacts."));
        }
    }

    /** What an overlay adds must not quieten a duty that others wrote. */
    private void added(RuleEntry rule) {
        WriteEntry write = rule.write();
        if (write.type().equals("Temptation")) {
            error(
                    "locked-outcome",
                    rule,
                    "an overlay may not add a reason for a do-not: it would speak against a duty.",
                    "Do-nots are written by the national rules.");
            return;
        }
        boolean shifts = write.chain().stream().anyMatch(link -> link.startsWith(".dutyOf("));
        Locks.ownLock(write)
                .filter(why -> shifts)
                .ifPresent(why -> error(
                        "locked-outcome",
                        rule,
                        "an overlay may not say whose duty it is: " + why + ".",
                        "Maybe leave out dutyOf?"));
    }

    /** Who writes about an own group must have said what it is. */
    private void groups(RuleEntry rule) {
        for (String argument : rule.write().arguments()) {
            if (!argument.startsWith("TargetGroup.TG_OWN_")) {
                continue;
            }
            TargetGroup group = TargetGroup.valueOf(Locks.constant(argument));
            if (!file.groups().containsKey(group) && !below.groups().containsKey(group)) {
                error(
                        "undeclared-group",
                        rule,
                        "nobody says what " + group + " is.",
                        "Maybe declare it in overlay.yaml under groups, own?");
            }
        }
    }

    private void ownGroups() {
        new TreeMap<>(file.groups()).forEach((group, text) -> {
            String layer = below.groups().get(group);
            if (layer != null) {
                problems.add(problem(
                        "group-of-two",
                        OverlayFile.FILE,
                        null,
                        "/groups/own",
                        group + " is a group of the layer " + layer + " already.",
                        "Maybe take the next free one of TG_OWN_1 to TG_OWN_5?"));
            }
        });
    }

    private void unknown(Change change, String key, String id, String whose, Collection<String> ids) {
        String nearest = NearestName.hint(id, ids);
        String hint = nearest == null && ids.size() <= 12 && !ids.isEmpty()
                ? "There are " + String.join(", ", ids) + "."
                : nearest;
        error("unknown-rule", change, "/" + key, "there is no rule " + id + " " + whose + ".", hint);
    }

    private void error(String code, Change change, String key, String message, @Nullable String hint) {
        problems.add(problem(code, OverlayFile.FILE, change.line(), change.pointer() + key, message, hint));
    }

    private void error(String code, RuleEntry rule, String message, String hint) {
        problems.add(problem(code, rule.file(), rule.line(), null, rule.id() + ": " + message, hint));
    }

    static Diagnostic problem(
            String code,
            @Nullable String file,
            @Nullable Integer line,
            @Nullable String pointer,
            String message,
            @Nullable String hint) {
        return new Diagnostic(code, Diagnostic.Level.ERROR, file, line, pointer, message, hint);
    }
}
