package cz.opora.internal.foreign;

import cz.opora.diagnostics.NearestName;
import cz.opora.internal.foreign.FactClasses.FactClass;
import cz.opora.internal.foreign.ForeignFolder.LooseFile;
import cz.opora.internal.foreign.LooseRule.LooseCondition;
import cz.opora.internal.foreign.LooseRule.LoosePattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What shows only when all rules are read: the same twice, and what is read and never written. Used once. */
final class AcrossRules {
    private static final Pattern MADE = Pattern.compile("\\bnew\\s+([A-Z]\\w*)\\s*\\(([^;]*)\\)");
    private static final Pattern SETTER = Pattern.compile("\\bset([A-Z]\\w*)\\s*\\(");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern WANTED = Pattern.compile("^(\\w+)\\s*==\\s*(?:(true)|\"([^\"]*)\")");

    private final FactClasses classes;
    private final List<LooseFile> files;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, Set<String>> made = new TreeMap<>();
    private final Set<String> set = new TreeSet<>();

    AcrossRules(FactClasses classes, List<LooseFile> files) {
        this.classes = classes;
        this.files = files;
    }

    void run() {
        files.forEach(file -> file.rules().forEach(this::written));
        for (LooseFile file : files) {
            for (LooseRule rule : file.rules()) {
                twice(file, rule);
                rule.patterns().forEach(pattern -> neverWritten(file, rule, pattern));
            }
        }
    }

    private void written(LooseRule rule) {
        Matcher matcher = MADE.matcher(rule.then());
        while (matcher.find()) {
            Set<String> texts = made.computeIfAbsent(matcher.group(1), key -> new TreeSet<>());
            TEXT.matcher(matcher.group(2)).results().map(text -> text.group(1)).forEach(texts::add);
        }
        SETTER.matcher(rule.then())
                .results()
                .map(setter -> Character.toLowerCase(setter.group(1).charAt(0))
                        + setter.group(1).substring(1))
                .forEach(set::add);
    }

    private void twice(LooseFile file, LooseRule rule) {
        String here = file.name() + ':' + file.text().line(rule.start());
        String sameName = names.putIfAbsent(rule.name(), here);
        if (sameName != null) {
            String what = "a rule of this name is already at " + sameName;
            file.found().error("foreign-name", rule, rule.start(), what, null);
        }
        String body = (rule.when() + "=>" + rule.then()).replaceAll("\\s+", "");
        String sameBody = bodies.putIfAbsent(body, here);
        if (sameBody != null) {
            String what = "it says word for word what the rule at " + sameBody + " says";
            file.found().error("foreign-same", rule, rule.start(), what, null);
        }
    }

    /** A type of which rules set or make something is theirs to fill: what they never fill is never there. */
    private void neverWritten(LooseFile file, LooseRule rule, LoosePattern pattern) {
        FactClass type = classes.find(pattern.type());
        if (type == null || !pattern.positive()) {
            return;
        }
        boolean filled = type.properties().keySet().stream().anyMatch(set::contains);
        for (LooseCondition condition : pattern.conditions()) {
            Matcher matcher = WANTED.matcher(condition.text());
            if (!matcher.find() || !type.properties().containsKey(matcher.group(1))) {
                continue;
            }
            String text = matcher.group(3);
            Set<String> texts = made.get(type.name());
            if (text != null && texts != null && !texts.contains(text)) {
                String what = "no rule makes a " + type.name() + " with \"" + text + '"';
                tell(file, rule, condition, what, NearestName.hint(text, texts));
            } else if (matcher.group(2) != null && filled && !set.contains(matcher.group(1))) {
                tell(file, rule, condition, "rules fill " + type.name() + ", and none sets " + matcher.group(1), null);
            }
        }
    }

    private static void tell(
            LooseFile file, LooseRule rule, LooseCondition condition, String what, @Nullable String hint) {
        file.found().warning("foreign-never-written", rule, condition.start(), what, hint);
    }
}
