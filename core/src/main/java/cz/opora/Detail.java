package cz.opora;

/** How much an advice explains. */
public enum Detail {
    /** What the page needs: cards with their reasons, findings and questions. */
    PAGE,
    /** In addition the verdict of every rule, without those of its conditions. Costs little more than the page. */
    VERDICTS,
    /** Everything: in addition the verdict of every rule and condition. */
    FULL
}
