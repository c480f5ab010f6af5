package cz.opora.advice;

import cz.opora.codes.Finding;
import cz.opora.codes.Mark;
import cz.opora.codes.TargetGroup;
import java.util.List;

/**
 * Whether the client belongs to a target group, with its criteria.
 *
 * @param key the stable key
 * @param code the group
 * @param verdict eligible, undetermined or not eligible
 * @param criteria the criteria in the order of the dossier
 * @param because the reasons; empty unless eligible
 * @param mark the weakest mark
 */
public record TargetGroupCard(
        String key, TargetGroup code, Finding verdict, List<CriterionCard> criteria, List<Reason> because, Mark mark) {
    /** Copies the lists. */
    public TargetGroupCard {
        criteria = List.copyOf(criteria);
        because = List.copyOf(because);
    }
}
