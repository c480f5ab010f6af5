package cz.opora.internal.decision;

import cz.opora.advice.Availability;
import cz.opora.advice.Candidate;
import cz.opora.advice.Wanted;
import cz.opora.codes.ActorType;
import cz.opora.codes.DoubtKind;
import cz.opora.codes.GapState;
import cz.opora.codes.MisfitGround;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Role;
import cz.opora.codes.Text;
import cz.opora.directory.ActorDirectory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which actor of the directory answers which wanted type: misfits set aside, the rest ranked, and for each type whether
 * somebody fits or what is known about the absence.
 *
 * @param choices what was found for each need and type
 * @param availabilities the same as facts for phase {@code check}
 */
public record Matching(Map<Key, Choice> choices, List<Availability> availabilities) {
    /** No rule wanted anybody. */
    static final Matching NOTHING = new Matching(Map.of(), List.of());

    private static final Set<ActorType> PROFESSIONALS = EnumSet.of(
            ActorType.GP,
            ActorType.PAEDIATRICIAN,
            ActorType.SPECIALIST,
            ActorType.PSYCHIATRIST,
            ActorType.PSYCHOLOGIST);

    /**
     * A wanted type for a need.
     *
     * @param need the need
     * @param type the type
     */
    public record Key(NeedDomain need, ActorType type) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byNeed = need.compareTo(other.need);
            return byNeed != 0 ? byNeed : type.compareTo(other.type);
        }
    }

    /**
     * What was found for a wanted type.
     *
     * @param fitting who fits, best first
     * @param misfits who does not, with the grounds
     * @param state null when somebody fits or nobody is sought; otherwise what is known about the absence
     * @param kind the ground that keeps most candidates away; null when there is none
     * @param sought whether a directory lists such people at all
     * @param doubts what to settle first about each of those who fit, by service
     */
    public record Choice(
            List<Candidate> fitting,
            Map<Candidate, List<MisfitGround>> misfits,
            @Nullable GapState state,
            @Nullable MisfitGround kind,
            boolean sought,
            Map<String, List<Text>> doubts) {
        /** What to settle first about one of those who fit; about nobody, what is known of the absence. */
        public List<Text> doubts(@Nullable Candidate candidate) {
            if (candidate == null) {
                return state == null ? List.of() : List.of(state.text());
            }
            return doubts.getOrDefault(candidate.service(), List.of());
        }

        /** Whether somebody can be asked, if only with a question first. */
        boolean available() {
            return !sought || !fitting.isEmpty();
        }
    }

    static Matching of(
            List<Wanted> wanted,
            List<Candidate> candidates,
            CandidateNotes said,
            ActorDirectory directory,
            @Nullable String territory,
            LocalDate asOf) {
        Map<Key, List<Candidate>> byKey = candidates.stream()
                .collect(Collectors.groupingBy(
                        candidate -> new Key(candidate.need(), candidate.type()), TreeMap::new, Collectors.toList()));
        Map<Key, Choice> choices = new TreeMap<>();
        for (Wanted row : wanted) {
            for (Wanted.Link link : row.links()) {
                for (ActorType type : link.anyOf()) {
                    Key key = new Key(row.need(), type);
                    boolean complete = directory.completeFor(type, territory, asOf);
                    choices.computeIfAbsent(key, k -> choose(k, byKey.getOrDefault(k, List.of()), said, complete));
                }
            }
        }
        return new Matching(choices, availabilities(wanted, choices));
    }

    /** Who already works with the client stays, whatever the conditions for new clients; a veto or a conflict counts. */
    private static Choice choose(Key key, List<Candidate> candidates, CandidateNotes said, boolean complete) {
        List<Candidate> fitting = new ArrayList<>();
        Set<Candidate> involved = new HashSet<>();
        Map<Candidate, List<MisfitGround>> misfits = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            List<MisfitGround> against = said.against(candidate);
            boolean working = against.contains(MisfitGround.ALREADY_INVOLVED)
                    && !against.contains(MisfitGround.CLIENT_VETO)
                    && !against.contains(MisfitGround.SAFETY_CONFLICT);
            if (against.isEmpty() || working) {
                fitting.add(candidate);
            } else {
                misfits.put(candidate, against);
            }
            if (working) {
                involved.add(candidate);
            }
        }
        fitting.sort(new CandidateRanking(involved));
        boolean served = !involved.isEmpty() || said.atWork(key);
        GapState state = served ? null : state(key, fitting, misfits, complete);
        return new Choice(
                fitting,
                misfits,
                state,
                mostFrequent(misfits),
                key.type().listed(),
                doubts(fitting, involved, said.doubts()));
    }

    /** About who already works with the client nothing but that is worth saying. */
    private static Map<String, List<Text>> doubts(List<Candidate> fitting, Set<Candidate> involved, Doubts doubts) {
        Map<String, List<Text>> all = new HashMap<>();
        for (Candidate candidate : fitting) {
            List<Text> texts = involved.contains(candidate)
                    ? List.of(DoubtKind.ALREADY_INVOLVED.text())
                    : doubts.of(candidate).stream().map(DoubtKind::text).toList();
            all.put(candidate.service(), texts);
        }
        return all;
    }

    private static @Nullable GapState state(
            Key key, List<Candidate> fitting, Map<Candidate, List<MisfitGround>> misfits, boolean complete) {
        boolean sure = fitting.stream().anyMatch(candidate -> Boolean.TRUE.equals(candidate.covers()));
        if (sure || !key.type().listed()) {
            return null;
        }
        if (!fitting.isEmpty()) {
            return GapState.COVERAGE_UNKNOWN;
        }
        boolean byChoice =
                misfits.values().stream().anyMatch(against -> against.stream().noneMatch(MisfitGround::makesGap));
        if (byChoice) {
            return null;
        }
        return complete ? GapState.GAP : GapState.NOT_IN_DIRECTORY;
    }

    private static @Nullable MisfitGround mostFrequent(Map<Candidate, List<MisfitGround>> misfits) {
        Map<MisfitGround, Long> counts = misfits.values().stream()
                .flatMap(Collection::stream)
                .filter(MisfitGround::makesGap)
                .collect(Collectors.groupingBy(ground -> ground, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<MisfitGround, Long>comparingByValue()
                        .thenComparing(
                                Map.Entry.<MisfitGround, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** When one type of an "either" link is available, the other is no gap; a backup never is. */
    private static List<Availability> availabilities(List<Wanted> wanted, Map<Key, Choice> choices) {
        Map<Key, Availability> found = new TreeMap<>();
        for (Wanted row : wanted) {
            for (Wanted.Link link : row.links()) {
                boolean any = link.role() == Role.BACKUP
                        || link.anyOf().stream()
                                .anyMatch(type -> choice(choices, row, type).available());
                for (ActorType type : link.anyOf()) {
                    Choice choice = choice(choices, row, type);
                    GapState state = choice.state();
                    if (state != null && (!any || choice.available())) {
                        Availability one = new Availability(row.need(), type, state, kindOf(type, choice));
                        found.put(new Key(row.need(), type), one);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Choice choice(Map<Key, Choice> choices, Wanted row, ActorType type) {
        Choice choice = choices.get(new Key(row.need(), type));
        if (choice == null) {
            throw new IllegalStateException("nobody looked for " + type);
        }
        return choice;
    }

    /** Where doctors are the ones missing, that there is none to take the client is a matter of the profession. */
    private static @Nullable MisfitGround kindOf(ActorType type, Choice choice) {
        if (choice.state() != GapState.GAP) {
            return null;
        }
        if (PROFESSIONALS.contains(type) && (choice.kind() == null || choice.kind() == MisfitGround.CAPACITY)) {
            return MisfitGround.PROFESSIONAL;
        }
        return choice.kind() == null ? MisfitGround.NO_SERVICE_TYPE : choice.kind();
    }
}
