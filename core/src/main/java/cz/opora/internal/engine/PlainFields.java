package cz.opora.internal.engine;

import cz.opora.codes.Text;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words for the fields of a case file that fill no property of a fact: a rule never reads them. */
final class PlainFields {
    private static final Text RECORDED_ON = new Text("kdy byly tyto údaje zapsány", "when these facts were recorded");

    private static final Map<String, Text> WORDS = Map.ofEntries(
            Map.entry(
                    "/caseId", new Text("označení případu, bez osobních údajů", "label of the case, no personal data")),
            Map.entry("/asOf", new Text("ke kterému dni záznam platí", "the day the file speaks of")),
            Map.entry("/territory", new Text("ORP, které na případu pracuje", "the ORP that works on the case")),
            Map.entry("/phase", new Text("v jaké fázi případ je", "phase of case management")),
            Map.entry(
                    "/assessed",
                    new Text(
                            "oblasti, které jste prošli celé: co v nich není zapsané, neplatí",
                            "domains gone through: what is not listed there is not so")),
            Map.entry("/client/movesTo", new Text("kam se klient stěhuje (ORP)", "where the client moves (ORP)")),
            Map.entry(
                    "/client/goals", new Text("co chce klient sám, v jeho pořadí", "the client's own goals, in order")),
            Map.entry("/client/resources/*/kind", new Text("na čem lze stavět", "what the client can build on")),
            Map.entry("/client/resources/*/domain", new Text("v čem to pomůže", "the need it helps with")),
            Map.entry("/client/resources/*/canHelpNow", new Text("pomoci může hned", "can help now")),
            Map.entry(
                    "/household/otherAdults",
                    new Text("kolik žije v domácnosti dalších dospělých", "other adults in the household")),
            Map.entry(
                    "/household/allConsentToBenefits",
                    new Text(
                            "všichni z domácnosti souhlasí se žádostí o dávku",
                            "all of the household agree to the benefit claim")),
            Map.entry("/needs/*/evidence", new Text("z čeho o potřebě víte", "how the need is known")),
            Map.entry("/supports/*/since", new Text("od kdy pomoc trvá", "since when the support runs")),
            Map.entry("/consents/*/givenBy", new Text("kdo souhlas dal", "who gave the consent")),
            Map.entry(
                    "/overridden/*/key",
                    new Text("doporučení, o kterém jste rozhodli jinak", "advice decided otherwise")),
            Map.entry("/overridden/*/outcome", new Text("jak jste rozhodli", "what was decided")),
            Map.entry("/overridden/*/on", new Text("kdy jste tak rozhodli", "when it was decided")));

    private PlainFields() {}

    static Optional<Text> words(String pointer) {
        @Nullable Text own = WORDS.get(pointer);
        return own == null && pointer.endsWith("/assessedOn") ? Optional.of(RECORDED_ON) : Optional.ofNullable(own);
    }
}
