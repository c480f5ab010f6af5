package cz.opora.internal.layers;

import cz.opora.codes.EscalationCode;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.layers.FilePlaces.FilePlace;
import cz.opora.vocabulary.StepWords;
import cz.opora.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether an overlay may say what it says in words: it may word steps and questions its own way, but what a property or a
 * code means is the same everywhere, the words of an escalation stand, and nothing that must not be told is left out.
 */
final class WordLocks {
    private final FilePlaces places;
    private final List<Diagnostic> problems = new ArrayList<>();

    private WordLocks(FilePlaces places) {
        this.places = places;
    }

    static List<Diagnostic> check(Vocabulary below, OverlayContent content) {
        WordLocks locks = new WordLocks(new FilePlaces("vocabulary", content.vocabularyFiles()));
        Vocabulary own = content.vocabulary();
        locks.taken("properties", "", "property", below.properties(), own.properties());
        locks.taken("codes", "/conclusions", "conclusion", below.conclusions(), own.conclusions());
        locks.taken("codes", "/criteria", "criterion", below.criteria(), own.criteria());
        for (EscalationCode code : EscalationCode.values()) {
            if (own.escalations().containsKey(code)) {
                locks.error(
                        "codes",
                        "/escalations/" + code,
                        "the words of an escalation may not be changed by an overlay.",
                        "Maybe contacts in overlay.yaml?");
            }
        }
        new TreeMap<>(own.steps()).forEach((key, words) -> locks.step(key, below.steps(), words));
        return locks.problems;
    }

    private void taken(String file, String path, String what, Map<String, ?> below, Map<String, ?> own) {
        for (String key : new TreeMap<>(own).keySet()) {
            if (below.containsKey(key)) {
                String message =
                        "the layers below have words for this " + what + " already; it means the same everywhere.";
                error(file, path + "/" + key.replace("/", "~1"), message, "Maybe take it out?");
            }
        }
    }

    private void step(String key, Map<String, StepWords> below, StepWords own) {
        StepWords base = below.get(key);
        if (base != null && !own.doNotTell().containsAll(base.doNotTell())) {
            String message = "leaves out something the layers below forbid to tell.";
            error("codes", "/steps/" + key.replace("/", "~1"), message, "Maybe repeat doNotTell as it stands there?");
        }
    }

    private void error(String file, String pointer, String message, String hint) {
        Optional<FilePlace> place = places.at(file, pointer);
        problems.add(OverlayChecker.problem(
                "locked-words",
                place.map(FilePlace::file).orElse("vocabulary"),
                place.map(FilePlace::line).orElse(null),
                pointer,
                message,
                hint));
    }
}
