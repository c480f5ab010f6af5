package cz.opora.caseload;

import cz.opora.caseload.GroupNetwork.Row;
import cz.opora.caseload.GroupNetwork.State;
import cz.opora.codes.ActorType;
import cz.opora.codes.NeedDomain;
import cz.opora.directory.Actor;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.Capacity;
import cz.opora.directory.EntryRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The actors of one town as its directory tells them; what it does not say is no obstacle. */
final class TownActors {
    private final ActorDirectory directory;
    private final String territory;
    private final LocalDate asOf;

    TownActors(ActorDirectory directory, String territory, LocalDate asOf) {
        this.directory = directory;
        this.territory = territory;
        this.asOf = asOf;
    }

    Row row(ActorType type, List<NeedDomain> needs) {
        if (!type.listed()) {
            return new Row(type, State.NOT_LISTED, false, needs, List.of());
        }
        Map<State, List<Actor>> found = new EnumMap<>(State.class);
        directory.serving(type, territory).forEach(actor -> found.computeIfAbsent(
                        state(actor), state -> new ArrayList<>())
                .add(actor));
        if (found.isEmpty()) {
            State absence = directory.completeFor(type, territory, asOf) ? State.GAP : State.NOT_IN_DIRECTORY;
            return new Row(type, absence, false, needs, List.of());
        }
        Map.Entry<State, List<Actor>> best = found.entrySet().iterator().next();
        List<Actor> actors = best.getValue();
        boolean toVerify = best.getKey() == State.AVAILABLE && actors.stream().noneMatch(TownActors::surelyTakes);
        List<String> services = actors.stream().map(Actor::id).sorted().toList();
        return new Row(type, best.getKey(), toVerify, needs, services);
    }

    private State state(Actor actor) {
        if (!Boolean.TRUE.equals(directory.covers(actor, territory))) {
            return State.SEAT_ONLY;
        } else if (Boolean.FALSE.equals(actor.acceptsNew()) || Objects.equals(freePlaces(actor), 0)) {
            return State.FULL;
        }
        return hasBarrier(actor.entry()) ? State.RULE_BARRIER : State.AVAILABLE;
    }

    private static @Nullable Integer freePlaces(Actor actor) {
        Capacity capacity = actor.capacity();
        return capacity == null ? null : capacity.free();
    }

    private static boolean surelyTakes(Actor actor) {
        Integer free = freePlaces(actor);
        return Boolean.TRUE.equals(actor.acceptsNew()) || (free != null && free > 0);
    }

    private static boolean hasBarrier(@Nullable EntryRules entry) {
        return entry != null
                && Stream.of(entry.soberOnly(), entry.residenceRequired(), entry.documents(), entry.insurance())
                        .anyMatch(Boolean.TRUE::equals);
    }
}
