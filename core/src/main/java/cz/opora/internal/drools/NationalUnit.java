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
import org.jspecify.annotations.Nullable;

/** The national rules as the build left them on the class path: classes ready to load, the rest as JSON. */
public final class NationalUnit {
    static final String FOLDER = "META-INF/opora/national/";
    static final String UNIT = "unit.json";
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

    /** The rules, parameters and words. */
    public static RuleContent load() {
        Manifest manifest = manifest();
        RuleCatalogue catalogue = read(CATALOGUE, RuleCatalogue.class);
        LoadedUnit unit = LoadedUnit.load(catalogue, manifest.hash(), manifest.modelClasses(), loader());
        ParameterSet parameters =
                ParameterSet.of(read(PARAMETERS, ParameterList.class).parameters());
        return new RuleContent(
                unit,
                parameters,
                read(VOCABULARY, Vocabulary.class),
                read(APPROVALS, Approvals.class),
                List.of(),
                manifest.hash());
    }

    /** The loader the national classes come from. */
    public static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        boolean there = context != null && context.getResource(FOLDER + UNIT) != null;
        return there ? context : NationalUnit.class.getClassLoader();
    }

    private static <T extends Record> T read(String name, Class<T> type) {
        try (@Nullable InputStream in = loader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw failure("the national rules are not on the class path.");
            }
            return JsonDocuments.read(FOLDER + name, in.readAllBytes(), type);
        } catch (IOException | InvalidInputException e) {
            throw failure("the national rules cannot be read: " + e.getMessage() + ".");
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
