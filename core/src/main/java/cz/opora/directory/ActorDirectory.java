package cz.opora.directory;

import cz.opora.codes.ActorType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The directory, indexed by type and territory. Immutable and thread-safe. */
public final class ActorDirectory {
    private final DirectoryFile file;

    private ActorDirectory(DirectoryFile file) {
        this.file = file;
    }

    /** Loads {@code opora-directory/1}; throws {@link cz.opora.diagnostics.InvalidInputException} with every problem. */
    public static ActorDirectory load(Path path) {
        throw new UnsupportedOperationException();
    }

    /** A directory of the given content. */
    public static ActorDirectory of(DirectoryFile file) {
        return new ActorDirectory(file);
    }

    /** The id of the directory. */
    public String id() {
        return file.id();
    }

    /** The day it was verified as a whole. */
    public @Nullable LocalDate verifiedOn() {
        return file.verifiedOn();
    }

    /** The actor of that id. */
    public Optional<Actor> find(String id) {
        return Optional.empty();
    }

    /** Actors of a type that serve, or may serve, a territory; sorted by id. */
    public List<Actor> serving(ActorType type, @Nullable String territory) {
        return List.of();
    }

    /** Whether an actor is known to serve the territory: true, false, or null when only its seat or nothing is known. */
    public @Nullable Boolean covers(Actor actor, @Nullable String territory) {
        return null;
    }

    /** Whether the directory is declared complete for the type and territory on the date. */
    public boolean completeFor(ActorType type, @Nullable String territory, LocalDate asOf) {
        return false;
    }

    /** The name of a territory. */
    public Optional<Territory> territory(String code) {
        return Optional.empty();
    }

    /** A hash of the content; the same for the same actors in any order. */
    public String hash() {
        return "";
    }
}
