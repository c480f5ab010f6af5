package cz.opora.render;

import cz.opora.advice.GapCard;
import cz.opora.codes.CountedNoun;
import cz.opora.codes.GapState;
import cz.opora.codes.Language;
import cz.opora.codes.MisfitGround;
import cz.opora.codes.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is missing in the network, in a phrase that says how sure that is. */
final class Gaps {
    private static final CountedNoun DISPUTED = new CountedNoun(
            "sporné odmítnutí", "sporná odmítnutí", "sporných odmítnutí", "disputed refusal", "disputed refusals");

    private Gaps() {}

    /** What gaps told in one phrase have in common: kinds nobody of the directory suits are listed, others stand alone. */
    static String together(Layout page, GapCard gap) {
        return gap.state() == GapState.NOT_IN_DIRECTORY ? gap.state().name() : phrase(page, gap);
    }

    /** One phrase for gaps told together. */
    static String phrase(Layout page, List<GapCard> gaps) {
        GapCard first = gaps.get(0);
        String others = first.state() != GapState.NOT_IN_DIRECTORY
                ? ""
                : gaps.stream()
                        .map(gap -> page.actor(gap.type()))
                        .distinct()
                        .skip(1)
                        .map(who -> ", " + who)
                        .collect(Collectors.joining());
        return page.draft(first.because()) + phrase(page, first) + others;
    }

    private static String phrase(Layout page, GapCard gap) {
        String who = page.actor(gap.type());
        return switch (gap.state()) {
            case GAP -> page.say(Frame.MISSING_ACTOR) + " " + who + what(page, gap.kind());
            case NOT_IN_DIRECTORY -> page.say(Frame.NOT_IN_DIRECTORY) + ": " + who;
            case COVERAGE_UNKNOWN ->
                page.language == Language.CS
                        ? "ověřit, zda " + who + " působí i zde"
                        : "ask whether this area is covered: " + who;
        };
    }

    /** What the one that is missing would have to be like. */
    private static String what(Layout page, @Nullable MisfitGround kind) {
        return kind == null || kind == MisfitGround.NO_SERVICE_TYPE ? "" : page.say(what(kind));
    }

    private static Text what(MisfitGround kind) {
        return switch (kind) {
            case TARGET_GROUP -> new Text(" pro klientův okruh osob", " for the client's group");
            case AGE -> new Text(" pro klientův věk", " for the client's age");
            case CAPACITY -> new Text(" s volným místem", " with a free place");
            case COST -> new Text(" za dostupnou cenu", " at a price that can be paid");
            case ACCESSIBILITY -> new Text(" v dosahu klienta", " within the client's reach");
            case PROFESSIONAL -> new Text(", který přijímá", " taking new patients");
            case RULE_BARRIER -> new Text(" bez podmínky, kterou klient nesplní", " without the house rule");
            case RESIDENCE -> new Text(" bez podmínky trvalého pobytu", " not asking for permanent residence");
            case HEALTH_STATE -> new Text(" pro klientův zdravotní stav", " for the client's state of health");
            case NO_SERVICE_TYPE, SAFETY_CONFLICT, CLIENT_VETO, ALREADY_INVOLVED ->
                new Text(" v celém území", " in the whole territory");
        };
    }

    static String disputed(Layout page, int number) {
        return DISPUTED.of(number, page.language);
    }
}
