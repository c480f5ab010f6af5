package cz.opora.internal.engine;

import cz.opora.advice.Candidate;
import cz.opora.codes.GapState;
import cz.opora.codes.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is not known about a chosen actor and is worth a phone call first: a doubt, never a misfit. */
final class Doubts {
    private Doubts() {}

    static List<Text> of(@Nullable Candidate candidate, @Nullable GapState state) {
        List<Text> doubts = new ArrayList<>();
        if (candidate == null) {
            if (state != null) {
                doubts.add(state.text());
            }
            return doubts;
        }
        if (candidate.covers() == null) {
            doubts.add(new Text("zeptat se, zda působí v této ORP", "ask whether it works in this ORP"));
        }
        if (candidate.groupFits() == null) {
            doubts.add(new Text(
                    "ověřit, zda má v registru klientův okruh osob", "check that the client's group is registered"));
        }
        if (candidate.acceptsNew() == null) {
            doubts.add(new Text("zeptat se, zda přijímá nové klienty", "ask whether it takes new clients"));
        }
        return doubts;
    }
}
