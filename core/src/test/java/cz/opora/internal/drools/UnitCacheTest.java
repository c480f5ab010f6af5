package cz.opora.internal.drools;

import static cz.opora.internal.drools.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cz.opora.RuleSet;
import cz.opora.RuleSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Compiling is slow, so compiled units are kept; a damaged one costs time and nothing else. */
class UnitCacheTest {
    @TempDir
    private Path temp;

    private Path cache;
    private Path danger;

    @BeforeEach
    void two_folders() {
        cache = temp.resolve("cache");
        danger = TinyRules.folder(
                temp.resolve("danger"),
                "derive",
                rule("TIN-001", "Nebezpečí", "$s : Safety(dangerNow == true)", "Conclusion.of(\"FIRST\", $s)"));
    }

    @Test
    void a_compiled_unit_is_kept_and_used_instead_of_compiling_again() throws IOException {
        RuleSet.compile(danger, cache);
        Path kept = onlyUnit();
        FileTime written = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(kept, written);

        assertThat(RuleSet.compile(danger, cache).rules())
                .extracting(RuleSummary::id)
                .containsExactly("TIN-001");
        assertThat(Files.getLastModifiedTime(onlyUnit())).isEqualTo(written);
    }

    @Test
    void a_unit_of_other_rules_is_noticed_and_compiled_again() throws IOException {
        RuleSet.compile(danger, cache);
        Path kept = onlyUnit();
        Path hunger = TinyRules.folder(
                temp.resolve("hunger"),
                "derive",
                rule("TIN-002", "Hlad", "$s : Safety(foodAndMedicineToday == false)", "Conclusion.of(\"FIRST\", $s)"));
        RuleSet.compile(hunger, temp.resolve("other"));
        Files.copy(only(temp.resolve("other")), kept, StandardCopyOption.REPLACE_EXISTING);

        assertThat(RuleSet.compile(danger, cache).rules())
                .extracting(RuleSummary::id)
                .containsExactly("TIN-001");
    }

    @Test
    void a_damaged_unit_is_compiled_again_with_a_warning() throws IOException {
        RuleSet.compile(danger, cache);
        Path kept = onlyUnit();
        byte[] good = Files.readAllBytes(kept);
        Files.write(kept, "not a zip".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        ListAppender<ILoggingEvent> log = listening();
        RuleSet again = RuleSet.compile(danger, cache);

        assertThat(again.rules()).extracting(RuleSummary::id).containsExactly("TIN-001");
        assertThat(log.list).filteredOn(event -> event.getLevel() == Level.WARN).hasSize(1);
        assertThat(Files.readAllBytes(onlyUnit())).hasSameSizeAs(good);
    }

    @Test
    void a_cut_off_unit_is_compiled_again() throws IOException {
        RuleSet.compile(danger, cache);
        byte[] whole = Files.readAllBytes(onlyUnit());
        Files.write(onlyUnit(), java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThat(RuleSet.compile(danger, cache).rules())
                .extracting(RuleSummary::id)
                .containsExactly("TIN-001");
        assertThat(Files.readAllBytes(onlyUnit())).hasSameSizeAs(whole);
    }

    @Test
    void without_a_cache_nothing_is_kept() {
        RuleSet.compile(danger, null);

        assertThat(cache).doesNotExist();
    }

    private Path onlyUnit() throws IOException {
        return only(cache);
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).singleElement().asString().matches(".*unit-[0-9a-f]{64}\\.zip");
            return all.get(0);
        }
    }

    private static ListAppender<ILoggingEvent> listening() {
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        ((Logger) LoggerFactory.getLogger(UnitStore.class)).addAppender(appender);
        return appender;
    }
}
