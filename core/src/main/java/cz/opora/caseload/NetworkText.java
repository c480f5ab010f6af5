package cz.opora.caseload;

import cz.opora.caseload.GroupNetwork.Row;
import cz.opora.caseload.GroupNetwork.State;
import cz.opora.codes.Code;
import cz.opora.codes.CountedNoun;
import cz.opora.codes.Language;
import java.util.stream.Collectors;

/** The network of a town for a target group as a page; used once. */
final class NetworkText {
    private static final CountedNoun SERVICES = new CountedNoun("služba", "služby", "služeb", "service", "services");

    private static final String INDENT = "      ";
    private static final int WIDTH = 84;

    private final GroupNetwork network;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    NetworkText(GroupNetwork network, Language language) {
        this.network = network;
        this.language = language;
    }

    String text() {
        line(in("MINIMÁLNÍ SÍŤ PRO SKUPINU: ", "MINIMAL NETWORK FOR THE GROUP: ") + words(network.group()));
        line(in("Území ", "Territory ")
                + network.territory()
                + (network.name() == null ? "" : " " + network.name())
                + in(", ke dni ", ", as of ")
                + network.asOf()
                + in(", adresář ", ", directory ")
                + network.directory()
                + (network.verifiedOn() == null
                        ? in(", neověřený.", ", not verified.")
                        : in(" ověřený ", " verified on ") + network.verifiedOn() + "."));
        line(in(
                "Seznam ke kontrole sítě. Do případu se podle něj nikdo nepřidává bez potřeby klienta.",
                "A check list of the network. Nobody is added to a case by it without a need of the client."));
        out.append('\n');
        network.rows().forEach(this::row);
        long missing = network.rows().stream()
                .filter(row -> row.state() != State.AVAILABLE && row.state() != State.NOT_LISTED)
                .count();
        out.append('\n');
        line(
                missing == 0
                        ? in("Síť je úplná.", "The network is complete.")
                        : in("K řešení v síti: ", "To be dealt with in the network: ") + missing + in(" z ", " of ")
                                + network.rows().size() + ".");
        return out.toString();
    }

    private void row(Row row) {
        String services = row.services().isEmpty()
                ? ""
                : " (" + SERVICES.of(row.services().size(), language)
                        + (row.toVerify()
                                ? in(", ověřit, zda bere nové klienty", ", ask whether it takes new clients")
                                : "")
                        + ")";
        line("  " + words(row.type()) + ": " + words(row.state()) + services);
        if (!row.needs().isEmpty()) {
            needs(in("pro potřeby: ", "for needs: ")
                    + row.needs().stream().map(this::words).collect(Collectors.joining(", ")));
        }
    }

    /** Broken after a comma where a line would be too long. */
    private void needs(String all) {
        String rest = all;
        while (rest.length() > WIDTH) {
            int end = rest.lastIndexOf(", ", WIDTH) + 1;
            line(INDENT + rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        line(INDENT + rest);
    }

    private String words(Code code) {
        return code.text().in(language);
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private String in(String cs, String en) {
        return language == Language.CS ? cs : en;
    }
}
