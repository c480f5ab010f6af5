package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.Detail;
import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.national.Vignette.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The example cases get what the dossier's table of vignettes expects, cell by cell; what does not hold yet says why. */
class VignettesTest {
    private static final List<Vignette> VIGNETTES =
            Expectations.read(Expectations.CASES.resolve("expected-vignettes.yaml"), Vignette.class);

    @TestFactory
    Stream<DynamicContainer> each_cell_holds_or_waits() {
        return VIGNETTES.stream()
                .map(vignette -> DynamicContainer.dynamicContainer(vignette.vignette(), tests(vignette)));
    }

    @Test
    void every_line_of_the_table_is_there() {
        assertThat(VIGNETTES)
                .extracting(vignette -> vignette.vignette().split(",")[0])
                .containsAll(Stream.iterate(1, i -> i <= 16, i -> i + 1)
                        .map(i -> "V" + i)
                        .toList());
    }

    private static Stream<DynamicTest> tests(Vignette vignette) {
        CaseFile file = Zalesi.example(vignette.file());
        LocalDate asOf = vignette.asOf() != null ? vignette.asOf() : Objects.requireNonNull(file.asOf());
        Advice advice = Zalesi.ADVISOR.advise(file, asOf, Detail.PAGE);
        VignetteCells cells = new VignetteCells(advice);
        return vignette.cells().stream().map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> test(cell, cells)));
    }

    private static void test(Cell cell, VignetteCells cells) {
        if (cell.waits() == null) {
            assertThat(cells.holds(cell)).as("%s", cell).isTrue();
        } else {
            assertThat(cells.holds(cell))
                    .as("%s holds now: take its `waits` out of the file", cell)
                    .isFalse();
        }
    }
}
