package cz.opora.internal.engine;

import cz.opora.codes.Code;
import cz.opora.codes.Situation;
import cz.opora.codes.Text;
import cz.opora.facts.Client;
import cz.opora.facts.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The case in a few lines: who, and what is known to be so, in the order of the plan. */
final class Summary {
    private Summary() {}

    static List<Text> of(List<?> facts, PlanOrder order) {
        SituationFacts situations = new SituationFacts(facts);
        List<Text> lines = new ArrayList<>();
        facts.stream()
                .filter(Client.class::isInstance)
                .map(Client.class::cast)
                .forEach(client -> lines.add(who(client)));
        for (Need need : order.needs()) {
            List<String> cs = new ArrayList<>();
            List<String> en = new ArrayList<>();
            Arrays.stream(Situation.values())
                    .filter(situation -> situation.domain() == need.domain())
                    .filter(situation ->
                            Boolean.TRUE.equals(situations.of(situation).value()))
                    .map(Code::text)
                    .forEach(text -> {
                        cs.add(text.cs());
                        en.add(text.en());
                    });
            if (need.domain() != null && !cs.isEmpty()) {
                Text domain = need.domain().text();
                lines.add(new Text(
                        domain.cs() + ": " + String.join(", ", cs), domain.en() + ": " + String.join(", ", en)));
            }
        }
        return lines;
    }

    private static Text who(Client client) {
        return client.age() == null
                ? new Text("Klient, věk neznáme", "Client, age unknown")
                : new Text("Klient, věk " + client.age(), "Client aged " + client.age());
    }
}
