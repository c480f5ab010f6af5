package cz.opora.lint;

import cz.opora.codes.ActorType;
import cz.opora.codes.EscalationCode;
import cz.opora.diagnostics.NearestName;
import cz.opora.facts.Conclusion;
import cz.opora.facts.Cooperation;
import cz.opora.facts.Deadline;
import cz.opora.facts.Fact;
import cz.opora.facts.RegisterEntry;
import cz.opora.internal.drools.source.ReadableTypes;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words: none missing for what rules read and write, none for what nobody uses. */
final class WordChecks {
    /** What is worked out, so that nobody is asked for it. */
    private static final Set<Class<?>> COMPUTED =
            Set.of(Conclusion.class, Cooperation.class, Deadline.class, RegisterEntry.class);

    private static final Pattern TYPE = Pattern.compile("ActorType\\.([A-Z_0-9]+)");
    private static final String PART = "vocabulary/";

    private final Linted linted;
    private final Found found;

    WordChecks(Linted linted, Found found) {
        this.linted = linted;
        this.found = found;
    }

    void run() {
        missing();
        unusedProperties();
        unusedCodes("Conclusion", "conclusion", linted.ownWords().conclusions().keySet());
        unusedCodes("Criterion", "criterion", linted.ownWords().criteria().keySet());
        unusedEscalations();
        unusedSteps();
    }

    /** Each missing word once, at the first place that needs it. */
    private void missing() {
        Set<String> told = new TreeSet<>();
        for (RuleEntry rule : linted.own()) {
            Linted.plain(rule).forEach(pattern -> pattern.conditions().forEach(condition -> {
                String type = String.valueOf(pattern.type());
                String key = type + '.' + condition.property();
                Class<?> fact = Linted.type(type);
                boolean speaks = fact.getPackageName().equals(Fact.class.getPackageName())
                        && condition.operator() != null
                        && condition.property() != null
                        && !condition.property().equals("pointer");
                if (speaks && !linted.words().properties().containsKey(key) && told.add("word " + key)) {
                    found.ofCondition(
                            LintCheck.MISSING_WORD, rule, condition, key + " has no words", "Maybe in vocabulary/properties.yaml?");
                }
                if (speaks && !COMPUTED.contains(fact) && !asked(key) && told.add("question " + key)) {
                    found.ofCondition(
                            LintCheck.MISSING_WORD, rule, condition, key + " has no question", "Maybe in vocabulary/questions.yaml?");
                }
            }));
            written(rule, told);
        }
    }

    private boolean asked(String key) {
        return linted.words().questions().containsKey(key);
    }

    private void written(RuleEntry rule, Set<String> told) {
        if (rule.write().type().equals("Escalation")) {
            String code = rule.write().arguments().get(0).replaceFirst("^EscalationCode\\.", "");
            if (!linted.words().escalations().containsKey(EscalationCode.valueOf(code)) && told.add("escalation " + code)) {
                found.ofRule(LintCheck.MISSING_WORD, rule, "the escalation " + code + " has no words");
            }
        } else if (rule.write().type().equals("Wanted")) {
            for (String type : types(rule)) {
                boolean there = linted.words().steps().keySet().stream()
                        .anyMatch(step -> step.equals(type) || step.endsWith("/" + type));
                if (!there && told.add("step " + type)) {
                    found.ofRule(LintCheck.MISSING_WORD, rule, "the step with " + type + " has no words");
                }
            }
        }
    }

    private static Set<String> types(RuleEntry rule) {
        return rule.write().chain().stream()
                .flatMap(link -> TYPE.matcher(link).results())
                .map(type -> type.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void unusedProperties() {
        Set<String> existing = ReadableTypes.all().stream()
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(name -> type.getSimpleName() + '.' + name))
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.concat(
                        linted.ownWords().properties().keySet().stream(),
                        linted.ownWords().questions().keySet().stream().filter(key -> !key.startsWith("/")))
                .filter(key -> !existing.contains(key))
                .distinct()
                .sorted()
                .forEach(key -> unused(key, "there is no property " + key, NearestName.hint(key, existing)));
    }

    private void unusedCodes(String type, String word, Set<String> declared) {
        Set<String> written = new TreeSet<>();
        for (RuleEntry rule : linted.all()) {
            if (rule.write().type().equals(type)) {
                List<String> arguments = rule.write().arguments().stream()
                        .filter(argument -> !argument.startsWith("$"))
                        .map(argument -> argument.replace("\"", "").replaceFirst("^[A-Za-z]+\\.", ""))
                        .toList();
                written.add(String.join("/", arguments));
            }
        }
        new TreeSet<>(declared)
                .stream()
                        .filter(code -> !written.contains(code))
                        .forEach(code -> unused(
                                code, "no rule writes the " + word + ' ' + code, NearestName.hint(code, written)));
    }

    private void unusedEscalations() {
        Set<String> written = linted.all().stream()
                .filter(rule -> rule.write().type().equals("Escalation"))
                .map(rule -> rule.write().arguments().get(0).replaceFirst("^EscalationCode\\.", ""))
                .collect(Collectors.toSet());
        new TreeMap<>(linted.ownWords().escalations())
                .keySet().stream()
                        .map(EscalationCode::name)
                        .filter(code -> !written.contains(code))
                        .forEach(code -> unused(code, "no rule writes the escalation " + code, null));
    }

    private void unusedSteps() {
        Set<String> wanted = new TreeSet<>();
        linted.all().forEach(rule -> wanted.addAll(types(rule)));
        new TreeSet<>(linted.ownWords().steps().keySet())
                .stream()
                        .filter(key -> !wanted.contains(key.substring(key.indexOf('/') + 1)))
                        .forEach(key -> unused(
                                key,
                                "no rule calls for " + ActorType.valueOf(key.substring(key.indexOf('/') + 1)),
                                null));
    }

    private void unused(String key, String what, @org.jspecify.annotations.Nullable String hint) {
        found.ofPlace(LintCheck.UNUSED_WORD, linted.texts().key(PART, key), "entry " + key + ": " + what, hint);
    }
}
