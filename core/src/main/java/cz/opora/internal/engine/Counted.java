package cz.opora.internal.engine;

/** A number with its noun in the Czech form that goes with it. */
final class Counted {
    private Counted() {}

    /** {@code 1 měsíc, 2 měsíce, 5 měsíců}. */
    static String of(long number, String one, String few, String many) {
        return number + " " + (number == 1 ? one : number >= 2 && number <= 4 ? few : many);
    }
}
