package cz.opora.internal.drools;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.util.PortablePath;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * DRL to class bytes, by the executable model. The sources have passed the normal form before they come here, so a
 * failure is a fault of ours and says so; the author still gets a diagnostic, never an exception of the builder.
 *
 * <p>Each compile unit has a release id of its own: two units with the same id would generate the same class name, and
 * the second would silently shadow the first.
 */
final class RuleCompiler {
    private static final String CLASS = ".class";

    private RuleCompiler() {}

    /**
     * Compiles the files of one unit.
     *
     * @param unit a name unique to the unit, letters and digits
     * @param files DRL by path
     * @return class bytes by binary path, such as {@code cz/opora/rules/RulesAB12.class}
     */
    static Map<String, byte[]> compile(String unit, Map<String, byte[]> files) {
        KieServices services = KieServices.get();
        ReleaseId releaseId = services.newReleaseId("cz.opora.rules", unit, "1");
        KieFileSystem fileSystem = services.newKieFileSystem();
        fileSystem.generateAndWritePomXML(releaseId);
        new TreeMap<>(files)
                .forEach((path, content) -> fileSystem.write(
                        "src/main/resources/cz/opora/rules/" + path,
                        services.getResources().newByteArrayResource(content, "UTF-8")));
        KieBuilderImpl builder = (KieBuilderImpl) services.newKieBuilder(fileSystem, new RuleClassLoader());
        try {
            build(builder);
            return classesOf(builder.getTrgMfs());
        } finally {
            services.getRepository().removeKieModule(releaseId);
        }
    }

    /** The builder lets runtime exceptions of any kind escape; each is a fault to name, not to pass on. */
    private static void build(KieBuilderImpl builder) {
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException | LinkageError e) {
            throw new RuleSetException(List.of(fault(null, null, e.toString())));
        }
        List<Diagnostic> errors = new ArrayList<>();
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            Integer line = message.getLine() > 0 ? message.getLine() : null;
            errors.add(fault(message.getPath(), line, message.getText()));
        }
        if (!errors.isEmpty()) {
            throw new RuleSetException(errors);
        }
    }

    private static Diagnostic fault(@Nullable String path, @Nullable Integer line, String text) {
        String file = path == null
                ? null
                : path.replace("src/main/resources/cz/opora/rules/", "").replace("cz/opora/rules/", "");
        String first = text.lines().findFirst().orElse("no message");
        return new Diagnostic(
                "compiler-fault",
                Diagnostic.Level.ERROR,
                file,
                line,
                null,
                "the rule passed the check but the compiler refused it: " + first + ".",
                "Please report this; it is a fault of Opora, not of the rule.");
    }

    private static Map<String, byte[]> classesOf(MemoryFileSystem target) {
        Map<String, byte[]> classes = new TreeMap<>();
        for (PortablePath path : target.getFilePaths()) {
            String name = path.asString();
            if (name.endsWith(CLASS) && !name.startsWith("org/drools/project/model/")) {
                classes.put(name, target.getBytes(path));
            }
        }
        return classes;
    }
}
