package cz.opora.advice;

import cz.opora.codes.Text;
import java.util.List;

/**
 * One criterion of a target group and what is known of it.
 *
 * @param code the code of the criterion in the dossier
 * @param verdict what is known of it
 * @param text the criterion in words
 * @param because the rules that meet it; empty unless met
 */
public record CriterionCard(String code, Verdict verdict, Text text, List<Reason> because) {
    /** Copies the lists. */
    public CriterionCard {
        because = List.copyOf(because);
    }
}
