package cz.opora.internal.drools;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.InvalidInputException;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.drools.RuleContent.ParameterList;
import cz.opora.internal.json.JsonDocuments;
import cz.opora.internal.layers.Approvals;
import cz.opora.internal.verdict.RuleCatalogue;
import cz.opora.parameters.ParameterSet;
import cz.opora.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;

/** The national rules as the build left them on the class path: classes ready to load, the rest as JSON. */
public final class NationalUnit {
    static final String FOLDER = "META-INF/opora/national/";
    static final String UNIT = "unit.json";
    static final String CLASSES = "classes.bin";
    static final String CATALOGUE = "catalogue.json";
    static final String PARAMETERS = "parameters.json";
    static final String APPROVALS = "approvals.json";
    static final String VOCABULARY = "vocabulary.json";

    private NationalUnit() {}

    /**
     * What the build says of the unit.
     *
     * @param id the id of the rule set
     * @param version its version
     * @param hash the hash of the unit
     * @param modelClasses the classes that hold the rules
     */
    public record Manifest(String id, String version, String hash, List<String> modelClasses) {
        /** Copies the list. */
        public Manifest {
            modelClasses = List.copyOf(modelClasses);
        }
    }

    /** The manifest. */
    public static Manifest manifest() {
        return read(UNIT, Manifest.class);
    }

    /** The rules, parameters and words. Classes and words are read side by side. */
    public static RuleContent load(Manifest manifest) {
        ClassLoader loader = loader();
        CompletableFuture<Void> engine = CompletableFuture.runAsync(KieServices::get, NationalUnit::beside);
        CompletableFuture<List<Model>> models = CompletableFuture.supplyAsync(
                () -> LoadedUnit.define(classes(loader), manifest.modelClasses(), loader), NationalUnit::beside);
        ParameterSet parameters =
                ParameterSet.of(read(PARAMETERS, ParameterList.class).parameters());
        Vocabulary vocabulary = read(VOCABULARY, Vocabulary.class);
        RuleCatalogue catalogue = read(CATALOGUE, RuleCatalogue.class);
        try {
            engine.join();
            return new RuleContent(
                    LoadedUnit.of(catalogue, manifest.hash(), models.join()),
                    parameters,
                    vocabulary,
                    read(APPROVALS, Approvals.class),
                    List.of(),
                    manifest.hash());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** In a thread of its own, which finds classes as the caller does. */
    private static void beside(Runnable work) {
        Thread thread = new Thread(work, "opora-load");
        thread.setDaemon(true);
        thread.start();
    }

    /** As {@link #load(Manifest)}, by the manifest there is. */
    public static RuleContent load() {
        return load(manifest());
    }

    private static Map<String, byte[]> classes(ClassLoader loader) {
        try {
            return ClassBytes.read(bytes(loader, CLASSES));
        } catch (IOException e) {
            throw failure("the national rules cannot be read: " + e.getMessage() + ".");
        }
    }

    /** The loader the national rules are found by. */
    public static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        boolean there = context != null && context.getResource(FOLDER + UNIT) != null;
        return there ? context : NationalUnit.class.getClassLoader();
    }

    private static <T extends Record> T read(String name, Class<T> type) {
        try {
            return JsonDocuments.read(FOLDER + name, bytes(loader(), name), type);
        } catch (IOException | InvalidInputException e) {
            throw failure("the national rules cannot be read: " + e.getMessage() + ".");
        }
    }

    private static byte[] bytes(ClassLoader loader, String name) throws IOException {
        try (@Nullable InputStream in = loader.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw failure("the national rules are not on the class path.");
            }
            return in.readAllBytes();
        }
    }

    private static RuleSetException failure(String message) {
        return new RuleSetException(List.of(new Diagnostic(
                "no-national-rules",
                Diagnostic.Level.ERROR,
                null,
                null,
                null,
                message,
                "Maybe the artifact cz.opora:opora-rules is missing.")));
    }
}
