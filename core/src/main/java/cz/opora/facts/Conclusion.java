package cz.opora.facts;

/**
 * The one generic derived fact: a rule of phase {@code derive} concludes that something holds about something. Its codes
 * are declared in {@code rules/vocabulary/codes.yaml}; overlays may add their own.
 *
 * @param code the declared code
 * @param about the JSON pointer of the fact it is about
 */
public record Conclusion(String code, String about) implements Fact {
    /** A conclusion about a fact. */
    public static Conclusion of(String code, Fact about) {
        return new Conclusion(code, about.pointer());
    }

    @Override
    public String pointer() {
        return about + "#" + code;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Conclusion";
    }
}
