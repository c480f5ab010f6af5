package cz.opora.directory;

import cz.opora.codes.ActorType;
import cz.opora.codes.AgeBand;
import cz.opora.codes.RegisteredGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Actors for tests: everything is unknown until said. */
public record SampleActor(
        String id,
        ActorType type,
        @Nullable Coverage coverage,
        @Nullable List<RegisteredGroup> groups,
        @Nullable List<AgeBand> bands,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        @Nullable EntryRules entry,
        @Nullable Boolean acceptsNew) {

    /** An actor of which nothing but its id and type is known. */
    public static SampleActor of(String id, ActorType type) {
        return new SampleActor(id, type, null, null, null, null, null, null, null);
    }

    /** Serves the territories. */
    public SampleActor serving(String... territories) {
        return covering(new Coverage(List.of(territories), null, null, null));
    }

    /** Serves the regions. */
    public SampleActor servingRegions(String... regions) {
        return covering(new Coverage(null, List.of(regions), null, null));
    }

    /** Serves the whole country. */
    public SampleActor nationwide() {
        return covering(new Coverage(null, null, true, null));
    }

    /** Has its seat there; whom it serves is unknown. */
    public SampleActor seated(String territory) {
        return covering(new Coverage(null, null, null, territory));
    }

    /** Has that coverage. */
    public SampleActor covering(@Nullable Coverage newCoverage) {
        return new SampleActor(id, type, newCoverage, groups, bands, minAge, maxAge, entry, acceptsNew);
    }

    /** Is registered for the groups. */
    public SampleActor registeredFor(RegisteredGroup... newGroups) {
        return new SampleActor(id, type, coverage, List.of(newGroups), bands, minAge, maxAge, entry, acceptsNew);
    }

    /** Is registered for the age bands. */
    public SampleActor bands(AgeBand... newBands) {
        return new SampleActor(id, type, coverage, groups, List.of(newBands), minAge, maxAge, entry, acceptsNew);
    }

    /** States its own limits of age. */
    public SampleActor ages(@Nullable Integer from, @Nullable Integer to) {
        return new SampleActor(id, type, coverage, groups, bands, from, to, entry, acceptsNew);
    }

    /** Has those entry rules. */
    public SampleActor entry(EntryRules newEntry) {
        return new SampleActor(id, type, coverage, groups, bands, minAge, maxAge, newEntry, acceptsNew);
    }

    /** Takes new clients, or does not. */
    public SampleActor acceptsNew(boolean accepts) {
        return new SampleActor(id, type, coverage, groups, bands, minAge, maxAge, entry, accepts);
    }

    /** The actor. */
    public Actor build() {
        return new Actor(
                id,
                "Aktér " + id,
                type,
                null,
                null,
                groups,
                bands,
                minAge,
                maxAge,
                coverage,
                null,
                null,
                entry,
                acceptsNew,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
