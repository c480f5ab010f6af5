package screener;

/** What somebody does. */
public enum Status {
    PUPIL,
    STUDENT,
    WORKER,
    PENSIONER,
    OTHER
}
