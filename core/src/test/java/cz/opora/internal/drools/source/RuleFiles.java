package cz.opora.internal.drools.source;

import cz.opora.codes.Mark;
import cz.opora.codes.Text;
import cz.opora.parameters.DatedValue;
import cz.opora.parameters.Parameter;
import cz.opora.parameters.ParameterSet;
import cz.opora.parameters.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The rule files of these tests and what they may refer to. */
final class RuleFiles {
    static final ReaderContext CONTEXT = context(false, "national");

    private RuleFiles() {}

    static ReaderContext context(boolean overlay, String layer) {
        return new ReaderContext(
                ParameterSet.of(List.of(
                        parameter("tg-55plus.age-from", Unit.YEARS, 2024),
                        parameter("tg-55plus.min-domains", Unit.COUNT, 2024),
                        parameter("review.intensive", Unit.DAYS, 2024),
                        parameter("arrears.months", Unit.MONTHS, 2024),
                        parameter("late.days", Unit.DAYS, 2027))),
                Set.of("MATERIAL_HARDSHIP", "REG_SENIORS"),
                Set.of("TG_55PLUS/AGE", "TG_55PLUS/PROFILE", "TG_LTC/AGE"),
                Set.of("1.5", "E06", "E25", "M37", "R20"),
                overlay,
                layer);
    }

    /** The folder of that name beside these tests. */
    static Path folder(String name) {
        URL url = Objects.requireNonNull(RuleFiles.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A rule file, or all those of a folder, named relative to the root; {@code .bytes} marks one that is not text. */
    static List<SourceFile> read(Path root, Path fileOrFolder) {
        try (Stream<Path> files = Files.walk(fileOrFolder)) {
            return files.filter(file -> file.toString().matches(".*\\.drl(\\.bytes)?"))
                    .sorted()
                    .map(file -> new SourceFile(root.relativize(file).toString().replace(".bytes", ""), bytes(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SourceFile> good() {
        Path root = folder("good");
        return read(root, root);
    }

    static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Parameter parameter(String id, Unit unit, int fromYear) {
        DatedValue value = new DatedValue(LocalDate.of(fromYear, 1, 1), 2, "test", Mark.G);
        return new Parameter(id, new Text("Číslo", "A number"), unit, null, List.of(value));
    }
}
