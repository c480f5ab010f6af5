package cz.opora.internal.cards;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.ClientSection;
import cz.opora.casefile.ResourceEntry;
import cz.opora.codes.InformalSupport;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.ResourceKind;
import cz.opora.codes.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the client can build on: asked before any service, as the client agrees. Nobody close is named where violence at home
 * is the need, or where those around the client are known to harm or to be worn out. Source: need-to-actor.md 5.0/2.
 */
final class OwnResources {
    private final List<ResourceEntry> entries;
    private final boolean nobodyClose;

    OwnResources(CaseFile file) {
        ClientSection client = file.client();
        List<ResourceEntry> recorded = client == null ? null : client.resources();
        InformalSupport around = client == null ? null : client.informalSupport();
        this.entries = recorded == null ? List.of() : recorded;
        this.nobodyClose = around == InformalSupport.HARMFUL || around == InformalSupport.OVERLOADED;
    }

    List<Text> of(NeedDomain need) {
        return entries.stream()
                .filter(entry -> entry.domain() == need && !Boolean.FALSE.equals(entry.canHelpNow()))
                .filter(entry -> entry.kind() != ResourceKind.PERSON || mayBeAsked(need))
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .map(entry -> words(entry.kind(), entry.canHelpNow()))
                .distinct()
                .toList();
    }

    private boolean mayBeAsked(NeedDomain need) {
        return !nobodyClose && need != NeedDomain.DOMESTIC_VIOLENCE;
    }

    private static Text words(ResourceKind kind, @Nullable Boolean canHelpNow) {
        Text what =
                switch (kind) {
                    case PERSON ->
                        new Text(
                                "blízký člověk, souhlasí-li s tím klient",
                                "somebody close, if the client agrees to it");
                    case SKILL -> new Text("co klient zvládne sám", "what the client can do alone");
                    case ASSET -> new Text("co klient má a může využít", "what the client owns and can use");
                };
        return canHelpNow != null
                ? what
                : new Text(what.cs() + " (zjistit, zda teď)", what.en() + " (ask whether now)");
    }
}
