package cz.opora.internal.layers;

import cz.opora.advice.LayerInfo;
import cz.opora.advice.RuleSetInfo;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.layers.OverlayFile.Over;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whether an overlay lies on what it was made for. */
public final class LayerWarnings {
    private LayerWarnings() {}

    /** What is to be looked at when an overlay is put on these rules. */
    public static Optional<Diagnostic> of(OverlayFile file, RuleSetInfo below) {
        Over over = file.over();
        if (over == null) {
            return Optional.empty();
        }
        if (!below.layers().contains(over.id())) {
            String message = "was made for the layer " + over.id() + ", which is not below it: there are "
                    + String.join(", ", below.layers()) + ".";
            return Optional.of(warning(over, "/id", message));
        }
        boolean national = over.id().equals(below.layers().get(0));
        String version = over.version();
        if (national && version != null && !version.equals(below.version())) {
            String message = "was made for version " + version + " of " + over.id() + ", and lies on version "
                    + below.version() + ".";
            return Optional.of(warning(over, "/version", message));
        }
        String hash = over.hash();
        if (hash != null && !hashOf(over.id(), national, below).startsWith(hash)) {
            String message = over.id() + " has changed since: its hash no longer begins with " + hash + ".";
            return Optional.of(warning(over, "/hash", message));
        }
        return Optional.empty();
    }

    private static String hashOf(String layer, boolean national, RuleSetInfo below) {
        if (national) {
            return below.hash().split("\\+", 2)[0];
        }
        return Objects.requireNonNullElse(below.overlays(), List.<LayerInfo>of()).stream()
                .filter(info -> info.id().equals(layer))
                .map(LayerInfo::hash)
                .findFirst()
                .orElse("");
    }

    private static Diagnostic warning(Over over, String pointer, String message) {
        return new Diagnostic(
                "made-for-another",
                Diagnostic.Level.WARNING,
                OverlayFile.FILE,
                over.line(),
                "/over" + pointer,
                message,
                "Maybe run its scenarios on these rules and say so in over?");
    }

    /** Two layers of one name could not be told apart in the advice. */
    public static Diagnostic sameId(String id) {
        return OverlayChecker.problem(
                "layer-twice", OverlayFile.FILE, null, "/id", "there is a layer " + id + " below it already.", null);
    }
}
