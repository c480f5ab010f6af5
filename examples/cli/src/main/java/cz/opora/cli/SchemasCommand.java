package cz.opora.cli;

import cz.opora.RuleSet;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The JSON Schemas of the files, for an editor. */
@Command(
        name = "schemas",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Writes the JSON Schemas of all files into a folder and prints the setting by which VS Code checks and"
                        + " completes the YAML files of rules with them.")
final class SchemasCommand implements Callable<Integer> {
    private static final String ANY = "/cz/opora/schema/opora-case-1.schema.json";

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Where to write them; made when it is not there.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    SchemasCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, URISyntaxException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            terminal.message("opora: " + folder + " is a file, not a folder.");
            return ExitCode.USAGE;
        }
        URL one = Objects.requireNonNull(RuleSet.class.getResource(ANY), ANY);
        URI address = one.toURI();
        int written;
        if (address.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                written = copy(jar.getPath(ANY));
            }
        } else {
            written = copy(Path.of(address));
        }
        terminal.message("Written: " + written + " files to " + folder);
        terminal.result(setting());
        return ExitCode.OK;
    }

    private int copy(Path one) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(Objects.requireNonNull(one.getParent(), "folder"))) {
            List<Path> schemas = files.sorted().toList();
            for (Path schema : schemas) {
                Files.write(folder.resolve(String.valueOf(schema.getFileName())), Files.readAllBytes(schema));
            }
            return schemas.size();
        }
    }

    /** Which of them is for which file of a rule folder or an overlay. */
    static Map<String, String> patterns() {
        Map<String, String> patterns = new LinkedHashMap<>();
        patterns.put("parameters", "parameters/*.yaml");
        patterns.put("vocabulary-properties", "vocabulary/properties*.yaml");
        patterns.put("vocabulary-codes", "vocabulary/codes*.yaml");
        patterns.put("vocabulary-questions", "vocabulary/questions*.yaml");
        patterns.put("vocabulary-question-groups", "vocabulary/question-groups*.yaml");
        patterns.put("scenarios", "*.scenarios.yaml");
        patterns.put("overlay", "overlay.yaml");
        patterns.put("approvals", "APPROVALS.yaml");
        return patterns;
    }

    private String setting() {
        String path = folder.toString().replace('\\', '/');
        String start = folder.isAbsolute() || path.startsWith(".") ? path : "./" + path;
        StringJoiner lines = new StringJoiner(",\n", "\"yaml.schemas\": {\n", "\n}\n");
        patterns()
                .forEach((name, pattern) ->
                        lines.add("    \"" + start + "/opora-" + name + "-1.schema.json\": \"" + pattern + "\""));
        return lines.toString();
    }
}
