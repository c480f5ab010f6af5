package cz.opora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Calls somebody may make by mistake, each with the exit code and the message it gets: {@code odd-calls.txt}. With {@code
 * -Dgolden=write} the answers are written anew, to be read before they are kept.
 */
class OddCallsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/cz/opora/cli/odd-calls.txt");
    private static final String CALL = "$ opora ";

    @TempDir
    private Path folder;

    @Test
    void every_odd_call_gets_one_clear_answer_and_the_right_exit_code() throws IOException {
        makeInputs();
        String golden = Files.readString(GOLDEN);

        String answered = golden.lines()
                .filter(line -> line.startsWith(CALL))
                .map(line -> line + "\n" + answer(line.substring(CALL.length())))
                .collect(Collectors.joining("\n"));

        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, answered);
        }
        assertThat(answered).isEqualTo(golden);
    }

    /** The exit code, then what was printed, with the folder of the inputs left out. */
    private String answer(String call) {
        String[] words = call.split(" ");
        for (int at = 0; at < words.length; at++) {
            words[at] = words[at].replace("@", folder + "/").replace("''", "").replace('~', ' ');
        }
        Run run = Run.opora(words);
        String printed = (run.out() + run.err()).replace(folder + "/", "@");
        assertThat(printed).as(call).doesNotContain("error of the program", "\tat ");
        return run.exitCode() + "\n" + printed;
    }

    private void makeInputs() throws IOException {
        write("case.json", "{ \"format\": \"opora-case/1\" }");
        write("comma.json", "{ \"format\": \"opora-case/1\", }");
        write("advice.json", "{ \"format\": \"opora-advice/1\" }");
        write("empty.jsonl", "");
        Files.write(folder.resolve("cp1250.jsonl"), "{ \"format\": \"\u010d".getBytes("windows-1250"));
        write("p\u0159\u00edpad 1.json", "{");
        Files.createDirectories(folder.resolve("folder.json"));
        write("no-rules/areas/README.md", "no rule");
        write("wrong/areas/wrong.drl", "wrong");
        write("wrong/parameters/wrong.yaml", "id: [");
        write("wrong/areas/wrong.scenarios.yaml", "- scenario: x\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
