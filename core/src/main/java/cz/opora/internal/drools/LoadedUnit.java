package cz.opora.internal.drools;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.verdict.RuleCatalogue;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.verdict.RulePlanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/** The rules of one layer in memory: their models, and for each rule the plan to walk it. Immutable; shared by all rule bases. */
public final class LoadedUnit {
    private final RuleCatalogue catalogue;
    private final String hash;
    private final List<Model> models;
    private final List<RulePlan> plans;

    private LoadedUnit(RuleCatalogue catalogue, String hash, List<Model> models, List<RulePlan> plans) {
        this.catalogue = catalogue;
        this.hash = hash;
        this.models = models;
        this.plans = plans;
    }

    /** The models of a unit, its classes defined in a class loader of their own, below the given one. */
    static List<Model> define(Map<String, byte[]> classes, Collection<String> modelClasses, ClassLoader parent) {
        ClassLoader loader = new UnitClassLoader(parent, classes);
        List<Model> models = new ArrayList<>();
        for (String name : modelClasses) {
            models.add(instantiate(name, loader));
        }
        return List.copyOf(models);
    }

    /**
     * Models and what their sources say of them.
     *
     * @throws RuleSetException when a rule is in no model or in two, or a model holds one nobody wrote
     */
    static LoadedUnit of(RuleCatalogue catalogue, String hash, List<Model> models) {
        return new LoadedUnit(catalogue, hash, models, plan(catalogue, models));
    }

    /** The same unit with some of its rules only. */
    LoadedUnit keeping(Predicate<RuleEntry> kept) {
        List<RuleEntry> entries = catalogue.rules().stream().filter(kept).toList();
        return new LoadedUnit(
                new RuleCatalogue(catalogue.format(), catalogue.layer(), entries),
                hash,
                models,
                plans.stream().filter(plan -> kept.test(plan.entry())).toList());
    }

    private static Model instantiate(String name, ClassLoader loader) {
        try {
            return Class.forName(name, true, loader)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new RuleSetException(List.of(error(null, "compiled rules cannot be loaded: " + name + ": " + e)));
        }
    }

    private static List<RulePlan> plan(RuleCatalogue catalogue, List<Model> models) {
        List<RulePlan> plans = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        Map<String, Rule> compiled = byName(models, problems);
        for (RuleEntry entry : catalogue.rules()) {
            Rule rule = compiled.remove(entry.name());
            if (rule == null) {
                problems.add(error(entry, "the compiled rules do not hold it"));
                continue;
            }
            try {
                plans.add(RulePlanner.plan(entry, rule));
            } catch (RulePlanner.PlanMismatch e) {
                problems.add(error(entry, String.valueOf(e.getMessage())));
            }
        }
        compiled.keySet().forEach(name -> problems.add(error(null, "a compiled rule has no source: " + name)));
        if (!problems.isEmpty()) {
            throw new RuleSetException(problems);
        }
        return List.copyOf(plans);
    }

    private static Map<String, Rule> byName(List<Model> models, List<Diagnostic> problems) {
        Map<String, Rule> compiled = new HashMap<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                if (compiled.put(rule.getName(), rule) != null) {
                    problems.add(error(null, "two compiled rules have one name: " + rule.getName()));
                }
            }
        }
        return compiled;
    }

    private static Diagnostic error(@Nullable RuleEntry entry, String what) {
        return new Diagnostic(
                "rule-lost",
                Diagnostic.Level.ERROR,
                entry == null ? null : entry.file(),
                entry == null ? null : entry.line(),
                null,
                (entry == null ? "" : "rule \"" + entry.name() + "\": ") + what + ".",
                null);
    }

    /** {@code national} or the id of an overlay. */
    public String layer() {
        return catalogue.layer();
    }

    /** The hash of the rule files. */
    public String hash() {
        return hash;
    }

    /** What the rules say. */
    public RuleCatalogue catalogue() {
        return catalogue;
    }

    /** The plans, one a rule. */
    public List<RulePlan> plans() {
        return plans;
    }

    List<Model> models() {
        return models;
    }

    /** The loader of one unit; two units never share one, so a unit can be dropped as a whole. */
    private static final class UnitClassLoader extends ClassLoader {
        private static final String PACKAGE = "cz.opora.rules.";
        private final Map<String, byte[]> classes;

        UnitClassLoader(ClassLoader parent, Map<String, byte[]> classes) {
            super(parent);
            this.classes = classes;
        }

        /** Its own classes first: nobody above has them, and looking there takes time. */
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(PACKAGE)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null && classes.containsKey(path(name))
                        ? findClass(name)
                        : super.loadClass(name, resolve);
            }
        }

        private static String path(String name) {
            return name.replace('.', '/') + ".class";
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(path(name));
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
