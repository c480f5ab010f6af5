package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cz.opora.Detail;
import cz.opora.casefile.CaseFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A decision logs nothing of the client, at any level. */
class NoValueInLogsTest {
    private static final String CASE = """
            {"format": "opora-case/1", "caseId": "MARKED-1", "territory": "9901",
             "client": {"birthDate": "1961-07-19"},
             "household": {"children": [{"ref": "MARKED-2", "injured": true, "birthDate": "2019-02-03"}]},
             "housing": {"arrearsAmount": 98765},
             "supports": [{"type": "OUTREACH", "service": "MARKED-3", "activity": "MARKED-4"}],
             "refusals": [{"service": "MARKED-5", "ground": "OTHER"}],
             "done": [{"key": "MARKED-6", "outcome": "DONE"}]}
            """;

    /** Alone: the numbers by which objects are told apart hold such digits too. */
    private static final Pattern AMOUNT = Pattern.compile("(?<![0-9])98765(?![0-9])");

    @Test
    void nothing_of_a_case_reaches_a_log_at_any_level() {
        CaseFile file = CaseFile.parse("case.json", CASE.getBytes(StandardCharsets.UTF_8));
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.detachAndStopAllAppenders();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
        try {
            Zalesi.ADVISOR.advise(file, Zalesi.DAY, Detail.FULL);
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
        }
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(message -> message.contains("MARKED")
                        || AMOUNT.matcher(message).find()
                        || message.contains("1961-07-19")
                        || message.contains("2019-02-03"));
        assertThat(file.toString()).doesNotContain("MARKED");
    }
}
