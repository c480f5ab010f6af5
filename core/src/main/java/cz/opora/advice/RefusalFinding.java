package cz.opora.advice;

import cz.opora.codes.NeedDomain;
import cz.opora.codes.RefusalCheck;
import cz.opora.facts.RegisterEntry;
import org.jspecify.annotations.Nullable;

/**
 * What comparing a refusal with the register says (phase {@code recommend}). A refusal without a finding cannot be told.
 *
 * @param about the JSON pointer of the refusal
 * @param need the need the client asked for; null when unknown
 * @param check whether the stated ground agrees with the register
 */
public record RefusalFinding(String about, @Nullable NeedDomain need, RefusalCheck check) implements Outcome {
    /** The stated ground agrees, or disagrees, with what the register says. */
    public static RefusalFinding of(RegisterEntry entry, RefusalCheck check) {
        return new RefusalFinding(entry.pointer(), entry.need(), check);
    }

    @Override
    public String pointer() {
        return "refusal/" + check + "#" + about;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "RefusalFinding";
    }
}
