package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.Advisor;
import cz.opora.Detail;
import cz.opora.casefile.CaseFile;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.Read;
import cz.opora.diagnostics.ReadMode;
import cz.opora.directory.ActorDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example case can be read and decided, with each directory, and gives the same answer twice. */
class CasesTest {
    private static final List<Advisor> ADVISORS = List.of(Zalesi.ADVISOR, with("thin"));
    private static final int PUBLISHED = 33;
    private static final int SCREENING = 16;

    @Test
    void all_the_cases_are_looked_at() {
        assertThat(cases()).hasSizeGreaterThan(PUBLISHED + SCREENING);
        assertThat(cases().filter(file -> file.getParent().endsWith("published")))
                .hasSize(PUBLISHED);
        assertThat(cases().filter(file -> file.getParent().endsWith("screening")))
                .hasSize(SCREENING);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_is_read_strictly_and_without_a_warning(Path file) {
        Read<CaseFile> read = CaseFile.read(file, ReadMode.STRICT);

        assertThat(read.warnings()).isEmpty();
        assertThat(read.value().asOf()).isNotNull();
        assertThat(read.value().territory()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_is_decided_without_an_error_and_twice_alike(Path file) {
        CaseFile caseFile = CaseFile.load(file);
        LocalDate asOf = Objects.requireNonNull(caseFile.asOf());
        for (Advisor advisor : ADVISORS) {
            var advice = advisor.advise(caseFile, asOf, Detail.FULL);

            assertThat(advice.diagnostics())
                    .filteredOn(one -> one.severity() == Diagnostic.Level.ERROR)
                    .isEmpty();
            assertThat(advisor.advise(caseFile, asOf, Detail.FULL).toJson()).isEqualTo(advice.toJson());
        }
    }

    private static Stream<Path> cases() {
        try (Stream<Path> files = Files.walk(Expectations.CASES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Advisor with(String directory) {
        Path file = Path.of("../examples/directories", directory + ".json");
        return Advisor.builder(Zalesi.RULES)
                .directory(ActorDirectory.load(file))
                .build();
    }
}
