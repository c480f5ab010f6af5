package cz.opora.scenario;

import cz.opora.advice.Wanted;
import cz.opora.advice.Wanted.Link;
import cz.opora.codes.ActorType;
import cz.opora.codes.Intensity;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Role;
import cz.opora.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An outcome that a rule is to write: either parts of the outcome in their order, others between them left out, or
 * a whole row of the matrix. In a row, the types of one link are in the order in which they are preferred.
 *
 * @param parts codes, numbers and pointers of the outcome; empty for a row
 * @param need the need served; null when not looked at
 * @param lead who leads: one type, or several of which any
 * @param then who comes next or supports, link by link
 * @param consult who is only asked, link by link
 * @param backup who stands in, link by link
 * @param intensity how often they have to be in touch; null when not looked at
 */
record ExpectedWriting(
        List<String> parts,
        @Nullable NeedDomain need,
        List<ActorType> lead,
        List<List<ActorType>> then,
        List<List<ActorType>> consult,
        List<List<ActorType>> backup,
        @Nullable Intensity intensity) {
    /** Copies the lists. */
    ExpectedWriting {
        parts = List.copyOf(parts);
        lead = List.copyOf(lead);
        then = List.copyOf(then);
        consult = List.copyOf(consult);
        backup = List.copyOf(backup);
    }

    /** Whether an outcome is what was expected. */
    boolean matches(Fact outcome) {
        if (!parts.isEmpty()) {
            List<String> left = new ArrayList<>(parts);
            WritingForm.parts(outcome).forEach(part -> {
                if (!left.isEmpty() && left.get(0).equals(part)) {
                    left.remove(0);
                }
            });
            return left.isEmpty();
        }
        return outcome instanceof Wanted row
                && (need == null || need == row.need())
                && (intensity == null || intensity == row.intensity())
                && links(row, Role.LEAD).equals(lead.isEmpty() ? List.of() : List.of(lead))
                && links(row, Role.SUPPORT).equals(then)
                && links(row, Role.CONSULT).equals(consult)
                && links(row, Role.BACKUP).equals(backup);
    }

    private static List<List<ActorType>> links(Wanted row, Role role) {
        return row.links().stream()
                .filter(link -> link.role() == role)
                .map(Link::anyOf)
                .toList();
    }

    /** An outcome in the words of a scenario. */
    static String words(Fact outcome) {
        return outcome instanceof Wanted row
                ? words(
                        row.need(),
                        row.links().stream()
                                .map(link -> link(link.role(), link.anyOf()))
                                .toList(),
                        row.intensity())
                : String.join(" ", WritingForm.parts(outcome));
    }

    @Override
    public String toString() {
        List<String> links = new ArrayList<>();
        if (!lead.isEmpty()) {
            links.add(link(Role.LEAD, lead));
        }
        then.forEach(anyOf -> links.add(link(Role.SUPPORT, anyOf)));
        consult.forEach(anyOf -> links.add(link(Role.CONSULT, anyOf)));
        backup.forEach(anyOf -> links.add(link(Role.BACKUP, anyOf)));
        return parts.isEmpty() ? words(need, links, intensity) : String.join(" ", parts);
    }

    private static String words(@Nullable NeedDomain need, List<String> links, @Nullable Intensity intensity) {
        return (need == null ? "" : need + ": ")
                + String.join(", ", links)
                + (intensity == null ? "" : " at " + intensity);
    }

    private static String link(Role role, List<ActorType> anyOf) {
        String types = anyOf.stream().map(Enum::name).collect(Collectors.joining(" or "));
        return switch (role) {
            case LEAD -> "lead " + types;
            case CONSULT -> "consult " + types;
            case BACKUP -> "backup " + types;
            default -> "then " + types;
        };
    }
}
