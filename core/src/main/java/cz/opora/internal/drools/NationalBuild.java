package cz.opora.internal.drools;

import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.drools.FolderCompiler.Checked;
import cz.opora.internal.drools.RuleContent.ParameterList;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The build step that compiles the national rules into the jar, so that nothing is compiled at start. */
public final class NationalBuild {
    private NationalBuild() {}

    /**
     * Compiles a rule folder.
     *
     * @param arguments the folder, the target folder {@code …/META-INF/opora/national}, and the version
     */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        try {
            build(folder, target, arguments.length > 2 ? arguments[2] : "unversioned");
        } catch (RuleSetException e) {
            throw new IllegalStateException("the national rules do not compile:\n" + e.getMessage(), e);
        }
    }

    private static void build(Path folder, Path target, String version) throws IOException {
        Checked checked = FolderCompiler.check(folder, "national", null);
        CompiledUnit unit = LayerUnits.compile(checked.files());
        LoadedUnit.of(
                checked.catalogue(),
                checked.hash(),
                LoadedUnit.define(unit.classes(), unit.modelClasses(), NationalBuild.class.getClassLoader()));
        Files.createDirectories(target);
        Files.write(target.resolve(NationalUnit.CLASSES), ClassBytes.write(unit.classes()));
        write(target, NationalUnit.CATALOGUE, checked.catalogue());
        write(
                target,
                NationalUnit.PARAMETERS,
                new ParameterList(List.copyOf(checked.parameters().all())));
        write(target, NationalUnit.VOCABULARY, checked.vocabulary());
        write(target, NationalUnit.APPROVALS, checked.reviewed().approvals());
        write(
                target,
                NationalUnit.UNIT,
                new NationalUnit.Manifest("opora-national", version, checked.hash(), unit.modelClasses()));
    }

    private static void write(Path target, String name, Record content) throws IOException {
        Files.write(target.resolve(name), JsonWriter.bytes(content, EmptyCollections.KEPT));
    }
}
