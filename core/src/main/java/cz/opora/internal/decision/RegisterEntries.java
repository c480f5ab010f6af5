package cz.opora.internal.decision;

import cz.opora.facts.Client;
import cz.opora.facts.Refusal;
import cz.opora.facts.RegisterEntry;
import java.util.List;

/** What the directory says of each service that refused the client. */
final class RegisterEntries {
    private RegisterEntries() {}

    static List<RegisterEntry> of(List<?> facts, DirectoryView view) {
        Client client = facts.stream()
                .filter(Client.class::isInstance)
                .map(Client.class::cast)
                .findFirst()
                .orElseThrow();
        return facts.stream()
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .map(refusal -> view.entry(refusal, client))
                .toList();
    }
}
