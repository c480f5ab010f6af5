package cz.opora.internal.verdict;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The five phases of a decision, fired one after another; each rule file belongs to one. */
public enum Phase {
    /** Conclusions from facts. */
    DERIVE,
    /** Criteria of target groups. */
    ASSESS,
    /** Membership in target groups. */
    DECIDE,
    /** Escalations, actors, misfits, reviews. */
    RECOMMEND,
    /** What the outcomes together say: gaps, cautions. The only phase in which absence may be tested. */
    CHECK;

    /** The name of the agenda group. */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The phase of that agenda group. */
    public static Optional<Phase> ofGroup(String group) {
        return Arrays.stream(values())
                .filter(phase -> phase.group().equals(group))
                .findFirst();
    }
}
