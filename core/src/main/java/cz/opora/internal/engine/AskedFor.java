package cz.opora.internal.engine;

import cz.opora.codes.ActorType;
import cz.opora.codes.CautionCode;
import cz.opora.codes.Code;
import cz.opora.codes.DoNot;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.MethodLevel;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Text;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.NearestName;
import cz.opora.diagnostics.UnknownNameException;
import cz.opora.explain.WhyNot.Kind;
import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody asks "why not" about, and the rules that could have written it.
 *
 * @param name the id of a rule or a code, as it is written
 * @param kind what it is
 * @param text in words
 * @param rules the rules
 */
record AskedFor(String name, Kind kind, Text text, List<RulePlan> rules) {
    private static final Pattern ACTOR = Pattern.compile("ActorType\\.(\\w+)");

    /**
     * What a name means.
     *
     * @throws UnknownNameException when it means nothing
     */
    static AskedFor of(String given, Collection<RulePlan> plans, Vocabulary vocabulary) {
        Map<String, AskedFor> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (ActorType type : ActorType.values()) {
            known.put(type.name(), new AskedFor(type.name(), Kind.ACTOR, type.text(), List.of()));
        }
        vocabulary
                .conclusions()
                .forEach((code, text) -> known.put(code, new AskedFor(code, Kind.OUTCOME, text, List.of())));
        vocabulary
                .criteria()
                .forEach((code, text) -> known.put(code, new AskedFor(code, Kind.OUTCOME, text, List.of())));
        Stream.of(
                        EscalationCode.values(),
                        TargetGroup.values(),
                        DoNot.values(),
                        CautionCode.values(),
                        MethodLevel.values())
                .flatMap(Stream::of)
                .forEach(code -> known.put(
                        ((Enum<?>) code).name(),
                        new AskedFor(((Enum<?>) code).name(), Kind.OUTCOME, ((Code) code).text(), List.of())));
        plans.forEach(plan -> known.put(
                plan.entry().id(),
                new AskedFor(plan.entry().id(), Kind.RULE, plan.entry().text(), List.of(plan))));
        AskedFor found = known.get(given.strip());
        if (found == null) {
            throw unknown(given, known.keySet());
        }
        return found.kind == Kind.RULE ? found : found.with(writers(found, plans));
    }

    private AskedFor with(List<RulePlan> writers) {
        return new AskedFor(name, kind, text, writers);
    }

    private static UnknownNameException unknown(String given, Collection<String> names) {
        String hint = NearestName.hint(given.strip().toUpperCase(Locale.ROOT), names);
        return new UnknownNameException(new Diagnostic(
                "unknown-name",
                Diagnostic.Level.ERROR,
                null,
                null,
                null,
                "no rule, escalation, target group, do-not, caution, conclusion or type of actor has this name.",
                hint == null ? "A type of actor is written like DEBT_ADVICE, a rule like TGA-001." : hint));
    }

    private static List<RulePlan> writers(AskedFor asked, Collection<RulePlan> plans) {
        return plans.stream()
                .filter(plan -> asked.kind == Kind.ACTOR
                        ? wants(plan.entry().write(), asked.name)
                        : writes(plan.entry().write(), asked.name))
                .toList();
    }

    private static boolean wants(WriteEntry write, String type) {
        if (!write.type().equals("Wanted")) {
            return false;
        }
        Matcher types = ACTOR.matcher(String.join(" ", write.chain()));
        return types.results().anyMatch(match -> match.group(1).equals(type));
    }

    /** A criterion is named by its group and its code; everything else by its first code. */
    private static boolean writes(WriteEntry write, String name) {
        List<String> codes = new ArrayList<>();
        for (String argument : write.arguments()) {
            if (!argument.startsWith("$")) {
                codes.add(argument.replace("\"", "").replaceFirst("^\\w+\\.", ""));
            }
        }
        if (codes.isEmpty()) {
            return false;
        }
        boolean criterion = write.type().equals("Criterion");
        return name.equals(criterion ? String.join("/", codes) : codes.get(0));
    }
}
