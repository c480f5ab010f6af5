package cz.opora.internal.words;

import cz.opora.codes.ActorType;
import cz.opora.codes.CautionCode;
import cz.opora.codes.Code;
import cz.opora.codes.DoNot;
import cz.opora.codes.DoubtKind;
import cz.opora.codes.DuplicityKind;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Intensity;
import cz.opora.codes.MethodLevel;
import cz.opora.codes.MisfitGround;
import cz.opora.codes.RefusalCheck;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import cz.opora.parameters.Parameters;
import cz.opora.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule adds to the advice, in a sentence. */
final class WriteWords {
    private static final Pattern CONSTANT = Pattern.compile("([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)");
    private static final Pattern NUMBER = Pattern.compile("\\$\\w+\\.(\\w+)\\(\"(.+)\"\\)");

    private static final Map<String, Class<? extends Enum<?>>> LISTS = Stream.<Class<? extends Enum<?>>>of(
                    ActorType.class,
                    CautionCode.class,
                    DoNot.class,
                    DoubtKind.class,
                    DuplicityKind.class,
                    EscalationCode.class,
                    Intensity.class,
                    MethodLevel.class,
                    MisfitGround.class,
                    RefusalCheck.class,
                    TargetGroup.class,
                    Urgency.class)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private static final Map<String, Text> KINDS = Map.ofEntries(
            Map.entry("Caution", new Text("Upozornit", "Point out")),
            Map.entry("Doubt", new Text("U služby připomenout", "Remark on the service")),
            Map.entry("Duplicity", new Text("Ukázat zdvojení práce", "Show overlapping work")),
            Map.entry("Escalation", new Text("Eskalovat", "Escalate")),
            Map.entry("Membership", new Text("Klient patří do skupiny", "The client belongs to the group")),
            Map.entry("MethodAdvice", new Text("Doporučit způsob práce", "Recommend the level of work")),
            Map.entry("Misfit", new Text("Službu nenabízet", "Do not offer the service")),
            Map.entry("RefusalFinding", new Text("Odmítnutí posoudit", "Judge the refusal")),
            Map.entry("Temptation", new Text("Připomenout, co nedělat", "Remind what not to do")));

    private static final Text NOBODY = new Text("nikdo", "nobody");

    private final Vocabulary vocabulary;
    private final Parameters parameters;

    WriteWords(Vocabulary vocabulary, Parameters parameters) {
        this.vocabulary = vocabulary;
        this.parameters = parameters;
    }

    Text of(WriteEntry write) {
        return switch (write.type()) {
            case "Conclusion" ->
                ConditionWords.prefixed(
                        "Platí dál jako závěr: ",
                        "Holds as a conclusion: ",
                        declared(write, vocabulary.conclusions(), ""));
            case "Criterion" -> criterion(write);
            case "Wanted" -> wanted(write);
            case "Review" -> review(write);
            case "Prerequisite" -> prerequisite(write);
            case "Gap" -> new Text("Zapsat mezeru v síti", "Record a gap in the network");
            default -> {
                Text kind = KINDS.getOrDefault(write.type(), new Text("Zapsat", "Record"));
                List<Text> codes = all(write);
                yield codes.isEmpty() ? kind : ConditionWords.joined(kind, ": ", ConditionWords.listed(codes));
            }
        };
    }

    private Text criterion(WriteEntry write) {
        String group = write.arguments().get(0).replaceAll(".*\\.", "");
        return ConditionWords.prefixed(
                "Splněný znak skupiny: ",
                "Criterion of the group met: ",
                declared(write, vocabulary.criteria(), group + "/"));
    }

    private static Text declared(WriteEntry write, Map<String, Text> words, String prefix) {
        return write.arguments().stream()
                .filter(argument -> argument.startsWith("\""))
                .map(argument -> words.get(prefix + argument.replace("\"", "")))
                .filter(text -> text != null)
                .findFirst()
                .orElse(new Text("bez názvu", "without a name"));
    }

    private static List<Text> all(WriteEntry write) {
        List<Text> texts = new ArrayList<>();
        write.arguments().forEach(argument -> texts.addAll(constants(argument)));
        write.chain().forEach(link -> texts.addAll(constants(link)));
        return texts;
    }

    private static List<Text> constants(String written) {
        List<Text> texts = new ArrayList<>();
        Matcher matcher = CONSTANT.matcher(written);
        while (matcher.find()) {
            String name = matcher.group(2);
            Class<? extends Enum<?>> list = LISTS.get(matcher.group(1));
            if (list != null) {
                Arrays.stream(list.getEnumConstants())
                        .filter(constant -> constant.name().equals(name))
                        .map(constant -> ((Code) constant).text())
                        .forEach(texts::add);
            }
        }
        return texts;
    }

    private static Text either(String written) {
        List<Text> texts = constants(written);
        return new Text(
                texts.stream().map(Text::cs).collect(Collectors.joining(" nebo ")),
                texts.stream().map(Text::en).collect(Collectors.joining(" or ")));
    }

    /** Who leads on a row of the matrix. */
    static Text lead(WriteEntry write) {
        return semicolons(write.chain().stream()
                .filter(link -> link.startsWith(".lead("))
                .map(WriteWords::either)
                .toList());
    }

    /** Who comes next or beside. */
    static Text others(WriteEntry write) {
        List<Text> others = new ArrayList<>();
        for (String link : write.chain()) {
            Text who = either(link);
            if (link.startsWith(".then(") || link.startsWith(".support(")) {
                others.add(who);
            } else if (link.startsWith(".consult(")) {
                others.add(ConditionWords.prefixed("poradit se: ", "consult: ", who));
            } else if (link.startsWith(".backup(")) {
                others.add(ConditionWords.prefixed("v záloze: ", "in reserve: ", who));
            }
        }
        return semicolons(others);
    }

    private static Text semicolons(List<Text> texts) {
        if (texts.isEmpty()) {
            return NOBODY;
        }
        return new Text(
                texts.stream().map(Text::cs).collect(Collectors.joining("; ")),
                texts.stream().map(Text::en).collect(Collectors.joining("; ")));
    }

    private static Text wanted(WriteEntry write) {
        Text lead = lead(write);
        Text others = others(write);
        Text pace = write.chain().stream()
                .filter(link -> link.startsWith(".at("))
                .map(WriteWords::either)
                .findFirst()
                .orElse(Intensity.REGULAR.text());
        return new Text(
                "Zapojit; vede " + lead.cs() + (others.equals(NOBODY) ? "" : "; dál " + others.cs()) + " (" + pace.cs()
                        + ")",
                "Involve; lead by " + lead.en() + (others.equals(NOBODY) ? "" : "; then " + others.en()) + " ("
                        + pace.en() + ")");
    }

    private Text review(WriteEntry write) {
        Text amount = write.arguments().stream()
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .map(number -> Amounts.of(parameters, number.group(2), number.group(1)))
                .findFirst()
                .orElse(null);
        return switch (write.factory()) {
            case "on" ->
                new Text("Vrátit se k případu v den, kdy lhůta končí", "Look at the case again when the deadline ends");
            case "before" ->
                ConditionWords.prefixed(
                        "Vrátit se k případu před koncem lhůty; předstih: ",
                        "Look at the case again before the deadline ends, ahead by ",
                        amount == null ? new Text("podle záznamu", "as recorded") : amount);
            default ->
                ConditionWords.prefixed(
                        "Vrátit se k případu; nejpozději za: ",
                        "Look at the case again in ",
                        amount == null ? new Text("dobu, která zbývá", "the time that is left") : amount);
        };
    }

    private static Text prerequisite(WriteEntry write) {
        List<Text> both = all(write);
        return new Text(
                "Dřív: " + both.get(0).cs() + "; teprve potom: " + both.get(1).cs(),
                "First: " + both.get(0).en() + "; only then: " + both.get(1).en());
    }
}
