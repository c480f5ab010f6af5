package cz.opora.national;

import cz.opora.advice.Advice;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.LegalBasis;
import cz.opora.codes.Language;
import cz.opora.directory.Actor;
import cz.opora.render.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages of the example town, and what no page may hold. */
final class Pages {
    private static final int LINES = 60;
    private static final int WIDTH = 90;
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,}_[A-Z_]+\\b");
    private static final Pattern POINTER = Pattern.compile("(^|[ (])/[a-z]+[A-Za-z/*]*");
    private static final Pattern BOX_DRAWING = Pattern.compile("[\\u2500-\\u25ff]");
    private static final Pattern DOUBLE_SPACE = Pattern.compile("[,;] {2,}\\p{L}");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(the|and|with|unknown|none|urgent|this week|then|ask|bring|refused|review|client|step|not|null)\\b");
    private static final Pattern CZECH = Pattern.compile("[ěščřžýůťďňĚŠČŘŽÝŮŤĎŇ]");

    /** Words of the names in the example directory, and abbreviations of the law. */
    private static final Pattern NAMES = Pattern.compile(names());

    private Pages() {}

    private static String names() {
        Set<String> words = new TreeSet<>(Set.of("Zálesí"));
        try {
            Matcher name = Pattern.compile("\"(?:name|organisation)\": *\"([^\"]+)\"")
                    .matcher(Files.readString(Path.of("../examples/directories/zalesi.json"), StandardCharsets.UTF_8));
            while (name.find()) {
                words.add(name.group(1));
                words.addAll(Stream.of(name.group(1).split("[ ,.]+"))
                        .filter(word -> CZECH.matcher(word).find())
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    static String text(Advice advice, Language language) {
        return Page.of(advice).naming(Pages::name).text(language);
    }

    private static Optional<String> name(String id) {
        return id.equals("9901")
                ? Optional.of("Zálesí")
                : Zalesi.DIRECTORY.find(id).map(Actor::name);
    }

    /** Each line that breaks a rule of pages, with the rule. */
    static List<String> faults(String page, Language language) {
        List<String> faults = new ArrayList<>();
        List<String> lines = page.lines().toList();
        if (lines.size() > LINES) {
            faults.add(lines.size() + " lines");
        }
        // The first line holds the label of the case and the territory, as somebody wrote them.
        for (String line : lines.subList(1, lines.size())) {
            if (line.length() > WIDTH) {
                faults.add("too long: " + line);
            }
            find(CODE, "code", line, faults);
            find(POINTER, "pointer", line, faults);
            find(BOX_DRAWING, "box drawing", line, faults);
            find(DOUBLE_SPACE, "double space", line, faults);
            if (line.contains("null")) {
                faults.add("null: " + line);
            }
            if (language == Language.CS) {
                find(ENGLISH, "English", line, faults);
            }
        }
        return faults;
    }

    /** Czech letters on an English page, outside names and sources, which are Czech in every language. */
    static List<String> czech(Advice advice, String page) {
        String text = page.lines().skip(1).map(String::strip).collect(Collectors.joining(" "));
        for (EscalationCard card : advice.escalations()) {
            for (LegalBasis basis : card.legalBasis()) {
                text = text.replace(basis.text(), "");
            }
            text = card.deadline() == null ? text : text.replace(card.deadline().source(), "");
        }
        List<String> faults = new ArrayList<>();
        find(CZECH, "Czech", NAMES.matcher(text).replaceAll(""), faults);
        return faults;
    }

    private static void find(Pattern pattern, String rule, String line, List<String> faults) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.find()) {
            faults.add(rule + " \"" + matcher.group() + "\": " + line);
        }
    }
}
