package cz.opora.internal.explain;

import cz.opora.codes.Text;
import cz.opora.explain.WhatIf.Option;
import java.util.List;

/** The result of a search in one sentence. */
final class Notes {
    static final Text NOTHING_READ = new Text(
            "Žádné pravidlo o tom nečte nic, co by se dalo změnit.",
            "No rule about it reads anything that could be changed.");

    private Notes() {}

    static Text of(List<Option> options, int most, boolean complete) {
        if (options.isEmpty()) {
            return none(most, complete);
        }
        boolean hands = options.stream().anyMatch(Option::inHands);
        return hands
                ? new Text(
                        "Nejmenší změna, která stačí; ověřeno novým rozhodnutím.",
                        "The smallest change that is enough; verified by deciding again.")
                : new Text(
                        "Nejmenší změna, která stačí; ověřeno novým rozhodnutím. Změnit to nelze: jde o to, jak se věci"
                                + " mají, a to se zjišťuje.",
                        "The smallest change that is enough; verified by deciding again. It is in nobody's hands: it is how"
                                + " things are, to be found out.");
    }

    private static Text none(int most, boolean complete) {
        return complete
                ? new Text(
                        "Žádná malá změna to neobrátí: zkoušeno do " + most + " údajů najednou.",
                        "No small change turns it: tried up to " + most + " fields together.")
                : new Text(
                        "Malá změna se nenašla; všechny možnosti se nestihly zkusit.",
                        "No small change was found; not every possibility could be tried.");
    }
}
