package cz.opora.directory;

import java.util.List;
import java.util.stream.Stream;

/** Directories for tests: two neighbours in region 99, one ORP in region 98, one whose region is not known. */
public final class SampleDirectory {
    /** The ORP most tests ask about. */
    public static final String HERE = "9901";
    /** Another ORP of the same region. */
    public static final String NEIGHBOUR = "9902";
    /** An ORP of another region. */
    public static final String FAR = "9801";
    /** An ORP the directory knows without its region. */
    public static final String NO_REGION = "9701";

    static final List<Territory> TERRITORIES = List.of(
            new Territory(HERE, "Zálesí", "99"),
            new Territory(NEIGHBOUR, "Podhájí", "99"),
            new Territory(FAR, "Dálava", "98"),
            new Territory(NO_REGION, "Bezkrají", null));

    private SampleDirectory() {}

    /** A directory of the actors. */
    public static ActorDirectory of(SampleActor... actors) {
        return of(List.of(actors));
    }

    /** A directory of the actors. */
    public static ActorDirectory of(List<SampleActor> actors) {
        return of(actors, List.of());
    }

    /** A directory of the actors, declared complete. */
    public static ActorDirectory of(List<SampleActor> actors, List<Completeness> completeFor) {
        return ActorDirectory.of(file(actors.stream().map(SampleActor::build), completeFor));
    }

    static DirectoryFile file(Stream<Actor> actors, List<Completeness> completeFor) {
        return new DirectoryFile(DirectoryFile.FORMAT, "sample", null, TERRITORIES, actors.toList(), completeFor);
    }
}
