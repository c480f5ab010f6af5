package cz.opora.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script for the shell of Unix")
class LauncherTest {
    /** A folder whose name a careless script would take for two. */
    @TempDir
    Path temporary;

    private Path script;

    @BeforeEach
    void copied() throws IOException {
        Path folder =
                Files.createDirectories(temporary.resolve("a folder/target")).getParent();
        script = Files.copy(Path.of("opora"), folder.resolve("opora"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Test
    void it_says_how_to_build_what_is_not_there_yet() throws Exception {
        Ended ended = run("--version");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.printed()).contains("mvn -q -DskipTests package");
    }

    @Test
    void it_hands_its_arguments_on_and_ends_as_the_program_ends() throws Exception {
        jarOfThisClassPath(script.resolveSibling("target/opora.jar"));
        Ended ended = run("advise", "no such case.json");
        assertThat(ended.status()).isEqualTo(ExitCode.INPUT_INVALID);
        assertThat(ended.printed()).contains("no such case.json");
    }

    private record Ended(int status, String printed) {}

    private Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), printed);
    }

    private static void jarOfThisClassPath(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
    }
}
