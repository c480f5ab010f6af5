package cz.opora.internal.layers;

import cz.opora.advice.LayerInfo.RuleChange;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Text;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.Problems;
import cz.opora.internal.json.YamlDocuments;
import cz.opora.internal.layers.OverlayFile.Change;
import cz.opora.internal.layers.OverlayFile.Contact;
import cz.opora.internal.layers.OverlayFile.Over;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code overlay.yaml}: what it says by itself; whether it may, {@link OverlayChecker} knows. Used once. */
public final class OverlayReader {
    private static final String ID = "[a-z][a-z0-9-]*";

    private final Node root;
    private final Problems problems;
    private final Set<String> changed = new HashSet<>();

    private OverlayReader(Node root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * Reads the file of a folder; a folder without one is named by itself.
     *
     * @throws RuleSetException with every problem of the file
     */
    public static OverlayFile read(Path folder, String folderName) {
        Path file = folder.resolve(OverlayFile.FILE);
        if (!Files.isRegularFile(file)) {
            return OverlayFile.named(folderName);
        }
        try {
            return parse(Files.readAllBytes(file));
        } catch (IOException e) {
            String message = "cannot be read: " + e.getClass().getSimpleName() + ".";
            throw new RuleSetException(List.of(new Diagnostic(
                    "unreadable-file", Diagnostic.Level.ERROR, OverlayFile.FILE, null, null, message, null)));
        }
    }

    /**
     * Reads a file from memory.
     *
     * @throws RuleSetException with every problem of the file
     */
    public static OverlayFile parse(byte[] bytes) {
        YamlDocuments documents = new YamlDocuments();
        Node root = documents.tree(OverlayFile.FILE, bytes);
        OverlayForm form =
                root == null ? null : (OverlayForm) documents.bind(OverlayFile.FILE, root, OverlayForm.class, "");
        OverlayFile read = root == null || form == null
                ? null
                : new OverlayReader(root, documents.problems(OverlayFile.FILE)).file(form);
        documents.finish();
        return Objects.requireNonNull(read, "a file without an error is read");
    }

    private OverlayFile file(OverlayForm form) {
        if (!form.id().matches(ID) || form.id().equals("national")) {
            error("/id", "bad-id", "is no id of an overlay.", "Small letters without accents, digits and hyphens.");
        }
        OverlayForm.Over over = form.over();
        List<Change> replace = new ArrayList<>();
        for (OverlayForm.Replace each : form.replace()) {
            replace.add(change(each.id(), each.with(), each.reason(), "/replace/" + replace.size()));
        }
        List<Change> off = new ArrayList<>();
        for (OverlayForm.Off each : form.off()) {
            off.add(change(each.id(), null, each.reason(), "/off/" + off.size()));
        }
        OverlayForm.Groups groups = form.groups();
        List<TargetGroup> offered = groups == null ? null : groups.offered();
        return new OverlayFile(
                form.id(),
                new Text(form.cs(), form.en()),
                over == null ? null : new Over(over.id(), over.version(), over.hash(), line("/over")),
                replace,
                off,
                offered == null ? null : new HashSet<>(offered),
                groups == null ? Map.of() : own(groups.own()),
                form.contacts().stream()
                        .map(each -> new Contact(each.escalation(), new Text(each.cs(), each.en())))
                        .toList());
    }

    private Change change(String id, @Nullable String with, String reason, String pointer) {
        if (!changed.add(id)) {
            error(pointer + "/id", "changed-twice", id + " is replaced or switched off twice in this file.", null);
        }
        return new Change(new RuleChange(id, with, reason), with, line(pointer), pointer);
    }

    private Map<TargetGroup, Text> own(List<OverlayForm.Own> forms) {
        Map<TargetGroup, Text> own = new EnumMap<>(TargetGroup.class);
        for (int i = 0; i < forms.size(); i++) {
            OverlayForm.Own form = forms.get(i);
            String pointer = "/groups/own/" + i + "/code";
            String hint = "Own groups are TG_OWN_1 to TG_OWN_5.";
            TargetGroup code = Arrays.stream(TargetGroup.values())
                    .filter(group -> group.name().equals(form.code()))
                    .findFirst()
                    .orElse(null);
            if (code == null) {
                error(pointer, "unknown-code", "unknown code of TargetGroup.", hint);
            } else if (!code.isOwn()) {
                error(pointer, "not-own", form.code() + " is a group of the code list, not of a municipality.", hint);
            } else if (own.put(code, new Text(form.cs(), form.en())) != null) {
                error(pointer, "group-twice", form.code() + " is defined twice.", null);
            }
        }
        return own;
    }

    private void error(String pointer, String code, String message, @Nullable String hint) {
        problems.error(code, line(pointer), pointer, message, hint);
    }

    private int line(String pointer) {
        Node node = root.at(pointer);
        return node == null ? root.line() : node.line();
    }
}
