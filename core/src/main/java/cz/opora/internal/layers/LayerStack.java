package cz.opora.internal.layers;

import cz.opora.advice.LayerInfo;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the layers of a rule set decided about each other, lowest first. Immutable.
 *
 * @param overlays the overlays
 * @param changedBy by rule, the layer that replaced it or switched it off
 * @param replacedBy by rule, the rule that stands for it on the days that one holds
 * @param off rules switched off
 * @param offered the target groups that are offered; null for all
 * @param groups the words of the groups overlays define
 * @param groupLayers by such a group, its layer
 * @param contacts local contacts by what is escalated, each with the name of its layer before it
 */
public record LayerStack(
        List<LayerInfo> overlays,
        Map<String, String> changedBy,
        Map<String, String> replacedBy,
        Set<String> off,
        @Nullable Set<TargetGroup> offered,
        Map<TargetGroup, Text> groups,
        Map<TargetGroup, String> groupLayers,
        Map<EscalationCode, List<Text>> contacts) {
    /** The national rules alone. */
    public static final LayerStack NATIONAL =
            new LayerStack(List.of(), Map.of(), Map.of(), Set.of(), null, Map.of(), Map.of(), Map.of());

    /** Copies the collections. */
    public LayerStack {
        overlays = List.copyOf(overlays);
        changedBy = Map.copyOf(changedBy);
        replacedBy = Map.copyOf(replacedBy);
        off = Set.copyOf(off);
        offered = offered == null ? null : Set.copyOf(offered);
        groups = Map.copyOf(groups);
        groupLayers = Map.copyOf(groupLayers);
        contacts = Map.copyOf(contacts);
    }

    /** These layers and one above them. A group the new layer defines is offered even where only others are named. */
    public LayerStack with(OverlayFile file, String hash) {
        List<LayerInfo> all = new ArrayList<>(overlays);
        all.add(new LayerInfo(
                file.id(),
                file.name(),
                hash,
                file.changes().map(OverlayFile.Change::rule).toList()));
        Map<String, String> changed = new HashMap<>(changedBy);
        file.changes().forEach(change -> changed.put(change.id(), file.id()));
        Map<String, String> replaced = new HashMap<>(replacedBy);
        file.replace().forEach(change -> replaced.put(change.id(), String.valueOf(change.with())));
        Set<String> switchedOff = new HashSet<>(off);
        file.off().forEach(change -> switchedOff.add(change.id()));
        Map<TargetGroup, Text> words = new EnumMap<>(TargetGroup.class);
        words.putAll(groups);
        words.putAll(file.groups());
        Map<TargetGroup, String> layers = new EnumMap<>(TargetGroup.class);
        layers.putAll(groupLayers);
        file.groups().keySet().forEach(group -> layers.put(group, file.id()));
        return new LayerStack(all, changed, replaced, switchedOff, offered(file), words, layers, contacts(file));
    }

    private Map<EscalationCode, List<Text>> contacts(OverlayFile file) {
        Map<EscalationCode, List<Text>> all = new EnumMap<>(EscalationCode.class);
        all.putAll(contacts);
        for (OverlayFile.Contact contact : file.contacts()) {
            List<Text> more = new ArrayList<>(all.getOrDefault(contact.escalation(), List.of()));
            more.add(new Text(
                    file.name().cs() + ": " + contact.text().cs(),
                    file.name().en() + ": " + contact.text().en()));
            all.put(contact.escalation(), List.copyOf(more));
        }
        return all;
    }

    /** The highest layer that says what it offers decides. */
    private @Nullable Set<TargetGroup> offered(OverlayFile file) {
        Set<TargetGroup> named = file.offered() == null ? offered : file.offered();
        if (named == null) {
            return null;
        }
        Set<TargetGroup> all = new HashSet<>(named);
        all.addAll(file.groups().keySet());
        return all;
    }

    /** Whether a finding about the group is told. */
    public boolean offers(TargetGroup group) {
        return offered == null || offered.contains(group);
    }
}
