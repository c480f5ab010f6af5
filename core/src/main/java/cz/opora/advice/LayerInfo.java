package cz.opora.advice;

import cz.opora.codes.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An overlay that took part in the advice, and what it changed below it.
 *
 * @param id the id of the layer, as reasons name it
 * @param name its name in words
 * @param hash the hash of its content
 * @param changes rules below it that do not decide as they stand there
 */
public record LayerInfo(String id, Text name, String hash, List<RuleChange> changes) {
    /**
     * A rule replaced or switched off.
     *
     * @param ruleId the rule
     * @param with the rule that stands for it; null when it is switched off
     * @param reason why, as the layer says it
     */
    public record RuleChange(String ruleId, @Nullable String with, String reason) {}

    /** Copies the list. */
    public LayerInfo {
        changes = List.copyOf(changes);
    }
}
