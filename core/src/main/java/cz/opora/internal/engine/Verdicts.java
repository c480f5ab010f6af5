package cz.opora.internal.engine;

import cz.opora.advice.Verdict;
import cz.opora.codes.Text;

/** Verdicts in words. */
final class Verdicts {
    private Verdicts() {}

    static Text words(Verdict verdict) {
        return switch (verdict) {
            case MET -> new Text("splněno", "met");
            case NOT_MET -> new Text("nesplněno", "not met");
            case UNKNOWN -> new Text("neví se", "not known");
            case ERROR -> new Text("nelze vyhodnotit", "cannot be evaluated");
        };
    }
}
