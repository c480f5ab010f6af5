package cz.opora.national;

import cz.opora.national.PublishedCase.Actor;
import cz.opora.national.PublishedCase.Told;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published cases beside our advice, as a page. */
final class PublishedTable {
    private static final String HEAD = """
            # Published cases beside the advice

            Thirty-three case stories from publications, retold in codes (`examples/cases/published`), decided with the
            national rules and the made-up directory of Zálesí. This page is written by `PublishedCasesTest` with
            `-Dopora.write=true` and compared in every build. Most source texts are cut off: an actor the source does not
            name may still be right, so nothing here measures precision.

            - **forbidden**: escalations raised that must not be; always 0.
            - **happened**: of the escalations told as done, and rightly done on that day, how many are raised.
            - **expected**: of those the law expects whether told or not, how many are raised.
            - **actors**: of the actors the source names, how many are among the first %d suggested (whom to involve now,
              then recipients of escalations, then who comes later). Left out: the advised office itself, kinds without a
              code, and who works with the client already by the case file.

            Of those to involve now no need takes every place before each other need has whoever leads it, and a lost card
            of the health insurance has a field: that brought the municipal police into 078 and the insurer into 007.

            | case | fit | level | forbidden | happened | expected | actors | not suggested | raised |
            |---|---|---|---|---|---|---|---|---|
            """.formatted(PublishedResult.SUGGESTIONS);

    private static final String WHY = """

            ## What is not suggested or raised, and why

            """;

    private PublishedTable() {}

    static String of(List<PublishedResult> results) {
        return HEAD
                + results.stream().map(PublishedTable::row).collect(Collectors.joining())
                + total(results)
                + WHY
                + results.stream().flatMap(PublishedTable::reasons).collect(Collectors.joining());
    }

    private static Stream<String> reasons(PublishedResult result) {
        String file = result.source().file().substring(0, 3);
        Stream<String> actors = result.missed().stream().map(actor -> actor.said() + ": " + actor.why());
        Stream<String> escalations = result.told(Told::rightlyHappened).stream()
                .filter(told -> told.why() != null)
                .map(told -> told.said() + " (escalation): " + told.why());
        return Stream.concat(actors, escalations).map(reason -> "- " + file + " " + reason + "\n");
    }

    private static String row(PublishedResult result) {
        return cells(
                result.source().file().substring(0, 3),
                result.source().cmFit(),
                result.advice().method() == null ? "" : result.advice().method().level(),
                result.forbiddenRaised().size(),
                told(result, Told::rightlyHappened),
                told(result, Told::legallyExpected),
                result.found().size() + "/" + result.stated().size(),
                result.missed().stream().map(Actor::said).distinct().collect(Collectors.joining(", ")),
                result.raised().stream().map(Enum::name).collect(Collectors.joining(", ")));
    }

    private static String told(PublishedResult result, Predicate<Told> which) {
        int all = result.told(which).size();
        return all == 0 ? "" : result.toldAndRaised(which).size() + "/" + all;
    }

    private static String total(List<PublishedResult> results) {
        return cells(
                "**all**",
                "",
                "",
                sum(results, PublishedResult::forbiddenRaised),
                share(
                        sum(results, result -> result.toldAndRaised(Told::rightlyHappened)),
                        sum(results, result -> result.told(Told::rightlyHappened))),
                share(
                        sum(results, result -> result.toldAndRaised(Told::legallyExpected)),
                        sum(results, result -> result.told(Told::legallyExpected))),
                share(sum(results, PublishedResult::found), sum(results, PublishedResult::stated)),
                "",
                "");
    }

    private static int sum(List<PublishedResult> results, Function<PublishedResult, Collection<?>> what) {
        return results.stream().mapToInt(result -> what.apply(result).size()).sum();
    }

    private static String share(int part, int whole) {
        return String.format(Locale.ROOT, "%d/%d = %.2f", part, whole, (double) part / whole);
    }

    private static String cells(Object... cells) {
        return List.of(cells).stream().map(Object::toString).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
