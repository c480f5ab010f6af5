package cz.opora.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Three of the national rules by themselves, about sleeping outside, with all parameters and words and one scenario. */
final class RooflessRules {
    static final String AREA = "areas/escalations/housing/";
    static final String RULES = AREA + "roofless.drl";
    static final String SCENARIOS = AREA + "roofless.scenarios.yaml";
    static final String SCENARIO = """
            - scenario: Spí venku
              asOf: 2026-11-23
              case:
                housing: { sleepsTonight: OUTSIDE }
              expect:
                fired: [HOU-001]
              variants:
                - change: { /housing/sleepsTonight: null }
                  unknown: [HOU-001]
            """;

    private static final Path NATIONAL = Path.of("..", "..", "rules");

    private RooflessRules() {}

    static void copyTo(Path folder) throws IOException {
        numbersAndWords(folder);
        write(folder, RULES, Files.readString(NATIONAL.resolve(RULES)));
        write(folder, SCENARIOS, SCENARIO);
    }

    static void numbersAndWords(Path folder) throws IOException {
        for (String part : new String[] {"parameters", "vocabulary"}) {
            try (Stream<Path> files = Files.list(NATIONAL.resolve(part))) {
                for (Path file : files.toList()) {
                    write(folder, part + "/" + file.getFileName(), Files.readString(file));
                }
            }
        }
    }

    static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
