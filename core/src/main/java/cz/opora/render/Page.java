package cz.opora.render;

import cz.opora.advice.Advice;
import cz.opora.codes.Language;
import java.util.Optional;
import java.util.function.Function;

/**
 * An advice as plain text for people: lines of at most ninety characters, Czech or English, each ended by a line feed.
 * Immutable and thread-safe; the same advice gives the same text to the byte, whatever the machine and its locale.
 */
public final class Page {
    private final Advice advice;
    private final Function<String, Optional<String>> names;

    private Page(Advice advice, Function<String, Optional<String>> names) {
        this.advice = advice;
        this.names = names;
    }

    /** The page of an advice; territories and services the advice does not name are printed by their code. */
    public static Page of(Advice advice) {
        return new Page(advice, code -> Optional.empty());
    }

    /** This page with names for codes of territories and ids of services, as a directory knows them. */
    public Page naming(Function<String, Optional<String>> newNames) {
        return new Page(advice, newNames);
    }

    /**
     * The page a worker holds: at most three steps this week in full, six in all and four questions, never more than sixty
     * lines. What does not fit is left out from the least important and counted at the end; escalations, do-nots and what
     * has to be confirmed never are, at the worst they are told in fewer words.
     */
    public String text(Language language) {
        return Budget.spend(limits -> page(language, limits).sheet).text();
    }

    /** The page without limits: every step, question and gap. */
    public String whole(Language language) {
        return page(language, Limits.NONE).sheet.text();
    }

    /**
     * Why each card stands in the advice: its rules, their sources and marks, and the facts they used with their place in
     * the case file; then, when the advice was made in full detail, what is known of every rule.
     */
    public String why(Language language) {
        Layout page = new Layout(advice, language, Limits.NONE, names);
        Why.write(page);
        return page.sheet.text();
    }

    private Layout page(Language language, Limits limits) {
        Layout page = new Layout(advice, language, limits, names);
        header(page);
        InShort.write(page);
        Escalations.now(page);
        Plan.today(page);
        Escalations.others(page);
        DoNots.write(page);
        Plan.write(page);
        Network.write(page);
        Closing.write(page);
        if (!limits.airy()) {
            page.sheet.close();
        }
        return page;
    }

    private void header(Layout page) {
        String caseId = advice.caseId();
        String territory = advice.territory();
        page.sheet.margins(
                page.say(Frame.TITLE),
                (caseId == null ? "" : page.say(Frame.CASE) + " " + caseId + " · ")
                        + page.say(Frame.AS_OF) + " " + Dates.date(advice.asOf(), page.language) + " · "
                        + (territory == null
                                ? page.say(Frame.ORP_UNKNOWN)
                                : page.say(Frame.ORP) + " " + page.name(territory)));
        page.sheet.paragraph(0, page.say(Frame.NOT_A_DECISION));
        page.sheet.rule();
    }
}
