package cz.opora;

/** How much an advice explains. */
public enum Detail {
    /** What the page needs: cards with their reasons, findings and questions. */
    PAGE,
    /** Everything: in addition the verdict of every rule and condition. */
    FULL
}
