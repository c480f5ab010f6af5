package cz.opora.lint;

import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Comments that accept a finding: {@code // lint-ok: <id>: <reason>} directly above a rule, {@code # lint-ok: ...} directly
 * above an entry of a YAML file. Used once.
 */
final class Suppressions {
    private static final Pattern DIRECTIVE = Pattern.compile("^\\s*(?://|#)\\s*lint-ok\\b:?\\s*([\\w-]*)\\s*:?\\s*(.*)$");
    private static final Pattern COMMENT = Pattern.compile("^\\s*(?://|#).*$");

    /**
     * One comment.
     *
     * @param place where it stands
     * @param target the line right under the block of comments it belongs to
     * @param id the id it names
     * @param reason the reason; empty when there is none
     */
    private record Directive(Place place, int target, String id, String reason) {}

    private final List<Directive> directives = new ArrayList<>();
    private final Set<Directive> used = new HashSet<>();
    private final Linted linted;

    Suppressions(Linted linted) {
        this.linted = linted;
        linted.texts().lines().forEach(this::read);
    }

    private void read(String file, List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            Matcher matcher = DIRECTIVE.matcher(lines.get(at));
            if (!matcher.matches()) {
                continue;
            }
            int target = at + 1;
            while (target < lines.size() && COMMENT.matcher(lines.get(target)).matches()) {
                target++;
            }
            int column = lines.get(at).indexOf("lint-ok") + 1;
            directives.add(new Directive(
                    new Place(file, at + 1, column),
                    target + 1,
                    matcher.group(1),
                    matcher.group(2).strip()));
        }
    }

    /** The finding with the reason why it is accepted, when somebody accepted it. */
    LintFinding apply(LintFinding finding) {
        Integer line = finding.diagnostic().line();
        String file = finding.diagnostic().file();
        if (line == null || file == null || finding.id().startsWith("suppression-")) {
            return finding;
        }
        for (Directive directive : directives) {
            if (directive.place.file().equals(file)
                    && directive.id.equals(finding.id())
                    && covers(directive, file, line)) {
                used.add(directive);
                return directive.reason.isEmpty() ? finding : finding.because(directive.reason);
            }
        }
        return finding;
    }

    /** A comment above a rule speaks of the whole rule, one in a YAML file of the entry under it. */
    private boolean covers(Directive directive, String file, int line) {
        RuleEntry rule = ruleAt(file, line);
        return rule == null ? directive.target == line : directive.target == rule.line();
    }

    private @Nullable RuleEntry ruleAt(String file, int line) {
        return linted.own().stream()
                .filter(rule -> rule.file().equals(file) && rule.line() <= line)
                .reduce((earlier, later) -> earlier.line() > later.line() ? earlier : later)
                .orElse(null);
    }

    /** What is wrong with the comments themselves; asked for when every finding was applied. */
    void check(Found found) {
        for (Directive directive : directives) {
            if (directive.reason.isEmpty()) {
                found.ofPlace(
                        LintCheck.SUPPRESSION_WITHOUT_REASON,
                        directive.place,
                        "lint-ok " + directive.id + " says no reason",
                        null);
            } else if (!used.contains(directive)) {
                String why = LintCheck.ofId(directive.id).isEmpty()
                        ? "there is no check " + directive.id
                        : "there is no finding " + directive.id + " right below it";
                found.ofPlace(
                        LintCheck.SUPPRESSION_UNUSED,
                        directive.place,
                        why,
                        LintCheck.ofId(directive.id).isEmpty()
                                ? cz.opora.diagnostics.NearestName.hint(directive.id, ids().keySet())
                                : null);
            }
        }
    }

    private static Map<String, LintCheck> ids() {
        Map<String, LintCheck> ids = new java.util.TreeMap<>();
        for (LintCheck check : LintCheck.values()) {
            ids.put(check.id(), check);
        }
        return ids;
    }
}
