package cz.opora.cli;

import cz.opora.RuleSet;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The rules of a folder an author works on: by themselves, or as an overlay of others. */
final class LayeredRules {
    static final String NATIONAL = "national";
    static final String OVERLAY_FILE = "overlay.yaml";

    private LayeredRules() {}

    /** Whether the folder says that it is an overlay. */
    static boolean isOverlay(Path folder) {
        return Files.isRegularFile(folder.resolve(OVERLAY_FILE));
    }

    /**
     * An overlay cannot be looked at without what it lies on: all its ids would look wrong.
     *
     * @throws RuleSetException when the lowest of the layers is an overlay
     */
    static void refuseAlone(Path folder, List<String> bases) {
        String lowest = bases.isEmpty() ? folder.toString() : bases.get(0);
        if (!lowest.equals(NATIONAL) && isOverlay(Path.of(lowest))) {
            throw alone(Path.of(lowest), "say what it lies on, --on national.");
        }
    }

    /** The refusal of an overlay where a whole set of rules is wanted. */
    static RuleSetException alone(Path folder, String fix) {
        return new RuleSetException(List.of(new Diagnostic(
                "overlay-alone",
                Diagnostic.Level.ERROR,
                folder.toString(),
                null,
                null,
                "this is an overlay (" + OVERLAY_FILE + "): " + fix,
                null)));
    }

    /**
     * The rules of the folder.
     *
     * @param bases the folders of the layers below, lowest first, of which the lowest may be {@code national}; none when
     *     the folder stands by itself
     */
    static RuleSet load(Path folder, List<String> bases) {
        refuseAlone(folder, bases);
        return bases.isEmpty() ? compiled(folder) : over(below(bases), folder);
    }

    private static RuleSet compiled(Path folder) {
        try {
            return RuleSet.compile(folder);
        } catch (RuleSetException e) {
            throw placed(folder, e);
        }
    }

    /** The layers below alone; there is at least one. */
    static RuleSet below(List<String> bases) {
        String lowest = bases.get(0);
        RuleSet below = lowest.equals(NATIONAL) ? RuleSet.national() : compiled(Path.of(lowest));
        for (String overlay : bases.subList(1, bases.size())) {
            below = over(below, Path.of(overlay));
        }
        return below;
    }

    /** The rules with an overlay. */
    static RuleSet over(RuleSet below, Path folder) {
        try {
            return below.withOverlay(folder);
        } catch (RuleSetException e) {
            throw placed(folder, e);
        }
    }

    /** The same with the folder before the name of each file in it, so that it can be opened from where the program was called. */
    static RuleSetException placed(Path folder, RuleSetException refusal) {
        return new RuleSetException(
                refusal.diagnostics().stream().map(each -> placed(folder, each)).toList());
    }

    private static Diagnostic placed(Path folder, Diagnostic each) {
        String file = each.file();
        if (file == null
                || !Files.isRegularFile(folder.resolve(file))
                || Path.of(file).startsWith(folder)) {
            return each;
        }
        return new Diagnostic(
                each.code(),
                each.severity(),
                folder.resolve(file).toString(),
                each.line(),
                each.column(),
                each.pointer(),
                each.message(),
                each.hint());
    }
}
