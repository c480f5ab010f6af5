package cz.opora.internal.layers;

import cz.opora.advice.LayerInfo.RuleChange;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code overlay.yaml} says.
 *
 * @param id the id of the layer
 * @param name its name
 * @param over what it was made for; null when it does not say
 * @param replace rules below it that its own stand for
 * @param off rules below it that are not to decide
 * @param offered the target groups it offers; null for all
 * @param groups target groups it defines
 * @param contacts local contacts
 */
public record OverlayFile(
        String id,
        Text name,
        @Nullable Over over,
        List<Change> replace,
        List<Change> off,
        @Nullable Set<TargetGroup> offered,
        Map<TargetGroup, Text> groups,
        List<Contact> contacts) {
    /** The name of the file in its folder. */
    public static final String FILE = "overlay.yaml";

    /** Copies the collections. */
    public OverlayFile {
        replace = List.copyOf(replace);
        off = List.copyOf(off);
        offered = offered == null ? null : Set.copyOf(offered);
        groups = Map.copyOf(groups);
        contacts = List.copyOf(contacts);
    }

    /** What a folder without the file says: rules, parameters and words are added, nothing else. */
    public static OverlayFile named(String id) {
        return new OverlayFile(id, new Text(id, id), null, List.of(), List.of(), null, Map.of(), List.of());
    }

    /**
     * The layer an overlay was made for.
     *
     * @param id the id of the layer below
     * @param version its version; null when any will do
     * @param hash the first characters of its hash; null when any will do
     * @param line the line in the file
     */
    public record Over(
            String id, @Nullable String version, @Nullable String hash, int line) {}

    /**
     * A rule below that does not decide as it stands.
     *
     * @param rule the rule
     * @param with the rule that stands for it; null when it is switched off
     * @param line the line in the file
     * @param pointer the place in the file
     */
    public record Change(RuleChange rule, @Nullable String with, int line, String pointer) {
        /** The id of the rule. */
        public String id() {
            return rule.ruleId();
        }
    }

    /**
     * Whom to reach here when something is to be escalated.
     *
     * @param escalation what
     * @param text whom and how
     */
    public record Contact(EscalationCode escalation, Text text) {}

    /** Every rule it changes. */
    public Stream<Change> changes() {
        return Stream.concat(replace.stream(), off.stream());
    }
}
