package cz.opora.internal.drools;

import cz.opora.internal.drools.FolderCompiler.Checked;
import cz.opora.internal.verdict.RulePlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Small rule sets for tests: folders in the normal form, and DRL that goes past the reader. */
public final class TinyRules {
    private static final String IMPORTS = """
            package cz.opora.rules
            import cz.opora.codes.*
            import cz.opora.facts.*
            import cz.opora.advice.*
            import cz.opora.parameters.*
            """;

    private TinyRules() {}

    /** A rule in the normal form. */
    public static String rule(String id, String name, String when, String then) {
        return """

                rule "%s"
                    @id("%s") @covers("T01") @cs("Důvod.") @en("Reason.")
                    @source("zkouška") @mark(G) @since("2024-01-01") @status(approved)
                when
                    %s
                then
                    insert(%s);
                end
                """.formatted(name, id, when, then);
    }

    /** Adds a file with the rules of a phase to a folder, and makes it a rule folder with two declared conclusions. */
    public static Path folder(Path folder, String phase, String... rules) {
        file(folder, phase, phase, rules);
        write(folder.resolve("vocabulary/codes.yaml"), """
                conclusions:
                  FIRST: { cs: "první", en: "first" }
                  SECOND: { cs: "druhý", en: "second" }
                """);
        return folder;
    }

    /** Writes a file with the rules of a phase, and returns it. */
    static Path file(Path folder, String name, String phase, String... rules) {
        Path file = folder.resolve("areas/tiny/" + name + ".drl");
        write(
                file,
                "// Area: tiny   Reads: anything   Writes: anything\n" + IMPORTS + "agenda-group \"" + phase + "\"\n"
                        + String.join("", rules));
        return file;
    }

    /** The plans of a folder. */
    public static List<RulePlan> plans(Path folder) {
        return FolderCompiler.load(folder, "tiny", null, null).unit().plans();
    }

    static Checked checked(Path folder) {
        return FolderCompiler.check(folder, "tiny", null);
    }

    /** A folder compiled under the release id of somebody's choice. */
    static LoadedUnit unit(Path folder, String releaseId) {
        return load(checked(folder), compiled(folder, releaseId));
    }

    static Map<String, byte[]> compiled(Path folder, String releaseId) {
        Map<String, byte[]> sources = new java.util.TreeMap<>();
        checked(folder).files().values().forEach(file -> sources.put(file.path(), file.content()));
        return RuleCompiler.compile(releaseId, sources);
    }

    static LoadedUnit load(Checked checked, Map<String, byte[]> classes) {
        return load(checked, classes, TinyRules.class.getClassLoader());
    }

    static LoadedUnit load(Checked checked, Map<String, byte[]> classes, ClassLoader parent) {
        return LoadedUnit.of(
                checked.catalogue(),
                checked.hash(),
                LoadedUnit.define(classes, CompiledUnit.modelClasses(classes), parent));
    }

    static RuleBase base(LoadedUnit... units) {
        List<RulePlan> plans = new ArrayList<>();
        for (LoadedUnit unit : units) {
            plans.addAll(unit.plans());
        }
        return RuleBase.compose(List.of(units), plans);
    }

    /** DRL as it is, not looked at by the reader. */
    static Map<String, byte[]> raw(String releaseId, String rules) {
        return RuleCompiler.compile(releaseId, Map.of("raw.drl", (IMPORTS + rules).getBytes(StandardCharsets.UTF_8)));
    }

    static List<Model> models(Map<String, byte[]> classes) {
        ClassLoader loader = new Bytes(classes);
        List<Model> models = new ArrayList<>();
        for (String name : CompiledUnit.modelClasses(classes)) {
            try {
                models.add(Class.forName(name, true, loader)
                        .asSubclass(Model.class)
                        .getDeclaredConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return models;
    }

    static KieBase kieBase(List<Model> models) {
        return KieBaseBuilder.createKieBaseFromModel(models, KieServices.get().newKieBaseConfiguration());
    }

    /** The names of the rules that fire over some facts. */
    static List<String> fired(KieBase base, Object... facts) {
        List<String> names = new ArrayList<>();
        KieSession session = base.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                names.add(event.getMatch().getRule().getName());
            }
        });
        Arrays.stream(facts).forEach(session::insert);
        session.fireAllRules(1_000);
        session.dispose();
        return names;
    }

    /** A fact of which nothing is known but its pointer. */
    public static <T extends Record> T blank(Class<T> type) {
        return with(type, Map.of());
    }

    /** A fact of which only some properties are known. */
    public static <T extends Record> T with(Class<T> type, Map<String, Object> known) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = Arrays.stream(components)
                .map(component -> component.getName().equals("pointer") && !known.containsKey("pointer")
                        ? "/" + type.getSimpleName().toLowerCase(java.util.Locale.ROOT)
                        : known.get(component.getName()))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot make a " + type, e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolve("..").normalize());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Bytes extends ClassLoader {
        private final Map<String, byte[]> classes;

        Bytes(Map<String, byte[]> classes) {
            super(TinyRules.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
