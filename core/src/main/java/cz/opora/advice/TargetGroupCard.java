package cz.opora.advice;

import cz.opora.codes.Finding;
import cz.opora.codes.Mark;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the client belongs to a target group, with its criteria.
 *
 * @param key the stable key
 * @param code the group
 * @param verdict eligible, undetermined or not eligible
 * @param criteria the criteria in the order of the dossier
 * @param because the reasons; empty unless eligible
 * @param mark the weakest mark
 * @param name the words for a group an overlay defines; null when the words of the code hold
 * @param draft true when it is undetermined because of drafts alone; null otherwise
 */
public record TargetGroupCard(
        String key,
        TargetGroup code,
        Finding verdict,
        List<CriterionCard> criteria,
        List<Reason> because,
        Mark mark,
        @Nullable Text name,
        @Nullable Boolean draft) {
    /** Copies the lists. */
    public TargetGroupCard {
        criteria = List.copyOf(criteria);
        because = List.copyOf(because);
    }

    /** A group of the code list. */
    public TargetGroupCard(
            String key,
            TargetGroup code,
            Finding verdict,
            List<CriterionCard> criteria,
            List<Reason> because,
            Mark mark) {
        this(key, code, verdict, criteria, because, mark, null, null);
    }

    /** The words for the group. */
    public Text words() {
        return name == null ? code.text() : name;
    }
}
