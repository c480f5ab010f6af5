package cz.opora.advice;

import cz.opora.codes.DataClass;
import cz.opora.codes.Mark;
import cz.opora.codes.SharingGround;
import java.util.List;

/**
 * Why a hand-over sheet may hold what it holds.
 *
 * @param ground the ground
 * @param source the act and section, or what else it rests on, in Czech
 * @param mark how well it was checked
 * @param classes the classes it opens to this recipient
 */
public record HandoverGround(SharingGround ground, String source, Mark mark, List<DataClass> classes) {
    /** Copies the list. */
    public HandoverGround {
        classes = List.copyOf(classes);
    }
}
