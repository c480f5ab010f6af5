package cz.opora.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.InvalidInputException;
import cz.opora.diagnostics.ReadMode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A case file is about a person: nothing that is not a key or a code may come out of reading a bad one. */
class NoValueLeaksTest {
    private static final Pattern TEXT = Pattern.compile("(: |\\[\\s*|,\\s*)\"[^\"]*\"(?!:)");
    private static final Pattern NUMBER = Pattern.compile(": -?[0-9]+");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final List<String> said = new ArrayList<>();
    private Level before;

    @BeforeEach
    void listen() {
        before = root.getLevel();
        root.setLevel(Level.TRACE);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
        root.setLevel(before);
    }

    @Test
    void marked_values_in_every_text_and_number_do_not_come_out() {
        for (long seed = 0; seed < 15; seed++) {
            String json = RandomCases.of(seed).toJson();
            read(marked(TEXT, json, "$1\"MARKED-čtvrtý 900101/1234\""));
            read(marked(NUMBER, json, ": 777123777123"));
            read(marked(TEXT, json, "$1{\"MARKED klíč\": \"MARKED-1\"}"));
        }

        nothingMarkedIsIn(said);
    }

    @Test
    void marked_keys_that_do_not_look_like_keys_do_not_come_out() {
        for (long seed = 0; seed < 15; seed++) {
            read(RandomCases.of(seed).toJson().replace("{", "{\"MARKED Jan Čtvrtý\": 777123777123, "));
            read(RandomCases.of(seed).toJson().replace("{", "{\"777123777123\": 1, "));
        }

        nothingMarkedIsIn(said);
    }

    @Test
    void a_file_broken_anywhere_does_not_show_what_stands_there() {
        String json = "{\"format\": \"opora-case/1\", \"caseId\": \"MARKED\", \"MARKED a\": [MARKED, 777123777123], "
                + "\"client\": {\"sex\": \"MARKED\" \"x\": tru}, \"asOf\": 'MARKED', \"goals\": \"\\uMARK\\MARKED\"}";
        for (int cut = 0; cut <= json.length(); cut += 3) {
            read(json.substring(0, cut));
            read(json.substring(cut));
            read("{\"format\": \"MARKED-1\", \"caseId\":" + json.substring(cut));
        }

        nothingMarkedIsIn(said);
    }

    private void read(String json) {
        for (ReadMode mode : ReadMode.values()) {
            try {
                CaseFile.read("case.json", json.getBytes(StandardCharsets.UTF_8), mode)
                        .warnings()
                        .forEach(this::told);
            } catch (InvalidInputException e) {
                StringWriter trace = new StringWriter();
                e.printStackTrace(new PrintWriter(trace));
                said.add(trace.toString());
                e.diagnostics().forEach(this::told);
            }
        }
    }

    private void told(Diagnostic diagnostic) {
        said.add(diagnostic.toString());
    }

    private static String marked(Pattern values, String json, String mark) {
        Matcher matcher = values.matcher(json.replace("\"format\": \"opora-case/1\"", "\"format\" : \"opora-case/1\""));
        return matcher.replaceAll(mark);
    }

    private void nothingMarkedIsIn(List<String> messages) {
        assertThat(messages).hasSizeGreaterThan(100);
        assertThat(messages).noneMatch(message -> message.contains("MARK") || message.contains("777123"));
        assertThat(log.list).noneMatch(event -> event.getFormattedMessage().contains("MARK"));
    }
}
