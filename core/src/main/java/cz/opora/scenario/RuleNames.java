package cz.opora.scenario;

import cz.opora.RuleSet;
import cz.opora.RuleSummary;
import cz.opora.diagnostics.NearestName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ids of the rules under test. */
record RuleNames(List<String> ids) {
    /** Copies the list. */
    RuleNames {
        ids = List.copyOf(ids);
    }

    static RuleNames of(RuleSet rules) {
        return new RuleNames(rules.rules().stream().map(RuleSummary::id).toList());
    }

    /** Why the id cannot be expected anything of; null when there is such a rule. */
    @Nullable String unknown(String id) {
        if (ids.contains(id)) {
            return null;
        }
        String hint = NearestName.hint(id, ids);
        return "there is no rule " + id + "." + (hint == null ? "" : " " + hint);
    }
}
