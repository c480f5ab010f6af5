package cz.opora.internal.drools.source;

import cz.opora.diagnostics.NearestName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts a rule may write: declared codes of conclusions, criteria and reviews. */
final class DeclaredCodes {
    private static final String CONCLUSION = "Conclusion";
    private static final String CRITERION = "Criterion";

    private final ReaderContext reader;
    private final Problems problems;

    DeclaredCodes(RuleContext context) {
        this.reader = context.reader();
        this.problems = context.problems();
    }

    /** Whether a property is compared with declared codes. */
    static boolean areIn(Property property) {
        return property.name().equals("code")
                && (property.owner().equals(CONCLUSION) || property.owner().equals(CRITERION));
    }

    /** Whether those codes are each of one target group. */
    static boolean areOfGroups(Property property) {
        return areIn(property) && property.owner().equals(CRITERION);
    }

    /** Two groups may have criteria of the same code, and a municipality adds groups of its own. */
    void withoutGroup(Token code) {
        problems.error(
                Kinds.REFUSED,
                code,
                "the criterion " + code.shown() + " is read without its group: another group may have one of that code",
                "Maybe Criterion(group == TargetGroup.…, code == " + code.shown() + ")?");
    }

    /**
     * Checks a code.
     *
     * @param owner the type that carries it
     * @param group the target group of a criterion; null when it is not said
     */
    void check(String owner, Token code, @Nullable String group) {
        if (owner.equals(CONCLUSION)) {
            if (!reader.conclusionCodes().contains(code.text())) {
                undeclared(
                        "conclusion", code, "conclusions: \"", NearestName.of(code.text(), reader.conclusionCodes()));
            }
        } else if (owner.equals(CRITERION) && !reader.criterionCodes().isEmpty()) {
            criterion(code, group);
        } else if (owner.equals("Review") && !reader.dossierIds().isEmpty()) {
            review(code);
        }
    }

    private void criterion(Token code, @Nullable String group) {
        List<String> codes = reader.criterionCodes().stream()
                .filter(each -> group == null || each.startsWith(group + '/'))
                .map(each -> each.substring(each.indexOf('/') + 1))
                .sorted()
                .toList();
        if (!codes.contains(code.text())) {
            String of = group == null ? "criterion" : "criterion of " + group + ",";
            String key = group == null ? "TG_…/" : group + "/";
            undeclared(of, code, "criteria: \"" + key, NearestName.of(code.text(), codes));
        }
    }

    private void review(Token code) {
        boolean intensity = CodeLists.find("Intensity")
                .filter(list -> CodeLists.codes(list).contains(code.text()))
                .isPresent();
        if (!intensity && !reader.dossierIds().contains(code.text())) {
            problems.error(
                    Kinds.UNKNOWN_CODE,
                    code,
                    "the review code " + code.shown() + " is neither an id of the dossier nor an intensity",
                    NearestName.of(code.text(), reader.dossierIds()));
        }
    }

    private void undeclared(String what, Token code, String key, List<String> nearest) {
        String shown = code.shown();
        String bare = shown.startsWith("\"") ? shown.substring(1) : shown + '"';
        problems.error(
                Kinds.UNKNOWN_CODE,
                code,
                "the " + what + ' ' + code.shown() + " is not declared in the vocabulary (vocabulary/codes-*.yaml, "
                        + key + bare + ": {cs, en})",
                nearest.stream().map(each -> '"' + each + '"').toList());
    }
}
