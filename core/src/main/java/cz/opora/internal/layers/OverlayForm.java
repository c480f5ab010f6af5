package cz.opora.internal.layers;

import cz.opora.codes.EscalationCode;
import cz.opora.codes.TargetGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@code overlay.yaml} as it is written: what a municipality changes of the rules below it.
 *
 * @param id the id of the layer, with which the ids of its rules begin: small letters, digits, hyphens
 * @param cs its name in Czech
 * @param en its name in English
 * @param over the layer it was made for; without it, whatever lies below
 * @param replace rules below that rules of its own stand for
 * @param off rules below that do not decide here
 * @param groups the target groups offered here
 * @param contacts whom to reach here when something is to be escalated
 */
record OverlayForm(
        String id,
        String cs,
        String en,
        @Nullable Over over,
        List<Replace> replace,
        List<Off> off,
        @Nullable Groups groups,
        List<Contact> contacts) {

    /**
     * The layer an overlay was made for.
     *
     * @param id its id, such as national
     * @param version its version; without it, any
     * @param hash the first characters of its hash; without it, any
     */
    record Over(
            String id, @Nullable String version, @Nullable String hash) {}

    /**
     * A rule below that a rule of the overlay stands for.
     *
     * @param id the rule below
     * @param with the rule of the overlay
     * @param reason why, for whoever reads the page
     */
    record Replace(String id, String with, String reason) {}

    /**
     * A rule below that does not decide here.
     *
     * @param id the rule below
     * @param reason why, for whoever reads the page
     */
    record Off(String id, String reason) {}

    /**
     * The target groups of the municipality.
     *
     * @param offered those it offers; without the list, all
     * @param own those it defines itself
     */
    record Groups(@Nullable List<TargetGroup> offered, List<Own> own) {}

    /**
     * A target group of its own.
     *
     * @param code TG_OWN_1 to TG_OWN_5
     * @param cs its name in Czech
     * @param en its name in English
     */
    record Own(String code, String cs, String en) {}

    /**
     * Whom to reach here.
     *
     * @param escalation in which escalation
     * @param cs whom and how, in Czech: an office and its telephone, never a person
     * @param en the same in English
     */
    record Contact(EscalationCode escalation, String cs, String en) {}
}
