package cz.opora.render;

import cz.opora.advice.ActorCard;
import cz.opora.advice.ActorRef;
import cz.opora.advice.Advice;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.LayerInfo;
import cz.opora.advice.QuestionCard;
import cz.opora.advice.Reason;
import cz.opora.advice.Step;
import cz.opora.advice.TargetGroupCard;
import cz.opora.codes.ActorType;
import cz.opora.codes.Code;
import cz.opora.codes.Language;
import cz.opora.codes.Mark;
import cz.opora.codes.Text;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One page in the making: the advice, the language, the limits and the sheet; not thread-safe. */
final class Layout {
    private static final int LABEL = 14;

    /** From the first comma outside brackets on, or brackets at the end. */
    private static final Pattern EXAMPLES = Pattern.compile(",(?![^(]*\\)).*$|\\s*\\([^)]*\\)$");

    final Advice advice;
    final Language language;
    final Limits limits;
    final Sheet sheet = new Sheet();
    final LeftOut leftOut = new LeftOut();

    /** Which step says an escalation, found once. */
    final IdentityHashMap<EscalationCard, Optional<Step>> stepOf = new IdentityHashMap<>();

    private final Function<String, Optional<String>> names;
    private boolean starred;

    Layout(Advice advice, Language language, Limits limits, Function<String, Optional<String>> names) {
        this.advice = advice;
        this.language = language;
        this.limits = limits;
        this.names = names;
    }

    String say(Text text) {
        return text.in(language);
    }

    String say(Code code) {
        return code.text().in(language);
    }

    /** The words in capitals, as headings have them. */
    String capitals(Code code) {
        return say(code).toUpperCase(Locale.ROOT);
    }

    /** The need as the heading of a step: one word in capitals where one will do. */
    String heading(Step step) {
        return say(Headings.of(step)).toUpperCase(Locale.ROOT);
    }

    /** The words of the texts, at most as many as the page shows. */
    String list(List<Text> texts, String separator) {
        return list(limits.items(), texts, separator);
    }

    String list(int most, List<Text> texts, String separator) {
        return texts.stream().limit(most).map(this::say).collect(Collectors.joining(separator));
    }

    String codes(List<? extends Code> codes, String separator) {
        return codes.stream().map(this::say).collect(Collectors.joining(separator));
    }

    /** The words for a kind of actor without the examples that follow them in the code list. */
    String actor(ActorType type) {
        return EXAMPLES.matcher(say(Headings.of(type))).replaceFirst("");
    }

    String actors(List<ActorType> types) {
        return types.stream().map(this::actor).collect(Collectors.joining(", "));
    }

    /** The name of a service or territory: what the caller told, else what the advice says, else the id itself. */
    String name(String id) {
        return names.apply(id).or(() -> nameInAdvice(id)).orElse(id);
    }

    /** The name of an actor, else its kind; never the id of one nobody knows by name. */
    String name(ActorRef actor) {
        String service = actor.service();
        boolean named = service == null
                ? !actor.name().equals(actor.type().text())
                : !say(actor.name()).equals(service);
        return named ? say(actor.name()) : actor(actor.type());
    }

    /** Whether words are nothing but the id of a service somebody of the plan has. */
    boolean isId(String words) {
        return advice.steps().stream()
                .flatMap(step -> step.with().stream())
                .anyMatch(actor -> words.equals(actor.service()));
    }

    /** The name of a service; one nobody knows by name is not printed by its id. */
    String service(String id) {
        return names.apply(id).or(() -> nameInAdvice(id)).orElse(say(Frame.SERVICE_NOT_LISTED));
    }

    private Optional<String> nameInAdvice(String id) {
        Stream<ActorRef> mentioned = advice.actors().stream()
                .flatMap(actor -> Stream.concat(
                        actor.alternatives().stream(), actor.excluded().stream().map(excluded -> excluded.actor())));
        return Stream.concat(
                        advice.actors().stream()
                                .filter(actor -> id.equals(actor.service()))
                                .map(ActorCard::name),
                        mentioned.filter(actor -> id.equals(actor.service())).map(ActorRef::name))
                .map(this::say)
                .findFirst();
    }

    /** An asterisk for a statement about the law whose text was not read; remembered for the footnote. */
    String star(Mark mark) {
        if (mark == Mark.S) {
            return "";
        }
        starred = true;
        return "*";
    }

    /** Whether the footnote is needed. */
    boolean starred() {
        return starred;
    }

    /** {@code NÁVRH: } before anything that stands on a rule nobody approved. */
    String draft(List<Reason> because) {
        return because.stream().anyMatch(Reason::draft) ? say(Frame.DRAFT) + ": " : "";
    }

    /** {@code NÁVRH: } before a group that is open, or the client's, because of rules nobody approved. */
    String draft(TargetGroupCard group) {
        return Boolean.TRUE.equals(group.draft()) ? say(Frame.DRAFT) + ": " : draft(group.because());
    }

    /** {@code NÁVRH: } before a question only rules nobody approved ask. */
    String draft(QuestionCard question) {
        return Boolean.TRUE.equals(question.draft()) ? say(Frame.DRAFT) + ": " : "";
    }

    /** The name of an overlay in words; the id of one nobody named. */
    String layer(String id) {
        return Objects.requireNonNullElse(advice.ruleSet().overlays(), List.<LayerInfo>of()).stream()
                .filter(layer -> layer.id().equals(id))
                .map(layer -> say(layer.name()))
                .findFirst()
                .orElse(id);
    }

    /** {@code (už řešíte)} after a card acted on before. */
    String already(String key) {
        boolean acted = advice.unchanged().stream().anyMatch(card -> card.key().equals(key));
        return acted ? " (" + say(Frame.ALREADY) + ")" : "";
    }

    void heading(Text words) {
        sheet.heading(say(words));
    }

    /** A line with a label; nothing when there is nothing to say. */
    void labelled(Text label, String text) {
        if (!text.isBlank()) {
            sheet.hanging("    " + say(label), LABEL, text);
        }
    }

    /** A line with a label, when the page has room for lines of that rank: 1 is dropped last, 5 first. */
    void labelled(int rank, Text label, String text) {
        if (limits.extras() >= rank) {
            labelled(label, text);
        }
    }

    /** A line of the summary, with a label in the left column. */
    void summary(Text label, String text) {
        if (!text.isBlank()) {
            sheet.hanging("  " + say(label), 11, text);
        }
    }
}
