package cz.opora.directory;

import cz.opora.codes.ActorType;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.InvalidInputException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The directory, indexed by type and territory: a look-up costs as much as it finds, however large the directory is.
 * Immutable and thread-safe.
 */
public final class ActorDirectory {
    /** The directory of a town of which nothing is known: it lists nobody and claims to be complete for nothing. */
    public static final ActorDirectory EMPTY =
            of(new DirectoryFile(DirectoryFile.FORMAT, "none", null, List.of(), List.of(), List.of()));

    private final DirectoryFile file;
    private final Map<String, Territory> territories;
    private final Map<String, Actor> actors;
    private final Map<ActorType, CoverageIndex> byType;
    private final Map<DeclaredFor, LocalDate> completeSince;
    private final String hash;

    private record DeclaredFor(ActorType type, String territory) {}

    private ActorDirectory(DirectoryFile file) {
        List<Diagnostic> problems = new ArrayList<>();
        this.file = file;
        this.territories = territoriesOf(file, problems);
        this.actors = actorsOf(file, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        this.byType = indexOf(file.actors(), territories);
        this.completeSince = declarationsOf(file.completeFor());
        this.hash = CanonicalForm.sha256(file);
    }

    /**
     * Loads {@code opora-directory/1}.
     *
     * @throws InvalidInputException with every problem of the file
     */
    public static ActorDirectory load(Path path) {
        return of(DirectoryFile.load(path));
    }

    /**
     * A directory of the given content.
     *
     * @throws InvalidInputException when two actors share an id or two territories a code
     */
    public static ActorDirectory of(DirectoryFile file) {
        return new ActorDirectory(file);
    }

    /** The id of the directory. */
    public String id() {
        return file.id();
    }

    /** The day it was verified as a whole; null when unknown. */
    public @Nullable LocalDate verifiedOn() {
        return file.verifiedOn();
    }

    /** The actor of that id. */
    public Optional<Actor> find(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /**
     * Actors of a type that serve, or may serve, a territory; sorted by id. An actor whose coverage is not known is
     * among them when its seat is in the territory or in the same region, when the region is not known, or when not
     * even the seat is known. For a null territory these are all actors of the type.
     */
    public List<Actor> serving(ActorType type, @Nullable String territory) {
        CoverageIndex index = byType.get(type);
        if (index == null) {
            return List.of();
        }
        return territory == null ? index.all() : index.serving(territory, regionOf(territory));
    }

    /**
     * Whether an actor is known to serve the territory: true, false, or null when nothing but its seat is known, when
     * the territory is null, or when the actor serves regions and the region of the territory is not known.
     */
    public @Nullable Boolean covers(Actor actor, @Nullable String territory) {
        Coverage coverage = actor.coverage();
        if (coverage == null || territory == null) {
            return null;
        }
        return CoverageIndex.covers(coverage, territory, regionOf(territory));
    }

    /**
     * Whether the directory is declared complete for the type and territory, and was by the date; false for a null
     * territory.
     */
    public boolean completeFor(ActorType type, @Nullable String territory, LocalDate asOf) {
        if (territory == null) {
            return false;
        }
        LocalDate since = completeSince.get(new DeclaredFor(type, territory));
        return since != null && !since.isAfter(asOf);
    }

    /**
     * What the coordinator has to settle with the actors: agreements and funding that end within that many days or have
     * ended, and entries not verified for that many months. An end nobody recorded is no matter, and an entry that was
     * never verified counts from the day the whole directory was verified. Sorted by day, then by actor.
     *
     * @param asOf the day to judge from
     * @param days how long before an end it is a matter
     * @param months how long a verification lasts
     */
    public List<Upkeep> upkeep(LocalDate asOf, int days, int months) {
        List<Upkeep> due = new ArrayList<>();
        for (Actor actor : file.actors()) {
            Agreement agreement = actor.agreement();
            ending(
                    actor,
                    Upkeep.Matter.AGREEMENT_ENDS,
                    agreement == null ? null : agreement.validTo(),
                    asOf,
                    days,
                    due);
            ending(actor, Upkeep.Matter.FUNDING_ENDS, actor.fundedUntil(), asOf, days, due);
            LocalDate verified = actor.verifiedOn() == null ? verifiedOn() : actor.verifiedOn();
            if (verified != null && !verified.plusMonths(months).isAfter(asOf)) {
                due.add(new Upkeep(actor.id(), Upkeep.Matter.UNVERIFIED, verified.plusMonths(months)));
            }
        }
        due.sort(Comparator.comparing(Upkeep::on).thenComparing(Upkeep::actor).thenComparing(Upkeep::matter));
        return List.copyOf(due);
    }

    private static void ending(
            Actor actor, Upkeep.Matter matter, @Nullable LocalDate end, LocalDate asOf, int days, List<Upkeep> due) {
        if (end != null && !end.minusDays(days).isAfter(asOf)) {
            due.add(new Upkeep(actor.id(), matter, end));
        }
    }

    /** The territory of that code, when the directory speaks of it. */
    public Optional<Territory> territory(String code) {
        return Optional.ofNullable(territories.get(code));
    }

    /** The territories the directory speaks of, by code. */
    public List<Territory> territories() {
        return territories.values().stream()
                .sorted(Comparator.comparing(Territory::code))
                .toList();
    }

    /** A hash of the content (SHA-256, hexadecimal); the same for the same content in any order. */
    public String hash() {
        return hash;
    }

    private @Nullable String regionOf(String territory) {
        Territory known = territories.get(territory);
        return known == null ? null : known.region();
    }

    private static Map<String, Territory> territoriesOf(DirectoryFile file, List<Diagnostic> problems) {
        Map<String, Territory> found = new HashMap<>();
        for (int i = 0; i < file.territories().size(); i++) {
            Territory territory = file.territories().get(i);
            if (found.putIfAbsent(territory.code(), territory) != null) {
                problems.add(repeated("/territories/" + i + "/code", "territory code", territory.code()));
            }
        }
        return Map.copyOf(found);
    }

    private static Map<String, Actor> actorsOf(DirectoryFile file, List<Diagnostic> problems) {
        Map<String, Actor> found = new HashMap<>();
        for (int i = 0; i < file.actors().size(); i++) {
            Actor actor = file.actors().get(i);
            if (found.putIfAbsent(actor.id(), actor) != null) {
                problems.add(repeated("/actors/" + i + "/id", "actor id", actor.id()));
            }
        }
        return Map.copyOf(found);
    }

    private static Diagnostic repeated(String pointer, String what, String key) {
        return new Diagnostic(
                "duplicate-id",
                Diagnostic.Level.ERROR,
                null,
                null,
                pointer,
                "The " + what + " \"" + key + "\" is used twice.",
                null);
    }

    private static Map<ActorType, CoverageIndex> indexOf(List<Actor> actors, Map<String, Territory> territories) {
        Map<ActorType, List<Actor>> grouped = new EnumMap<>(ActorType.class);
        for (Actor actor : actors) {
            grouped.computeIfAbsent(actor.type(), type -> new ArrayList<>()).add(actor);
        }
        Map<ActorType, CoverageIndex> index = new EnumMap<>(ActorType.class);
        grouped.forEach((type, ofType) -> index.put(type, new CoverageIndex(ofType, territories)));
        return index;
    }

    /** Keeps the earliest declaration: a directory complete since spring is complete on a summer day too. */
    private static Map<DeclaredFor, LocalDate> declarationsOf(List<Completeness> declarations) {
        Map<DeclaredFor, LocalDate> since = new HashMap<>();
        for (Completeness declared : declarations) {
            since.merge(
                    new DeclaredFor(declared.type(), declared.territory()),
                    declared.verifiedOn(),
                    (one, other) -> one.isBefore(other) ? one : other);
        }
        return Map.copyOf(since);
    }
}
