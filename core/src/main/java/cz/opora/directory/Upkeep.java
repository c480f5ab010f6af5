package cz.opora.directory;

import cz.opora.codes.Text;
import java.time.LocalDate;

/**
 * What the coordinator has to settle with an actor, whoever its clients are. It rests on the directory alone and tells
 * nothing of any case.
 *
 * @param actor the id of the actor
 * @param matter what there is to settle
 * @param on the day the agreement or the funding ends, or the day by which the entry should have been verified
 */
public record Upkeep(String actor, Matter matter, LocalDate on) {
    /** A matter of upkeep. Source: need-to-actor.md 5.3, R17. */
    public enum Matter {
        /** The agreement with the municipality ends. */
        AGREEMENT_ENDS("končí dohoda s obcí", "the agreement with the municipality ends"),
        /** The funding of the service ends. */
        FUNDING_ENDS("končí financování služby", "the funding of the service ends"),
        /** The entry has not been verified for long. */
        UNVERIFIED("údaje v adresáři dlouho nikdo neověřil", "nobody has verified the entry for long");

        private final Text text;

        Matter(String cs, String en) {
            this.text = new Text(cs, en);
        }

        /** The matter in words. */
        public Text text() {
            return text;
        }
    }
}
