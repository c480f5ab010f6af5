package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.ResourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Something the client can build on: an item of {@code /client/resources}.
 *
 * @param kind what kind of resource it is
 * @param domain the domain in which it helps
 * @param canHelpNow it is available now; null when unknown
 */
@Classified(DataClass.WISH)
public record ResourceEntry(
        ResourceKind kind, NeedDomain domain, @Nullable Boolean canHelpNow) {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "ResourceEntry";
    }
}
