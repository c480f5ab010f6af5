package cz.opora.cli;

import cz.opora.RuleSet;
import cz.opora.RuleSummary;
import cz.opora.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which scenarios are worth running after files were saved: those of a saved scenario file, and those that name a rule of a
 * saved rule file, or of a file that reads a saved number. Words change no finding.
 */
final class TouchedScenarios {
    private static final String SCENARIOS = ".scenarios.yaml";
    private static final String YAML = ".yaml";

    private final Path folder;
    private final RuleSet rules;

    TouchedScenarios(Path folder, RuleSet rules) {
        this.folder = folder;
        this.rules = rules;
    }

    /** Those among scenarios; may be none. */
    Scenarios among(Scenarios all, Set<Path> changed) throws IOException {
        Set<String> files = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        Set<String> ruleFiles = new HashSet<>();
        for (Path each : changed) {
            String name = String.valueOf(each.getFileName());
            if (name.endsWith(SCENARIOS)) {
                files.add(folder.resolve(each).toString());
            } else if (name.endsWith(".drl")) {
                ruleFiles.add(each.toString().replace('\\', '/'));
            } else if (each.startsWith("parameters")) {
                numbers.add('"' + name.substring(0, name.length() - YAML.length()) + '"');
            }
        }
        Set<String> ids = new HashSet<>();
        for (String file : rules.rules().stream().map(RuleSummary::file).collect(Collectors.toSet())) {
            if (ruleFiles.contains(file) || reads(file, numbers)) {
                rules.rules().stream()
                        .filter(rule -> rule.file().equals(file))
                        .map(RuleSummary::id)
                        .forEach(ids::add);
            }
        }
        return all.matching(name -> files.contains(name) || ids.contains(name));
    }

    /** Whether a rule file names one of the parameters; a file of a layer below is not in the folder. */
    private boolean reads(String file, Set<String> numbers) throws IOException {
        Path path = folder.resolve(file);
        if (numbers.isEmpty() || !Files.isRegularFile(path)) {
            return false;
        }
        String text = Files.readString(path);
        return numbers.stream().anyMatch(text::contains);
    }
}
