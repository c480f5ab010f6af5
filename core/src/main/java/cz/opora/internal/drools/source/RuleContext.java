package cz.opora.internal.drools.source;

import cz.opora.internal.verdict.Phase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule stands.
 *
 * @param reader what it may refer to
 * @param phase its phase; null when the file does not say
 * @param imports the packages its file imports
 * @param since its first day; null when it does not say
 * @param problems its problems
 */
record RuleContext(
        ReaderContext reader,
        @Nullable Phase phase,
        List<String> imports,
        @Nullable LocalDate since,
        Problems problems) {

    /** Whether the rule may speak of absence; also true when its phase is not known, which is another problem. */
    boolean mayNegate() {
        return phase == null || phase == Phase.CHECK;
    }

    /** Reports a type whose package the file does not import. */
    void needsImport(Class<?> type, Token at) {
        String name = type.getPackageName();
        if (!imports.contains(name)) {
            problems.error(
                    Kinds.MISSING_IMPORT,
                    at,
                    type.getSimpleName() + " is not imported",
                    "Maybe import " + name + ".* at the top of the file?");
        }
    }
}
