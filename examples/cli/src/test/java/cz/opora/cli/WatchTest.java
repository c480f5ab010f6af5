package cz.opora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that looks on while an author writes. */
class WatchTest {
    private static final Path LHOTA = Path.of("..", "overlays", "lhota");
    private static final String SCENARIOS = "areas/preschool/criteria.scenarios.yaml";
    private static final String RULES = "areas/preschool/criteria.drl";

    /** What was printed so far, for another thread to wait for. */
    private static final class Printed extends ByteArrayOutputStream {
        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            notifyAll();
        }

        synchronized String text() {
            return toString(StandardCharsets.UTF_8);
        }

        /** Waits for a text; the bound only keeps a broken program from waiting for ever. */
        synchronized void await(String text) throws InterruptedException {
            long patience = TimeUnit.MINUTES.toMillis(2);
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patience);
            while (!text().contains(text) && System.nanoTime() < end) {
                wait(patience);
            }
            assertThat(text()).contains(text);
        }
    }

    @TempDir
    private Path temporary;

    private Path town;
    private final Printed out = new Printed();
    private final Printed err = new Printed();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private Thread program = new Thread(() -> {});

    @BeforeEach
    void watch_a_copy_of_the_overlay() throws IOException, InterruptedException {
        town = temporary.resolve("lhota");
        try (Stream<Path> files = Files.walk(LHOTA)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = town.resolve(LHOTA.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        program = new Thread(() -> ended.complete(Main.run(
                new String[] {"watch", town.toString(), "--on", "national"},
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))));
        program.start();
        err.await("Watching ");
    }

    @AfterEach
    void end_it_as_ctrl_c_does() throws Exception {
        program.interrupt();

        assertThat(ended.get(2, TimeUnit.MINUTES)).isZero();
    }

    @Test
    void a_saved_scenario_is_run_and_what_fails_is_told() throws Exception {
        assertThat(out.text()).contains("no finding");

        edit(SCENARIOS, "notFired: [lhota/PRI-001", "unknown: [lhota/PRI-001");

        out.await("Saved: " + SCENARIOS);
        out.await("expected lhota/PRI-001 to be unknown, but it is not met");
    }

    @Test
    void a_saved_rule_is_checked_and_the_scenarios_that_name_it_are_run() throws Exception {
        edit(RULES, "materialDeprivation == true", "materialDeprivation == tru");
        out.await("criteria.drl:");
        out.await("1 finding");

        edit(RULES, "materialDeprivation == tru)", "materialDeprivation == true)");
        out.await(" run, 0 failures");
    }

    private void edit(String name, String old, String changed) throws IOException {
        Path file = town.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, changed));
    }
}
