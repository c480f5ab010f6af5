package cz.opora.caseload;

import cz.opora.RuleSet;
import cz.opora.codes.ActorType;
import cz.opora.codes.Code;
import cz.opora.codes.Language;
import cz.opora.codes.Mark;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Text;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.Territory;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import cz.opora.reference.Reference.MatrixRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom a town should have for a target group, and whom it has, format {@code opora-network/1}: a check list for the
 * coordinator of the network and for conferences. It speaks of no client; an actor of this list is never added to a case
 * without a need. Immutable.
 *
 * @param format always {@code opora-network/1}
 * @param group the target group
 * @param territory the code of the ORP
 * @param name the name of the ORP; null when the directory does not speak of it
 * @param asOf the day
 * @param directory the id of the directory
 * @param verifiedOn the day the directory was verified as a whole; null when unknown
 * @param rows a row an actor, in the order of the dossier
 */
public record GroupNetwork(
        String format,
        TargetGroup group,
        String territory,
        @Nullable String name,
        LocalDate asOf,
        String directory,
        @Nullable LocalDate verifiedOn,
        List<Row> rows) {
    /** The only format this version writes. */
    public static final String FORMAT = "opora-network/1";

    /** Copies the list. */
    public GroupNetwork {
        rows = List.copyOf(rows);
    }

    /** What a directory says of a kind of actor in a town, the best first. */
    public enum State implements Code {
        /** Somebody serves the town and takes new people, as far as is known. */
        AVAILABLE("ano", "yes"),
        /** Somebody serves it and has a place, and all of them have a house rule that keeps people away. */
        RULE_BARRIER("jen s podmínkou pro přijetí", "with a house rule only"),
        /** All who serve it are full or take nobody new. */
        FULL("plno", "full"),
        /** Somebody may serve it, but all that is known is the seat, or not even that. */
        SEAT_ONLY("nevíme, zda slouží i zde", "not known whether it serves this town"),
        /** Nobody, and the directory says that it is complete. */
        GAP("mezera v síti", "a gap in the network"),
        /** Nobody, and the directory does not say that it is complete. */
        NOT_IN_DIRECTORY("v adresáři není", "not in the directory"),
        /** No directory lists such actors. */
        NOT_LISTED("v adresáři se nevede", "not kept in a directory");

        private final Text text;

        State(String cs, String en) {
            this.text = new Text(cs, en);
        }

        @Override
        public Text text() {
            return text;
        }

        @Override
        public Mark mark() {
            return Mark.G;
        }
    }

    /**
     * An expected actor.
     *
     * @param type the kind of actor
     * @param state what the directory says of it
     * @param toVerify it is available, but of none it is known whether it takes new people
     * @param needs the needs it is asked for by the rules
     * @param services ids of the services in that state
     */
    public record Row(ActorType type, State state, boolean toVerify, List<NeedDomain> needs, List<String> services) {
        /** Copies the lists. */
        public Row {
            needs = List.copyOf(needs);
            services = List.copyOf(services);
        }
    }

    /**
     * The view of a town.
     *
     * @param rules the rules, for the needs an actor is asked for
     * @param directory the directory of local actors
     * @param group the target group
     * @param territory the code of the ORP
     * @param asOf the day
     */
    public static GroupNetwork of(
            RuleSet rules, ActorDirectory directory, TargetGroup group, String territory, LocalDate asOf) {
        List<MatrixRow> matrix = rules.reference(asOf).matrix();
        TownActors town = new TownActors(directory, Objects.requireNonNull(territory, "territory"), asOf);
        List<Row> rows = group.expectedActors().stream()
                .map(type -> town.row(type, needs(matrix, type)))
                .toList();
        String name = directory.territory(territory).map(Territory::name).orElse(null);
        return new GroupNetwork(FORMAT, group, territory, name, asOf, directory.id(), directory.verifiedOn(), rows);
    }

    private static List<NeedDomain> needs(List<MatrixRow> matrix, ActorType type) {
        return matrix.stream()
                .filter(row -> row.actors().contains(type))
                .map(MatrixRow::need)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** As a page people read. */
    public String text(Language language) {
        return new NetworkText(this, language).text();
    }

    /** As canonical JSON on many lines. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.KEPT);
    }
}
