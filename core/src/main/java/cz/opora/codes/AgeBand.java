package cz.opora.codes;

/**
 * An age band of the register of services. Source: actors.md 4.3, vekove-kategorie.csv.
 */
public enum AgeBand implements Code {
    INFANT("děti kojeneckého věku (do 1 roku)", "infants to 1", Mark.K, 0, 1),
    PRESCHOOL("děti předškolního věku (1 - 6 let)", "pre-school children 1-6", Mark.K, 1, 6),
    YOUNGER_CHILDREN("mladší děti (7 - 10 let)", "younger children 7-10", Mark.K, 7, 10),
    OLDER_CHILDREN("starší děti (11 - 15 let)", "older children 11-15", Mark.K, 11, 15),
    ADOLESCENTS("dorost (16 - 18 let)", "adolescents 16-18", Mark.S, 16, 18),
    YOUNG_ADULTS("mladí dospělí (19 - 26 let)", "young adults 19-26", Mark.S, 19, 26),
    ADULTS("dospělí (27 - 64 let)", "adults 27-64", Mark.S, 27, 64),
    YOUNGER_SENIORS("mladší senioři (65 - 80 let)", "younger seniors 65-80", Mark.S, 65, 80),
    OLDER_SENIORS("starší senioři (nad 80 let)", "older seniors over 80", Mark.S, 81, 150),
    ANY_AGE("bez omezení věku", "any age", Mark.K, 0, 150);

    private final Text text;
    private final Mark mark;
    private final int from;
    private final int to;

    AgeBand(String cs, String en, Mark mark, int from, int to) {
        this.text = new Text(cs, en);
        this.mark = mark;
        this.from = from;
        this.to = to;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return mark;
    }

    /** The youngest age of the band, in completed years. */
    public int from() {
        return from;
    }

    /** The oldest age of the band, in completed years. */
    public int to() {
        return to;
    }
}
