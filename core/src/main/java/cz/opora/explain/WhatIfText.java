package cz.opora.explain;

import cz.opora.codes.Language;
import cz.opora.explain.WhatIf.Option;

/** The answer to "what if" for people. */
final class WhatIfText {
    /** Enough to see where it leads; all of it is in the JSON. */
    private static final int MOST_ALONGSIDE = 6;

    private WhatIfText() {}

    static String of(WhatIf whatIf, Language language) {
        Lines lines = new Lines(language);
        lines.add(
                0,
                lines.in("CO BY SE MUSELO ZMĚNIT", "WHAT WOULD HAVE TO CHANGE") + " - " + whatIf.target() + " - "
                        + lines.in("stav k ", "as of ") + lines.day(whatIf.asOf()));
        lines.add(0, lines.in("Teď: ", "Now: ") + lines.in(whatIf.standing().text()));
        lines.add(0, lines.in(whatIf.note()));
        int number = 0;
        for (Option option : whatIf.options()) {
            number++;
            lines.gap();
            option(number, option, lines);
        }
        return lines.toString();
    }

    private static void option(int number, Option option, Lines lines) {
        lines.add(
                0,
                number + ". " + lines.in("Pak: ", "Then: ")
                        + lines.in(option.after().text()));
        for (FieldChange change : option.changes()) {
            lines.add(
                    3,
                    "- " + lines.in(change.words()) + ": " + lines.in(change.from()) + " → " + lines.in(change.to()));
            lines.add(5, "[" + change.pointer() + "] " + hands(change, lines));
        }
        if (!option.alongside().isEmpty()) {
            lines.add(3, lines.in("S tím se změní i:", "Along with it:"));
            lines.flips(3, option.alongside().stream().limit(MOST_ALONGSIDE).toList());
            int more = option.alongside().size() - MOST_ALONGSIDE;
            if (more > 0) {
                lines.add(3, lines.in("- a dalších " + more, "- and " + more + " more"));
            }
        }
    }

    private static String hands(FieldChange change, Lines lines) {
        return change.inHands()
                ? lines.in("lze se na tom domluvit nebo to zařídit", "can be agreed or arranged")
                : lines.in("změnit to nelze, jen zjistit, jak to je", "cannot be changed, only found out");
    }
}
