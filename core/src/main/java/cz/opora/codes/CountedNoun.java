package cz.opora.codes;

/**
 * A noun in the forms that go with a number: {@code 1 den, 2 dny, 5 dnů}, {@code 1 day, 2 days}. A negative number takes the
 * form of its size.
 *
 * @param one Czech for one
 * @param few Czech for two to four
 * @param many Czech for none, for five and more
 * @param single English for one
 * @param plural English for any other number
 */
public record CountedNoun(String one, String few, String many, String single, String plural) {
    private static final int FIVE = 5;

    /** The number with its noun, in both languages. */
    public Text of(long number) {
        return new Text(number + " " + czech(number), number + " " + english(number));
    }

    /** The number with its noun in one language. */
    public String of(long number, Language language) {
        return of(number).in(language);
    }

    private String czech(long number) {
        long size = Math.abs(number);
        return size == 1 ? one : size > 1 && size < FIVE ? few : many;
    }

    private String english(long number) {
        return Math.abs(number) == 1 ? single : plural;
    }
}
