package cz.opora.internal.projection;

import cz.opora.codes.DataClass;
import cz.opora.codes.Situation;
import cz.opora.facts.Child;
import cz.opora.facts.Children;
import cz.opora.facts.Consent;
import cz.opora.facts.Cooperation;
import cz.opora.facts.Deadline;
import cz.opora.facts.DisplayOnly;
import cz.opora.facts.DoneAction;
import cz.opora.facts.Event;
import cz.opora.facts.Fact;
import cz.opora.facts.Need;
import cz.opora.facts.ProfileItem;
import cz.opora.facts.Referral;
import cz.opora.facts.Refusal;
import cz.opora.facts.SituationOf;
import cz.opora.facts.Support;
import cz.opora.internal.verdict.FactPointers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes {@code docs/facts.md} from the fact types: the one table of what rules can read. */
final class FactTable {
    private static final Pattern PARAMETER = Pattern.compile("(?s)@param (\\w+) (.*?)(?=\\n \\* @|\\n \\*/)");

    /** Where each fact that is not a section stands, its entries written as a star. */
    private static final Map<Class<? extends Fact>, String> LISTED = listed();

    private FactTable() {}

    private static Map<Class<? extends Fact>, String> listed() {
        Map<Class<? extends Fact>, String> pointers = new LinkedHashMap<>();
        pointers.put(Need.class, "/needs/*");
        pointers.put(Child.class, "/household/children/*");
        pointers.put(Children.class, "/household/children");
        pointers.put(ProfileItem.class, "/profile/*");
        pointers.put(Support.class, "/supports/*");
        pointers.put(Refusal.class, "/refusals/*");
        pointers.put(Referral.class, "/referrals/*");
        pointers.put(Consent.class, "/consents/*");
        pointers.put(Event.class, "/events/*");
        pointers.put(DoneAction.class, "/done/*");
        pointers.put(Cooperation.class, "/cooperation");
        pointers.put(Deadline.class, "/deadlines/*");
        return pointers;
    }

    static String text() {
        StringBuilder text = new StringBuilder("""
                # Facts

                What a rule reads. Written from the Java types by `FactTable`; a test holds it against them. To write it anew,
                run the tests with `-Dopora.write=true`.

                - Unknown is null in every property; no list has a code for it.
                - A fact of a section is always there. Of a list there is one fact an item; a list nobody asked about may hold
                  any number of them.
                - The place is the JSON pointer of the case file that settles the property. An item of a list is named by what
                  stays: a child by its reference, a need by its domain, anything else by its place in the canonical order.
                - The data class decides with whom a value may be shared.
                """);
        for (CaseSection section : CaseSection.all()) {
            append(text, section.factClass(), section.pointer());
        }
        LISTED.forEach((fact, pointer) -> append(text, fact, pointer));
        return text.toString();
    }

    private static void append(StringBuilder text, Class<? extends Fact> type, String pointer) {
        Map<String, String> meanings = meanings(type);
        text.append("\n## ")
                .append(type.getSimpleName())
                .append(" `")
                .append(pointer)
                .append("`\n\n");
        text.append("| property | type | meaning | place | data class |\n|---|---|---|---|---|\n");
        Fact fact = empty(type, pointer);
        for (RecordComponent component : Records.components(type)) {
            if (component.getName().equals("pointer")) {
                continue;
            }
            List<String> places = FactPointers.of(fact, component.getName());
            text.append("| ").append(component.getName());
            text.append(" | ").append(typeName(component));
            text.append(" | ").append(meaning(component, meanings));
            text.append(" | ")
                    .append(places.stream().map(place -> "`" + place + "`").collect(Collectors.joining(" ")));
            text.append(" | ").append(dataClasses(places)).append(" |\n");
        }
    }

    private static String meaning(RecordComponent component, Map<String, String> meanings) {
        SituationOf situation = component.getAnnotation(SituationOf.class);
        if (situation != null) {
            Situation code = situation.value();
            return code.text().en() + " (" + code.text().cs() + ")";
        }
        String meaning = meanings.get(component.getName());
        if (meaning == null) {
            throw new AssertionError("no @param " + component.getName() + " in " + component.getDeclaringRecord());
        }
        String display =
                component.isAnnotationPresent(DisplayOnly.class) ? "; for people to see, rules must not read it" : "";
        return meaning + display;
    }

    private static String dataClasses(List<String> places) {
        return places.stream()
                .flatMap(place -> CasePointers.dataClasses(place).stream())
                .map(DataClass::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String typeName(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list) {
            return "list of " + ((Class<?>) list.getActualTypeArguments()[0]).getSimpleName();
        }
        return component.getType().getSimpleName();
    }

    /** The words of the record's own documentation. */
    private static Map<String, String> meanings(Class<?> type) {
        String source = read(root().resolve("core/src/main/java/cz/opora/facts/" + type.getSimpleName() + ".java"));
        Map<String, String> meanings = new LinkedHashMap<>();
        Matcher matcher = PARAMETER.matcher(source);
        while (matcher.find()) {
            String words = matcher.group(2).replaceAll("\\s*\\n \\*\\s*", " ").replaceAll("\\{@code ([^}]*)}", "`$1`");
            meanings.put(
                    matcher.group(1),
                    words.replaceFirst("[;,] null when unknown$", "").replace("|", "/"));
        }
        return meanings;
    }

    private static Fact empty(Class<? extends Fact> type, String pointer) {
        List<RecordComponent> components = Records.components(type);
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new Object[types.length];
        values[0] = pointer;
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The root of the project, wherever the tests run. */
    static Path root() {
        Path path = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(path.resolve("core/src"))) {
            path = path.getParent();
            if (path == null) {
                throw new AssertionError("not inside the project");
            }
        }
        return path;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
